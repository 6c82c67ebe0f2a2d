package org.ukuk.dialogue.minutes;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Duty;
import org.ukuk.dialogue.meetings.Filled;
import org.ukuk.dialogue.meetings.HandedLink;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.dialogue.meetings.Meetings;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// The minutes of a meeting as a whole, at the desk: circulated, corrected, approved, published.
@Controller
@RequestMapping("/desk/meetings/{id:[0-9A-Z]{26}}/minutes")
class MinutesCourseDesk {

    private static final int LONGEST_ANSWER = 2_000;

    private final Meetings meetings;
    private final MinutesViews views;
    private final MinutesBook book;
    private final MinutesCourse course;
    private final Corrections corrections;

    MinutesCourseDesk(
            Meetings meetings, MinutesViews views, MinutesBook book, MinutesCourse course, Corrections corrections) {
        this.meetings = meetings;
        this.views = views;
        this.book = book;
        this.course = course;
        this.corrections = corrections;
    }

    @GetMapping
    View open(Page page, Actor by, @PathVariable String id) {
        return show(page, by, meetings.of(id), Filled.NOTHING, List.of());
    }

    /// A step: circulate, take-back, approve or publish. The last two are for those who publish.
    @PostMapping
    View step(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var meeting = meetings.of(id);
        var form = Filled.of("course", typed);
        try {
            var seen = book.of(meeting);
            if (seen.version() != form.version()) {
                throw new Refused(Reason.about("", "meetings.rule.stale"));
            }
            var handed = step(page, by, meeting, seen, form);
            return handed.isEmpty() ? new SeeOther(path(id)) : show(page, by, meeting, Filled.NOTHING, handed);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, meeting, form.because(refused.reasons()), List.of());
        }
    }

    private List<HandedLink> step(Page page, Actor by, Meeting meeting, Minutes seen, Filled form) {
        switch (form.get("then")) {
            case "circulate" -> {
                var until =
                        form.day("until").orElseThrow(() -> new Refused(Reason.about("until", "minutes.rule.until")));
                return course.circulate(meeting, seen, until, by).stream()
                        .map(one -> new HandedLink(one.name(), page.absolute(one.address())))
                        .toList();
            }
            case "take-back" -> course.takeBack(meeting, seen, by);
            case "approve" -> {
                Duty.requirePublisher(by);
                course.approve(meeting, seen, by);
            }
            case "publish" -> {
                Duty.requirePublisher(by);
                course.publish(meeting, seen, by);
            }
            case String other -> throw NotHere.page();
        }
        return List.of();
    }

    @PostMapping("/corrections")
    View decide(
            @PathVariable String id,
            @RequestParam String correction,
            @RequestParam String then,
            @RequestParam(defaultValue = "") String answer) {
        var meeting = meetings.of(id);
        var standing = then.equals("take") ? Correction.Standing.TAKEN : Correction.Standing.REFUSED;
        var said = answer.strip();
        corrections.decide(
                meeting.id(),
                correction,
                standing,
                said.length() > LONGEST_ANSWER ? said.substring(0, LONGEST_ANSWER) : said);
        return new SeeOther(path(id) + "#corrections");
    }

    private View show(Page page, Actor by, Meeting meeting, Filled form, List<HandedLink> handed) {
        return page.show(
                "minutes/desk",
                "view",
                views.inside(meeting, page.language()),
                "corrections",
                corrections.of(meeting.id()),
                "publisher",
                Duty.publishes(by),
                "handed",
                handed,
                "form",
                form);
    }

    private static String path(String id) {
        return "/desk/meetings/" + id + "/minutes";
    }
}
