package org.ukuk.policy.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Two facets of recommendations against each other.
///
/// @param rows code of the facet down the side
/// @param columns code of the facet across
/// @param labels of both, where any recommendation has a value
/// @param above address of the rows before; null when there are none
/// @param below address of the rows behind; null when there are none
/// @param leftOut how many values across there is no room for
/// @param query of its address, with `?`; empty when it has none
public record CrossView(
        String rows,
        String columns,
        Map<String, String> labels,
        List<String> across,
        List<Row> down,
        @Nullable String above,
        @Nullable String below,
        int leftOut,
        String query) {

    /// What can be chosen for rows and columns.
    public static List<String> facets() {
        return CrossPage.FACETS;
    }

    /// @param href the list of those counted
    public record Row(String label, long count, String href, List<Cell> cells) {}

    /// @param href the list of those counted
    public record Cell(long count, String href) {}

    public String label(String facet) {
        return labels.getOrDefault(facet, facet);
    }
}
