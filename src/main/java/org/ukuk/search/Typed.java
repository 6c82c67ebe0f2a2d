package org.ukuk.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ukuk.platform.i18n.Language;

/// A word as it was typed, and what it may have been meant to be.
///
/// @param readings the most likely first; never empty
record Typed(String word, List<Reading> readings) {

    /// @param guessed whether it is another word than the typed one
    record Reading(String word, boolean guessed) {}

    static Typed as(String word) {
        return new Typed(word, List.of(new Reading(word, false)));
    }

    /// The stems in a language; none when the letters are not of it.
    Set<String> stems(Language language) {
        return readings.stream()
                .map(Reading::word)
                .filter(word -> Spelling.languages(word).anyMatch(language::equals))
                .map(word -> Words.stem(language, word))
                .collect(Collectors.toSet());
    }

    boolean isGuessed() {
        return readings.getFirst().guessed();
    }
}
