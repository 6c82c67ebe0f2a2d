package org.ukuk.dialogue.opinion.maths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.ukuk.dialogue.opinion.maths.Projection.Point;

/// Puts weighted points into k clusters (Lloyd 1982, with the seeding of Arthur and Vassilvitskii 2007). The best of
/// several runs from one fixed seed counts, so the same points give the same clusters.
final class KMeans {

    private static final int RUNS = 8;
    private static final int MOST_ROUNDS = 100;

    private KMeans() {}

    /// @param of the cluster of each point
    /// @param cost sum of the weighted squared distances to the centres
    record Clusters(int[] of, List<Point> centres, double cost) {}

    static Clusters of(List<Point> points, double[] weights, int k, long seed) {
        var best = run(points, weights, k, new SplittableRandom(seed));
        for (int i = 1; i < RUNS; i++) {
            var other = run(points, weights, k, new SplittableRandom(seed + i));
            best = other.cost() < best.cost() ? other : best;
        }
        return best;
    }

    private static Clusters run(List<Point> points, double[] weights, int k, SplittableRandom chance) {
        var centres = seeds(points, weights, k, chance);
        var of = new int[points.size()];
        Arrays.fill(of, -1);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (!assign(points, centres, of)) {
                break;
            }
            centres = centres(points, weights, of, centres);
        }
        double cost = 0;
        for (int i = 0; i < of.length; i++) {
            cost += weights[i] * points.get(i).squaredDistance(centres.get(of[i]));
        }
        return new Clusters(of, centres, cost);
    }

    private static List<Point> seeds(List<Point> points, double[] weights, int k, SplittableRandom chance) {
        var seeds = new ArrayList<Point>();
        seeds.add(points.get(chance.nextInt(points.size())));
        var far = new double[points.size()];
        while (seeds.size() < k) {
            double sum = 0;
            for (int i = 0; i < far.length; i++) {
                double distance = points.get(i).squaredDistance(seeds.getLast());
                far[i] = seeds.size() == 1 ? distance : Math.min(far[i], distance);
                sum += far[i] * weights[i];
            }
            double at = chance.nextDouble() * sum;
            int chosen = 0;
            while (chosen < far.length - 1 && (at -= far[chosen] * weights[chosen]) > 0) {
                chosen++;
            }
            seeds.add(points.get(chosen));
        }
        return seeds;
    }

    /// @return whether anything changed
    private static boolean assign(List<Point> points, List<Point> centres, int[] of) {
        boolean changed = false;
        for (int i = 0; i < of.length; i++) {
            int nearest = 0;
            double least = Double.MAX_VALUE;
            for (int c = 0; c < centres.size(); c++) {
                double distance = points.get(i).squaredDistance(centres.get(c));
                if (distance < least) {
                    least = distance;
                    nearest = c;
                }
            }
            changed |= of[i] != nearest;
            of[i] = nearest;
        }
        return changed;
    }

    /// A cluster that lost all its points keeps its place.
    private static List<Point> centres(List<Point> points, double[] weights, int[] of, List<Point> before) {
        int k = before.size();
        var x = new double[k];
        var y = new double[k];
        var weight = new double[k];
        for (int i = 0; i < of.length; i++) {
            x[of[i]] += weights[i] * points.get(i).x();
            y[of[i]] += weights[i] * points.get(i).y();
            weight[of[i]] += weights[i];
        }
        var centres = new ArrayList<Point>();
        for (int c = 0; c < k; c++) {
            centres.add(weight[c] == 0 ? before.get(c) : new Point(x[c] / weight[c], y[c] / weight[c]));
        }
        return centres;
    }

    /// How well the points lie in their clusters, −1 to 1 (Rousseeuw 1987): the mean over the weighted points of
    /// `(b − a) / max(a, b)`, a being the mean distance to their own cluster, b that to the next.
    static double silhouette(List<Point> points, double[] weights, Clusters clusters) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += weights[i] * silhouette(i, points, weights, clusters);
            total += weights[i];
        }
        return total == 0 ? 0 : sum / total;
    }

    private static double silhouette(int point, List<Point> points, double[] weights, Clusters clusters) {
        var distance = new double[clusters.centres().size()];
        var weight = new double[distance.length];
        for (int j = 0; j < points.size(); j++) {
            double others = j == point ? weights[j] - 1 : weights[j];
            distance[clusters.of()[j]] += others * points.get(point).distance(points.get(j));
            weight[clusters.of()[j]] += others;
        }
        int own = clusters.of()[point];
        if (weight[own] <= 0) {
            return 0;
        }
        double inside = distance[own] / weight[own];
        double outside = Double.MAX_VALUE;
        for (int c = 0; c < distance.length; c++) {
            if (c != own && weight[c] > 0) {
                outside = Math.min(outside, distance[c] / weight[c]);
            }
        }
        double larger = Math.max(inside, outside);
        return outside == Double.MAX_VALUE || larger == 0 ? 0 : (outside - inside) / larger;
    }
}
