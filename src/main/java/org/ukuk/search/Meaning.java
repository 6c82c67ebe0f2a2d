package org.ukuk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Results.Label;
import org.ukuk.search.Results.Understood;
import org.ukuk.thesaurus.Concept;
import org.ukuk.thesaurus.Concepts;
import org.ukuk.thesaurus.Thesaurus;

/// Concepts by their labels, folded: what a whole query names, and what a beginning may become.
final class Meaning {

    private static final int MOST = 3;
    private static final int MOST_RELATED = 2;

    private final Concepts concepts;
    private volatile Labels kept = new Labels(new Thesaurus(List.of()), Map.of());

    private record Labels(Thesaurus thesaurus, Map<String, List<Concept>> byLabel) {}

    Meaning(Concepts concepts) {
        this.concepts = concepts;
    }

    private Labels labels() {
        var labels = kept;
        var thesaurus = concepts.thesaurus();
        if (labels.thesaurus() != thesaurus) {
            var byLabel = new HashMap<String, List<Concept>>();
            thesaurus
                    .all()
                    .forEach(concept -> all(concept)
                            .map(Folding::fold)
                            .distinct()
                            .forEach(label -> byLabel.computeIfAbsent(label, l -> new ArrayList<>())
                                    .add(concept)));
            labels = new Labels(thesaurus, byLabel);
            kept = labels;
        }
        return labels;
    }

    private static Stream<String> all(Concept concept) {
        return Stream.of(
                        concept.pref().values().stream(),
                        concept.alt().values().stream().flatMap(List::stream),
                        concept.hidden().values().stream().flatMap(List::stream))
                .flatMap(labels -> labels);
    }

    /// Concepts one of whose labels, in any language, is the query.
    List<Concept> of(SearchRequest request, QueryText text) {
        if (request.exact() || text.groups().isEmpty() || !text.not().isEmpty()) {
            return List.of();
        }
        return labels().byLabel().getOrDefault(Folding.fold(request.q()), List.of()).stream()
                .filter(concept -> !request.without().contains(concept.id()))
                .limit(MOST)
                .toList();
    }

    Understood told(Concept concept, Language language) {
        var thesaurus = labels().thesaurus();
        var words = Stream.of(Language.values())
                .filter(l -> concept.pref().containsKey(l))
                .map(l -> new Label(l.code(), concept.label(l)))
                .toList();
        var related = concept.related().stream()
                .limit(MOST_RELATED)
                .map(id -> thesaurus.label(id, language))
                .toList();
        return new Understood(concept.id(), concept.label(language), words, related);
    }

    /// Preferred labels of the language that begin with, or hold a word that begins with, what was typed.
    List<String> beginning(String typed, Language language, int limit) {
        var folded = Folding.fold(typed);
        return labels().thesaurus().all().stream()
                .map(concept -> concept.label(language))
                .filter(label -> {
                    var at = Folding.fold(label);
                    return at.startsWith(folded) || at.contains(" " + folded);
                })
                .sorted(Collation.collator(language)::compare)
                .limit(limit)
                .toList();
    }
}
