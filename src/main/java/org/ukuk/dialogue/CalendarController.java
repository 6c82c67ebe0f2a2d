package org.ukuk.dialogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.ukuk.catalogue.ItemVersions;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.web.Page;

/// Meetings to put into a calendar, one or all of them.
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Items items;
    private final ItemVersions versions;

    CalendarController(Items items, ItemVersions versions) {
        this.items = items;
        this.versions = versions;
    }

    /// A calendar to follow: the newest meetings.
    @GetMapping("/{language:ky|ru|en}/events.ics")
    ResponseEntity<byte[]> all(Page page) {
        var meetings = items.newest(List.of(MeetingKind.CODE), MeetingsController.MOST);
        return answer(
                Calendar.of(meetings, page.say("site.name") + ": " + page.say("dialogue.meetings"), page), "ukuk");
    }

    @GetMapping("/{language:ky|ru|en}/events/{slug}.ics")
    ResponseEntity<byte[]> one(Page page, @PathVariable String slug) {
        var meeting = versions.current(MeetingKind.CODE, slug, page);
        return answer(Calendar.of(List.of(meeting), meeting.title(page.language()), page), slug);
    }

    private static ResponseEntity<byte[]> answer(byte[] calendar, String name) {
        var disposition = ContentDisposition.inline().filename(name + ".ics").build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(calendar);
    }
}
