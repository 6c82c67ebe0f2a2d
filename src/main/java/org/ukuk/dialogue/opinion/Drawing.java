package org.ukuk.dialogue.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ukuk.dialogue.opinion.maths.Group;
import org.ukuk.dialogue.opinion.maths.OpinionMap.Centre;

/// The groups found as discs on a plane 100 wide and 60 high: how near they are, how many, how wide their opinions
/// spread. Nobody's own place can be read from it.
///
/// @param discs in the order of the groups
/// @param distances between the groups, the largest being 10
/// @param spreads of the groups, in the same measure
public record Drawing(List<Disc> discs, List<List<Double>> distances, List<Double> spreads) {

    private static final double WIDTH = 100;
    private static final double HEIGHT = 60;
    private static final double EDGE = 12;
    private static final double LARGEST = 10;

    /// @param r of the disc, its area being the number of people
    /// @param ring radius of the ring around most of them
    public record Disc(String letter, int people, double x, double y, double r, double ring) {}

    /// The same facts as a table has them: numbers between 0 and 10.
    static Drawing of(List<Group> groups, List<Centre> centres) {
        double far = centres.stream()
                .flatMap(one -> centres.stream().map(other -> distance(one, other)))
                .reduce(0.0, Math::max);
        double unit = far == 0 ? 1 : 10 / far;
        var scaled = new Scale(centres);
        var discs = new ArrayList<Disc>();
        double size = size(groups, centres, scaled);
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            discs.add(new Disc(
                    group.name(),
                    group.size(),
                    scaled.x(centres.get(i)),
                    scaled.y(centres.get(i)),
                    size * Math.sqrt(group.size()),
                    scaled.factor * centres.get(i).spread()));
        }
        return new Drawing(
                discs,
                centres.stream()
                        .map(one -> centres.stream()
                                .map(other -> unit * distance(one, other))
                                .toList())
                        .toList(),
                centres.stream().map(one -> unit * one.spread()).toList());
    }

    /// So large that the largest is well seen and no two overlap.
    private static double size(List<Group> groups, List<Centre> centres, Scale scale) {
        double most = groups.stream().mapToInt(Group::size).max().orElse(1);
        double size = LARGEST / Math.sqrt(most);
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                double room = scale.factor * distance(centres.get(i), centres.get(j));
                size = Math.min(
                        size,
                        room
                                / (Math.sqrt(groups.get(i).size())
                                        + Math.sqrt(groups.get(j).size())));
            }
        }
        return size;
    }

    private static double distance(Centre one, Centre other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static final class Scale {

        private final double left;
        private final double top;
        private final double factor;

        private Scale(List<Centre> centres) {
            var x = Extent.of(centres, Centre::x);
            var y = Extent.of(centres, Centre::y);
            double fits = Math.min(x.factor(WIDTH), y.factor(HEIGHT));
            factor = Double.isFinite(fits) ? fits : 1;
            left = WIDTH / 2 - factor * x.middle();
            top = HEIGHT / 2 - factor * y.middle();
        }

        private double x(Centre centre) {
            return left + factor * centre.x();
        }

        private double y(Centre centre) {
            return top + factor * centre.y();
        }
    }

    /// Of all groups along one axis: from centre to centre, and from ring to ring.
    private record Extent(double first, double last, double begin, double end) {

        private static Extent of(List<Centre> centres, ToDoubleFunction<Centre> axis) {
            return new Extent(
                    centres.stream().mapToDouble(axis).min().orElse(0),
                    centres.stream().mapToDouble(axis).max().orElse(0),
                    centres.stream()
                            .mapToDouble(one -> axis.applyAsDouble(one) - one.spread())
                            .min()
                            .orElse(0),
                    centres.stream()
                            .mapToDouble(one -> axis.applyAsDouble(one) + one.spread())
                            .max()
                            .orElse(0));
        }

        private double middle() {
            return (begin + end) / 2;
        }

        private double factor(double room) {
            return Math.min((room - 2 * EDGE) / (last - first), (room - 2) / (end - begin));
        }
    }
}
