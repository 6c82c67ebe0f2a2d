package org.ukuk.catalogue;

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
    public record Row(List<Words> before, List<Words> after) {}

    /// A run of words.
    ///
    /// @param changed whether the other side has something else in its place, or nothing
    public record Words(String text, boolean changed) {}

    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
