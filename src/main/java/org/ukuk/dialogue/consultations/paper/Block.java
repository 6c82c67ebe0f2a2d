package org.ukuk.dialogue.consultations.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ukuk.catalogue.Comparison.Fate;
import org.ukuk.catalogue.Comparison.Run;
import org.ukuk.catalogue.WordDifference;
import org.ukuk.platform.i18n.Language;

/// A block of a paper in one of its versions.
///
/// @param number its own for good, from 1; it is part of addresses
/// @param version in which it is like this
/// @param position in the version, from 1
/// @param level of a heading or of a list, from 1; 0 for a paragraph
/// @param label what stands before a point, such as `2)`; may be empty
/// @param words on one line; at least one language
/// @param sameSince the version from which on its words are these
public record Block(
        int number,
        int version,
        int position,
        BlockKind kind,
        int level,
        String label,
        Map<Language, String> words,
        int sameSince) {

    /// Words and the language they are in.
    public record Words(String text, Language language) {}

    /// The words in the asked language, else in Russian, Kyrgyz or English, whichever is there first.
    public Words in(Language asked) {
        return Stream.of(asked, Language.RU, Language.KY, Language.EN)
                .filter(words::containsKey)
                .findFirst()
                .map(language -> new Words(words.getOrDefault(language, ""), language))
                .orElse(new Words("", asked));
    }

    /// Whether it says something else than words in any language that both have.
    boolean differsFrom(Map<Language, String> others) {
        return words.entrySet().stream()
                .anyMatch(said ->
                        others.containsKey(said.getKey()) && !said.getValue().equals(others.get(said.getKey())));
    }

    /// Whether somebody who spoke to a version spoke to other words than these.
    public boolean changedAfter(int other) {
        return sameSince > other;
    }

    /// Both texts as one, with what went and what came; the new one alone when there was none.
    public static List<Run> difference(String before, String after) {
        return before.isEmpty() || before.equals(after)
                ? List.of(new Run(after, Fate.STAYED))
                : WordDifference.between(List.of(before), List.of(after))
                        .getFirst()
                        .inline();
    }
}
