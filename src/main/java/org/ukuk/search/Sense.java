package org.ukuk.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
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
    private volatile @Nullable Map<Language, List<Name>> labels;
    private volatile @Nullable Map<Language, List<List<String>>> asked;

    /// @param text as it is written
    record Name(String text, List<String> stems) {}

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

    /// The telling words of everything people type for it, as stems.
    List<List<String>> asked(Language language) {
        var known = asked;
        if (known == null) {
            known = new EnumMap<>(Language.class);
            for (var each : Language.values()) {
                known.put(
                        each,
                        typed(each)
                                .map(name -> Vocabulary.telling(each, name))
                                .distinct()
                                .toList());
            }
            asked = known;
        }
        return known.getOrDefault(language, List.of());
    }

    /// Its names by language, the most usual first; of those with the same stems only one.
    Map<Language, List<Name>> labels() {
        var known = labels;
        if (known == null) {
            known = new EnumMap<>(Language.class);
            for (var language : Language.values()) {
                known.put(language, labels(language));
            }
            labels = known;
        }
        return known;
    }

    private List<Name> labels(Language language) {
        var different = new LinkedHashMap<List<String>, Name>();
        names.getOrDefault(language, List.of()).forEach(text -> {
            var stems = Vocabulary.stems(language, text);
            different.putIfAbsent(stems, new Name(text, stems));
        });
        different.remove(List.<String>of());
        return List.copyOf(different.values());
    }
}
