package org.ukuk.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.i18n.Language;
import org.ukuk.thesaurus.Concept;
import org.ukuk.thesaurus.Concepts;

/// Finds the concept an editor names, by its id or any of its labels in any language.
@Component
public final class TopicWords {

    private final Concepts concepts;

    TopicWords(Concepts concepts) {
        this.concepts = concepts;
    }

    /// Empty when nobody knows such a concept.
    public Optional<String> find(String words) {
        var thesaurus = concepts.thesaurus();
        var wanted = words.toLowerCase(Locale.ROOT);
        return thesaurus
                .find(words)
                .map(Concept::id)
                .or(() -> thesaurus.all().stream()
                        .filter(concept -> labels(concept).anyMatch(wanted::equals))
                        .map(Concept::id)
                        .findFirst());
    }

    private static Stream<String> labels(Concept concept) {
        return Stream.of(
                        concept.pref().values().stream(),
                        concept.alt().values().stream().flatMap(List::stream),
                        concept.hidden().values().stream().flatMap(List::stream))
                .flatMap(labels -> labels)
                .map(label -> label.toLowerCase(Locale.ROOT));
    }

    /// All preferred labels, to be offered while typing.
    public List<String> all(Language language) {
        return concepts.thesaurus().all().stream()
                .map(concept -> concept.label(language))
                .sorted(Collation.collator(language)::compare)
                .toList();
    }
}
