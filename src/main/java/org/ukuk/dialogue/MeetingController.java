package org.ukuk.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Card;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemVersions;
import org.ukuk.catalogue.ItemViews;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.chain.Chains;
import org.ukuk.exchange.Heads;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;

/// Meetings, for readers.
@Controller
class MeetingController {

    static final int MOST = 100;
    private static final String MEETING = "/{language:ky|ru|en}/events/{slug}";

    private final Items items;
    private final Kinds kinds;
    private final ItemVersions versions;
    private final ItemViews views;
    private final Heads heads;
    private final Chains chains;

    MeetingController(Items items, Kinds kinds, ItemVersions versions, ItemViews views, Heads heads, Chains chains) {
        this.items = items;
        this.kinds = kinds;
        this.versions = versions;
        this.views = views;
        this.heads = heads;
        this.chains = chains;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/events")
    View meetings(Page page) {
        var years = new TreeMap<String, List<Card>>(Comparator.reverseOrder());
        items.newest(List.of(MeetingKind.CODE), MOST).stream()
                .sorted(Comparator.comparing(MeetingController::date).reversed())
                .forEach(item -> years.computeIfAbsent(date(item).substring(0, 4), year -> new ArrayList<>())
                        .add(Card.from(item, kinds, page.language())));
        return page.show("dialogue/meetings", "years", years);
    }

    private static String date(Item item) {
        return item.content().one("date");
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
                views.of(shown, current, page),
                "head",
                heads.of(current, page, List.of()),
                "chain",
                chains.of(current, page));
    }
}
