package org.ukuk.dialogue.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ukuk.dialogue.opinion.Projection.Point;

/// Which points belong together. Of the numbers of groups that are possible the one with the best silhouette is taken.
///
/// @param of the group of each point; groups are numbered by size, the largest first
/// @param count how many there are; fewer than asked for when people vote too much alike
record Grouping(int[] of, int count, GroupNumber number, double silhouette) {

    /// Points the groups are made of; with more participants, neighbours are taken together first.
    private static final int MOST_POINTS = 100;

    private record Try(int k, KMeans.Clusters clusters, double silhouette) {}

    /// @param points two or more
    static Grouping of(List<Point> points, GroupNumber before, long seed) {
        var base = KMeans.of(points, ones(points.size()), Math.min(MOST_POINTS, points.size()), seed);
        var weights = Arrays.stream(sizes(base.of(), base.centres().size()))
                .asDoubleStream()
                .toArray();
        int most =
                Math.min(base.centres().size(), Math.min(5, 2 + base.centres().size() / 12));
        var tries = IntStream.rangeClosed(2, most)
                .mapToObj(k -> {
                    var clusters = KMeans.of(base.centres(), weights, k, seed);
                    return new Try(k, clusters, KMeans.silhouette(base.centres(), weights, clusters));
                })
                .toList();
        int best = tries.stream()
                .max(Comparator.comparingDouble(Try::silhouette))
                .orElseThrow()
                .k();
        var number = before.then(best, most);
        var chosen = tries.get(number.shown() - 2);
        var of = ordered(base.of(), chosen.clusters().of(), chosen.k());
        int count = 1 + Arrays.stream(of).max().orElseThrow();
        return new Grouping(of, count, number, chosen.silhouette());
    }

    private static double[] ones(int count) {
        var ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int[] ordered(int[] base, int[] groupOfBase, int count) {
        var of = Arrays.stream(base).map(i -> groupOfBase[i]).toArray();
        var sizes = sizes(of, count);
        var order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingInt((Integer group) -> -sizes[group]))
                .toList();
        return Arrays.stream(of).map(order::indexOf).toArray();
    }

    int[] sizes() {
        return sizes(of, count);
    }

    /// How many are in each group; −1 is in none.
    static int[] sizes(int[] of, int count) {
        var sizes = new int[count];
        Arrays.stream(of).filter(group -> group >= 0).forEach(group -> sizes[group]++);
        return sizes;
    }
}
