package org.ukuk.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Card;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Links;
import org.ukuk.chain.Chains;
import org.ukuk.exchange.Heads;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.thesaurus.Concepts;

/// Meetings, for readers.
@Controller
class MeetingController {

    private static final int MOST = 100;
    static final int LINKS = 25;

    private final Items items;
    private final Kinds kinds;
    private final Links links;
    private final Concepts concepts;
    private final Heads heads;
    private final Chains chains;

    MeetingController(Items items, Kinds kinds, Links links, Concepts concepts, Heads heads, Chains chains) {
        this.items = items;
        this.kinds = kinds;
        this.links = links;
        this.concepts = concepts;
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
    @GetMapping("/{language:ky|ru|en}/events/{slug}")
    View meeting(Page page, @PathVariable String slug) {
        var item = items.find(MeetingKind.CODE, slug)
                .filter(found -> found.isVisibleTo(page.role()))
                .orElseThrow(() -> NotHere.at(MeetingKind.CODE, slug));
        return page.show(
                "dialogue/meeting",
                "meeting",
                view(item, page.language()),
                "head",
                heads.of(item, page, List.of()),
                "chain",
                chains.of(item, page));
    }

    private MeetingView view(Item item, Language language) {
        var thesaurus = concepts.thesaurus();
        return new MeetingView(
                item,
                item.shown(language),
                kinds.of(MeetingKind.CODE).overline(item, language),
                MeetingKind.when(item, language),
                place(item, language),
                item.content().topics().stream()
                        .map(id -> new MeetingView.Topic(id, thesaurus.label(id, language)))
                        .toList(),
                links.around(item.id(), language, LINKS));
    }

    private static String place(Item item, Language language) {
        return Stream.concat(Stream.of(language), Stream.of(Language.values()))
                .map(l -> item.content().one("place." + l.code()))
                .filter(place -> !place.isBlank())
                .findFirst()
                .orElse("");
    }
}
