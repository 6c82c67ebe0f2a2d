package org.ukuk.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Card;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.thesaurus.Concept;
import org.ukuk.thesaurus.Concepts;
import org.ukuk.thesaurus.Thesaurus;

/// The thesaurus as a tree to walk, with what there is on each topic.
@Controller
class TopicsController {

    private static final int NEWEST = 10;

    private final Concepts concepts;
    private final Items items;
    private final Kinds kinds;

    TopicsController(Concepts concepts, Items items, Kinds kinds) {
        this.concepts = concepts;
        this.items = items;
        this.kinds = kinds;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/topics")
    View topics(Page page) {
        var thesaurus = concepts.thesaurus();
        var counts = items.countByTopic();
        var branches = thesaurus.tops(page.language()).stream()
                .map(top -> new TopicView.Branch(
                        entry(top, thesaurus, counts, page.language()),
                        entries(thesaurus.narrower(top.id(), page.language()), thesaurus, counts, page.language())))
                .toList();
        return page.show(
                "site/topics", "branches", branches, "count", thesaurus.all().size());
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/topics/{id:[a-z0-9-]+}")
    View topic(Page page, @PathVariable String id) {
        var thesaurus = concepts.thesaurus();
        var concept = thesaurus.find(id).orElseThrow(NotHere::page);
        return page.show("site/topic", "topic", view(concept, thesaurus, page.language()));
    }

    private TopicView view(Concept concept, Thesaurus thesaurus, Language language) {
        var counts = items.countByTopic();
        var path = thesaurus.withBroader(concept.id()).stream()
                .skip(1)
                .flatMap(id -> thesaurus.find(id).stream())
                .toList()
                .reversed();
        var related = Stream.concat(
                        concept.related().stream(),
                        thesaurus.all().stream()
                                .filter(other -> other.related().contains(concept.id()))
                                .map(Concept::id))
                .distinct()
                .flatMap(id -> thesaurus.find(id).stream())
                .toList();
        var newest = items.onTopics(thesaurus.withNarrower(concept.id()), NEWEST).stream()
                .map(item -> Card.from(item, kinds, language))
                .toList();
        return new TopicView(
                concept,
                entries(path, thesaurus, counts, language),
                entries(thesaurus.narrower(concept.id(), language), thesaurus, counts, language),
                entries(related, thesaurus, counts, language),
                newest);
    }

    private static List<TopicView.Entry> entries(
            List<Concept> concepts, Thesaurus thesaurus, Map<String, Integer> counts, Language language) {
        return concepts.stream()
                .map(concept -> entry(concept, thesaurus, counts, language))
                .toList();
    }

    private static TopicView.Entry entry(
            Concept concept, Thesaurus thesaurus, Map<String, Integer> counts, Language language) {
        return new TopicView.Entry(
                concept.id(),
                concept.label(language),
                counts.getOrDefault(concept.id(), 0),
                thesaurus.withNarrower(concept.id()).size() - 1);
    }
}
