package org.ukuk.dialogue.minutes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.dialogue.meetings.Meetings;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;

/// Published minutes, with the closing report.
@Controller
class MinutesController {

    private final Meetings meetings;
    private final MinutesViews views;
    private final MinutesBook book;

    MinutesController(Meetings meetings, MinutesViews views, MinutesBook book) {
        this.meetings = meetings;
        this.views = views;
        this.book = book;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/events/{slug}/minutes")
    View minutes(Page page, @PathVariable String slug) {
        var meeting = meetings.at(slug, page);
        var view = views.inPublic(meeting, page.language());
        if (!view.minutes().isPublished()) {
            throw NotHere.page();
        }
        return page.show("minutes/minutes", "view", view, "count", book.headcount(meeting.id()));
    }
}
