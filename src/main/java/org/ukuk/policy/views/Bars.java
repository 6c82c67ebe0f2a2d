package org.ukuk.policy.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many recommendations have each value of one facet, drawn as bars.
///
/// @param code of the facet
/// @param label what is counted
/// @param more address of all the values; null when all are here
public record Bars(
        String code, String label, List<Bar> bars, @Nullable String more) {

    /// @param href the list of those counted
    /// @param share of the longest bar, in percent, at least one half
    public record Bar(String label, long count, String href, double share) {}
}
