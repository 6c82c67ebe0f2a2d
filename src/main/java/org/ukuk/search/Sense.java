package org.ukuk.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;
import org.ukuk.thesaurus.Concept;

/// Something that has names in several languages: a concept of the thesaurus, a line of the lexicon, a country. Its
/// names are brought to their stems when they are first asked for; of thousands of senses few ever are.
final class Sense {

    private final @Nullable Concept concept;
    private final String country;
    private final Map<Language, List<String>> names;
    private volatile @Nullable Map<Language, List<List<String>>> stems;

    private Sense(@Nullable Concept concept, String country, Map<Language, List<String>> names) {
        this.concept = concept;
        this.country = country;
        this.names = names;
    }

    static Sense of(Concept concept) {
        var names = new EnumMap<Language, List<String>>(Language.class);
        for (var language : Language.values()) {
            names.put(
                    language,
                    Stream.concat(
                                    Stream.ofNullable(concept.pref().get(language)),
                                    concept.alt().getOrDefault(language, List.of()).stream())
                            .toList());
        }
        return new Sense(concept, "", names);
    }

    static Sense of(Lexicon.Line line) {
        return new Sense(null, line.country(), line.words());
    }

    Optional<Concept> concept() {
        return Optional.ofNullable(concept);
    }

    /// ISO 3166-1 alpha-2; empty when it is no country.
    String country() {
        return country;
    }

    /// What it is called, and what people type for it.
    Stream<String> typed(Language language) {
        var hidden = concept == null ? List.<String>of() : concept.hidden().getOrDefault(language, List.of());
        return Stream.concat(names.getOrDefault(language, List.of()).stream(), hidden.stream());
    }

    /// Its names by language, the most usual first, each as its stems.
    Map<Language, List<List<String>>> labels() {
        var known = stems;
        if (known == null) {
            known = new EnumMap<>(Language.class);
            for (var language : Language.values()) {
                known.put(language, labels(language));
            }
            stems = known;
        }
        return known;
    }

    private List<List<String>> labels(Language language) {
        var different = new LinkedHashSet<List<String>>();
        names.getOrDefault(language, List.of()).forEach(name -> different.add(Vocabulary.stems(language, name)));
        different.remove(List.<String>of());
        return List.copyOf(different);
    }
}
