package org.ukuk.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import org.ukuk.thesaurus.Concepts;

/// Gathers what the page of an item shows. Every list is bounded, so an item with thousands of links costs what a small
/// one does.
@Component
public final class ItemViews {

    private static final int LINKS = 25;
    private static final int VERSIONS = 10;

    private final Kinds kinds;
    private final Facts facts;
    private final Concepts concepts;
    private final Links links;
    private final Revisions revisions;

    ItemViews(Kinds kinds, Facts facts, Concepts concepts, Links links, Revisions revisions) {
        this.kinds = kinds;
        this.facts = facts;
        this.concepts = concepts;
        this.links = links;
        this.revisions = revisions;
    }

    /// @param item the version to show
    /// @param current the current version
    public ItemView of(Item item, Item current, Page page) {
        return of(item, current, page, Set.of());
    }

    /// The same for a page that shows the fields of these names in its own way, so that they are not among the facts.
    public ItemView of(Item item, Item current, Page page, Set<String> elsewhere) {
        var language = page.language();
        var around = links.around(item.id(), language, LINKS);
        return new ItemView(
                item,
                current.revision(),
                kinds.path(language.code(), item.kind(), item.slug()),
                item.shown(language),
                kinds.of(item.kind()).overline(item, language),
                topics(item.content().topics(), language),
                facts.of(item, language, elsewhere),
                groups(around),
                around.size() >= LINKS,
                revisions.of(item.id(), VERSIONS));
    }

    public List<ItemView.Topic> topics(List<String> ids, Language language) {
        var thesaurus = concepts.thesaurus();
        return ids.stream()
                .map(id -> new ItemView.Topic(id, thesaurus.label(id, language)))
                .toList();
    }

    /// The links by verb, in the order the verbs come.
    public static List<ItemView.Group> groups(List<Links.Seen> around) {
        Map<String, List<Links.Seen>> byVerb = new LinkedHashMap<>();
        around.forEach(link ->
                byVerb.computeIfAbsent(link.verb(), v -> new ArrayList<>()).add(link));
        return byVerb.entrySet().stream()
                .map(entry -> new ItemView.Group(entry.getKey(), entry.getValue()))
                .toList();
    }
}
