package org.ukuk.chain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bean that finds all chains that break in one place, for the report at the desk. There is one for each `Breach`.
public interface BrokenChains {

    Breach breach();

    /// The longest broken first.
    ///
    /// @param from place of the first in the whole list, from 0
    Found find(int from, int limit);

    /// A part of a list.
    ///
    /// @param count of the whole list
    record Found(int count, List<Row> rows) {

        /// A part of a list that is at hand.
        public static Found of(List<Row> all, int from, int limit) {
            return new Found(all.size(), all.stream().skip(from).limit(limit).toList());
        }
    }

    /// @param item id of the item at which the chain breaks
    /// @param since since when; null when unknown
    /// @param mend the page on which it is mended; `{language}` in it stands for the reader's
    record Row(String item, @Nullable LocalDate since, String mend) {}
}
