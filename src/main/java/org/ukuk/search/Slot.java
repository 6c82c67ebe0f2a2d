package org.ukuk.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Language;

/// The place of one typed word in a query, and everything that may stand for it in a text.
///
/// @param own its readings, by stem
/// @param widened words of the same sense, in all languages
/// @param senses it may have, which gave those words
record Slot(Typed typed, List<Alternative> own, List<Alternative> widened, List<Sense> senses) {

    /// @param stems one, or several that stand together
    record Alternative(Language language, List<String> stems, float weight) {

        Clause in(String field) {
            var clause =
                    stems.size() == 1 ? new Clause.Word(field, stems.getFirst()) : new Clause.Phrase(field, stems, 1);
            return clause.weighing(weight);
        }
    }

    /// With other words that may stand for it, in the languages their letters are of.
    Slot or(Set<List<String>> words, float weight) {
        if (words.isEmpty()) {
            return this;
        }
        var all = new LinkedHashSet<>(widened);
        for (var others : words) {
            Spelling.languages(String.join("", others))
                    .forEach(language -> all.add(new Alternative(
                            language,
                            others.stream()
                                    .map(word -> Words.stem(language, word))
                                    .toList(),
                            weight)));
        }
        return new Slot(typed, own, List.copyOf(all), senses);
    }

    /// Items in which one of them stands.
    Clause items(Weights weights) {
        var any = new ArrayList<Clause>();
        Stream.concat(own.stream(), widened.stream()).forEach(one -> {
            any.add(one.in(Entry.words(one.language())));
            any.add(one.in(Entry.title(one.language())).weighing(1 + weights.title()));
        });
        for (var sense : senses) {
            sense.concept()
                    .ifPresent(
                            concept -> any.add(new Clause.Word(Facets.TOPIC, concept.id()).weighing(weights.topic())));
            if (!sense.country().isEmpty()) {
                any.add(new Clause.Word(Facets.COUNTRY, sense.country()).weighing(weights.topic()));
            }
        }
        return Clause.best(any);
    }

    /// Tells every stem that may stand for it; of names not their small words.
    void stems(BiConsumer<Language, String> told) {
        Stream.concat(own.stream(), widened.stream())
                .forEach(one -> one.stems().stream()
                        .filter(stem -> one.stems().size() == 1 || !StopWords.ALL.contains(stem))
                        .forEach(stem -> told.accept(one.language(), stem)));
    }

    /// Places in which one of them stands.
    Clause places() {
        return Clause.best(Stream.concat(own.stream(), widened.stream())
                .map(one -> one.in(Entry.words(one.language())))
                .toList());
    }
}
