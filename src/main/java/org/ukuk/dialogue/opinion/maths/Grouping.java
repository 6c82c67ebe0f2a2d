package org.ukuk.dialogue.opinion.maths;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ukuk.dialogue.opinion.maths.Projection.Point;

/// Which points belong together. Of the numbers of groups that are possible the one with the best silhouette is taken.
///
/// @param of the group of each point; groups are numbered by size, the largest first
/// @param count how many there are; fewer than asked for when people vote too much alike
record Grouping(int[] of, int count, GroupNumber number, double silhouette) {

    /// Points the groups are made of; with more participants, neighbours are taken together first.
    private static final int MOST_POINTS = 100;

    private record Try(int k, KMeans.Clusters clusters, double silhouette) {}

    /// @param points two or more
    /// @param fewest no group is smaller; when that cannot be, all are one group
    static Grouping of(List<Point> points, GroupNumber before, int fewest, long seed) {
        var base = KMeans.of(points, ones(points.size()), Math.min(MOST_POINTS, points.size()), seed);
        var tries = tries(base, fewest, seed);
        if (tries.isEmpty()) {
            return new Grouping(new int[points.size()], 1, new GroupNumber(1, 0, 0), 0);
        }
        var best =
                tries.stream().max(Comparator.comparingDouble(Try::silhouette)).orElseThrow();
        boolean isPossible = tries.stream().anyMatch(one -> one.k() == before.shown());
        var number = (isPossible ? before : GroupNumber.NONE).then(best.k(), most(base));
        var chosen = tries.stream()
                .filter(one -> one.k() == number.shown())
                .findFirst()
                .orElseThrow();
        var of = ordered(base.of(), chosen.clusters().of(), chosen.k());
        int count = 1 + Arrays.stream(of).max().orElseThrow();
        return new Grouping(of, count, number, chosen.silhouette());
    }

    private static int most(KMeans.Clusters base) {
        int points = base.centres().size();
        return Math.min(points, Math.min(5, 2 + points / 12));
    }

    private static List<Try> tries(KMeans.Clusters base, int fewest, long seed) {
        var weights = Arrays.stream(sizes(base.of(), base.centres().size()))
                .asDoubleStream()
                .toArray();
        return IntStream.rangeClosed(2, most(base))
                .mapToObj(k -> {
                    var clusters = KMeans.of(base.centres(), weights, k, seed);
                    return new Try(k, clusters, KMeans.silhouette(base.centres(), weights, clusters));
                })
                .filter(one -> fewest <= 1 || smallest(base, one) >= fewest)
                .toList();
    }

    private static int smallest(KMeans.Clusters base, Try one) {
        var of = Arrays.stream(base.of()).map(i -> one.clusters().of()[i]).toArray();
        return Arrays.stream(sizes(of, one.k())).min().orElse(0);
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
