package org.ukuk.practices.assessment;

import java.util.List;

/// Where the scores of several experts lie. Quartiles are interpolated between the two nearest scores (type 7 of
/// Hyndman
/// and Fan, “Sample quantiles in statistical packages”, 1996).
///
/// @param lower below it lies a quarter of the scores
/// @param upper above it lies a quarter
public record Spread(int least, double lower, double median, double upper, int most) {

    /// From this distance on the experts differ.
    public static final int WIDE = 2;

    /// @param scores at least one
    static Spread of(List<Integer> scores) {
        var sorted = scores.stream().sorted().toList();
        return new Spread(
                sorted.getFirst(),
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                sorted.getLast());
    }

    private static double quantile(List<Integer> sorted, double share) {
        double place = (sorted.size() - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    /// Whether the experts differ so much that the median alone would mislead.
    public boolean isWide() {
        return most - least >= WIDE;
    }
}
