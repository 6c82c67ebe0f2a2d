package org.ukuk.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Neighbours;
import org.ukuk.chain.StoryView.End;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.thesaurus.Concept;
import org.ukuk.thesaurus.Concepts;

/// Gathers the story of a topic or a country: what is on it or about it, and where its chains lead.
@Component
class StoryPage {

    private static final List<List<String>> KINDS = List.of(
            List.of("gap"),
            List.of("practice"),
            List.of("recommendation"),
            List.of("instrument"),
            List.of("publication", "event"));

    private static final int EACH = 10;

    /// Recommendations looked at for some that rest on something: those of others rest on nothing here.
    private static final int LOOKED_AT = 100;

    private final Walker walker;
    private final Entries entries;
    private final Told told;
    private final Neighbours neighbours;
    private final Items items;
    private final Kinds kinds;
    private final Concepts concepts;

    StoryPage(
            Walker walker,
            Entries entries,
            Told told,
            Neighbours neighbours,
            Items items,
            Kinds kinds,
            Concepts concepts) {
        this.walker = walker;
        this.entries = entries;
        this.told = told;
        this.neighbours = neighbours;
        this.items = items;
        this.kinds = kinds;
        this.concepts = concepts;
    }

    StoryView ofTopic(Concept concept, Page page) {
        var ids = concepts.thesaurus().withNarrower(concept.id());
        return story(
                concept.label(page.language()),
                page.to("/chain/topics/" + concept.id()),
                page.to("/topics/" + concept.id()),
                some -> items.onTopics(ids, some, LOOKED_AT),
                Chains.HOME,
                page);
    }

    /// @param code ISO 3166-1 alpha-2
    StoryView ofCountry(String code, Page page) {
        return story(
                Names.country(page.language(), code),
                page.to("/chain/countries/" + code),
                page.to("/standards/countries/" + code),
                some -> items.about(code, some, LOOKED_AT),
                code,
                page);
    }

    private StoryView story(
            String title,
            String path,
            String around,
            Function<Collection<String>, List<Item>> find,
            String country,
            Page page) {
        var starts = KINDS.stream()
                .flatMap(some ->
                        find.apply(some).stream().filter(StoryPage::belongs).limit(EACH))
                .flatMap(item -> Step.of(item).map(step -> new Node(step, item, "")).stream())
                .toList();
        if (starts.isEmpty()) {
            return new StoryView(title, path, around, List.of(), List.of());
        }
        var walk = walker.walk(starts);
        var findings = told.of(walk, country, page);
        return new StoryView(
                title, path, around, entries.rows(walk, findings, List.of(), page), ends(walk, findings, page));
    }

    private static boolean belongs(Item item) {
        return !item.kind().equals("recommendation")
                || item.content().links().stream().anyMatch(link -> link.verb().equals("rests-on"));
    }

    /// Where chains break off, seen from every item of the story.
    private List<End> ends(Walk walk, List<Finding> findings, Page page) {
        var ends = new ArrayList<End>();
        missing(walk.at(Step.STANDARD), Set.of("implements", "restricts", "goes-beyond", "conflicts-with"))
                .map(node -> end(node, Step.PROVISION, Breaks.counterparts(node, page), page))
                .forEach(ends::add);
        missing(walk.at(Step.GAP), Set.of("answers"))
                .map(node -> end(node, Step.PRACTICE, Breaks.draft("practice", "answers", node), page))
                .forEach(ends::add);
        missing(walk.at(Step.GAP), Set.of("rests-on"))
                .map(node -> end(node, Step.RECOMMENDATION, Breaks.draft("recommendation", "rests-on", node), page))
                .forEach(ends::add);
        walk.at(Step.RECOMMENDATION).stream()
                .filter(Breaks::isSent)
                .filter(node -> findings.stream()
                        .noneMatch(finding -> finding.step() == Step.ANSWER
                                && finding.item().equals(node.item().id())))
                .map(node -> end(node, Step.ANSWER, "/desk/items/" + node.item().id(), page))
                .forEach(ends::add);
        return ends;
    }

    private Stream<Node> missing(List<Node> nodes, Set<String> verbs) {
        var linked =
                neighbours.linked(nodes.stream().map(node -> node.item().id()).toList(), verbs);
        return nodes.stream().filter(node -> !linked.contains(node.item().id()));
    }

    private End end(Node node, Step step, String mend, Page page) {
        var item = node.item();
        var shown = item.shown(page.language());
        return new End(
                step,
                shown.text().title(),
                shown.language().code(),
                kinds.path(page.language().code(), item.kind(), item.slug()),
                mend);
    }
}
