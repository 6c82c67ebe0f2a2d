package org.ukuk.policy;

import java.util.List;

/// All gaps by how pressing they are.
///
/// @param idle whether only those are shown that nobody works on
/// @param count of the gaps there are, and of those nobody works on
public record BoardView(List<Column> columns, boolean idle, int count, int idleCount) {

    /// @param lines the most pressing first
    public record Column(Priority priority, List<Line> lines) {}

    /// @param lang of the title
    /// @param severity 1 to 5 as it is written; empty when unknown
    /// @param recommendations how many rest on it
    public record Line(
            String path,
            String title,
            String lang,
            String missing,
            String status,
            String severity,
            String feasibility,
            int score,
            int recommendations,
            boolean sample) {

        /// Whether nobody works on it: it is not closed, and no recommendation rests on it.
        public boolean isIdle() {
            return recommendations == 0 && !status.equals("closed");
        }
    }
}
