package org.ukuk.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// What differs between two versions of an item, side by side; parts that are the same in both are left out. Made by
/// `Comparisons`, shown by the template `catalogue/comparison`.
public record Comparison(List<Difference> differences) {

    /// A part that is not the same in both.
    ///
    /// @param label what it is called, in the reader's language: “Title · Кыргызча”
    /// @param language language of the text; null when it is the reader's own
    public record Difference(String label, @Nullable Language language, List<Row> rows) {

        /// For the attribute `lang`; null when it need not be said.
        public @Nullable String lang() {
            return language == null ? null : language.code();
        }
    }

    /// A paragraph or a value before and after; without words on the side that does not have it.
    public record Row(List<Words> before, List<Words> after) {

        /// Both as one text: what went, what came, and what stayed, once.
        public List<Run> inline() {
            var runs = new ArrayList<Run>();
            int came = 0;
            for (var words : before) {
                if (words.changed()) {
                    runs.add(new Run(words.text(), Fate.WENT));
                } else {
                    for (; came < after.size() && after.get(came).changed(); came++) {
                        runs.add(new Run(after.get(came).text(), Fate.CAME));
                    }
                    runs.add(new Run(words.text(), Fate.STAYED));
                    came++;
                }
            }
            after.stream()
                    .skip(came)
                    .filter(Words::changed)
                    .forEach(words -> runs.add(new Run(words.text(), Fate.CAME)));
            return runs;
        }
    }

    /// A run of words of a text that shows both versions.
    public record Run(String text, Fate fate) {}

    /// What became of words.
    public enum Fate {
        WENT,
        CAME,
        STAYED
    }

    /// A run of words.
    ///
    /// @param changed whether the other side has something else in its place, or nothing
    public record Words(String text, boolean changed) {}

    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
