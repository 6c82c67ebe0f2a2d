package org.ukuk.dialogue;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemVersions;
import org.ukuk.catalogue.ItemViews;
import org.ukuk.chain.Chains;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.dialogue.meetings.MeetingViews;
import org.ukuk.dialogue.minutes.MinutesBook;
import org.ukuk.exchange.Heads;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;

/// The page of a meeting, for readers.
@Controller
class MeetingController {

    private static final Set<String> ELSEWHERE =
            Set.of("begins", "ends", "zone", "purpose", "registration", "places", "register-until");
    private static final String MEETING = "/{language:ky|ru|en}/events/{slug}";

    private final ItemVersions versions;
    private final ItemViews views;
    private final Heads heads;
    private final Chains chains;
    private final MeetingViews meetings;
    private final MinutesBook minutes;

    MeetingController(
            ItemVersions versions,
            ItemViews views,
            Heads heads,
            Chains chains,
            MeetingViews meetings,
            MinutesBook minutes) {
        this.minutes = minutes;
        this.versions = versions;
        this.views = views;
        this.heads = heads;
        this.chains = chains;
        this.meetings = meetings;
    }

    @Published
    @GetMapping(MEETING)
    View meeting(Page page, @PathVariable String slug) {
        var item = versions.current(MeetingKind.CODE, slug, page);
        return show(item, item, page);
    }

    @GetMapping(path = MEETING, params = "revision")
    View version(Page page, @PathVariable String slug, @RequestParam String revision) {
        var item = versions.current(MeetingKind.CODE, slug, page);
        return show(versions.version(item, revision), item, page);
    }

    @GetMapping(path = MEETING, params = "compare")
    View comparison(Page page, @PathVariable String slug, @RequestParam String compare) {
        return versions.comparison(versions.current(MeetingKind.CODE, slug, page), compare, page);
    }

    private View show(Item shown, Item current, Page page) {
        return page.show(
                "dialogue/meeting",
                "view",
                views.of(shown, current, page, ELSEWHERE),
                "meeting",
                meetings.of(new Meeting(shown), page),
                "minutes",
                minutes.of(new Meeting(current)).isPublished(),
                "head",
                heads.of(current, page, List.of()),
                "chain",
                chains.of(current, page));
    }
}
