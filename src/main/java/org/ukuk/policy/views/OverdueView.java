package org.ukuk.policy.views;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers that are late.
///
/// @param byBody how many each body owes
/// @param whose name of the only body listed; empty for all
/// @param undone address of the recommendations whose own term is over; null when there are none
/// @param next address of the next ones; null when there are none
/// @param query of its address, with `?`; empty when it has none
public record OverdueView(
        @Nullable Bars byBody,
        String whose,
        List<Line> lines,
        @Nullable String undone,
        long undoneCount,
        @Nullable String next,
        String query) {

    /// @param href the recommendation
    /// @param language code of the title's language
    /// @param daysLate at least 1
    public record Line(
            String href,
            String title,
            String language,
            String body,
            LocalDate sentOn,
            LocalDate dueOn,
            long daysLate) {}
}
