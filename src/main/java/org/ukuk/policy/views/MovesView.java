package org.ukuk.policy.views;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What moved in a quarter.
///
/// @param before address of the quarter before
/// @param after address of the quarter after; null for the one we are in
/// @param bars what happened how often, one for each axis
/// @param chosen what the list shows
/// @param next address of the next moves; null when there are none
/// @param query of the list's address, with `?`
public record MovesView(
        int year,
        int quarter,
        String before,
        @Nullable String after,
        List<Bars> bars,
        String chosen,
        List<Line> lines,
        @Nullable String next,
        String query) {

    /// @param href the recommendation
    /// @param language code of the title's language
    /// @param body name of the body; empty where it is about none
    /// @param status in words; empty where there is none
    public record Line(LocalDate day, String href, String title, String language, String body, String status) {}
}
