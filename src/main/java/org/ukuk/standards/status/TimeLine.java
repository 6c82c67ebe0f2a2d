package org.ukuk.standards.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How many countries were bound at the end of each year.
///
/// @param points one a year, from the first to the last in which something changed
/// @param undated how many are bound from a year that no source tells, and are not counted
/// @param top upper end of the axis, even
public record TimeLine(List<Point> points, int undated, int top) {

    private static final double WIDTH = 100;
    private static final double HEIGHT = 40;

    /// @param count countries bound at the end of the year
    public record Point(int year, int count) {}

    /// Empty when fewer than two years are known.
    static Optional<TimeLine> of(Collection<Standing> standings) {
        var changes = new TreeMap<Integer, Integer>();
        int undated = 0;
        for (var standing : standings) {
            var joined = joined(standing);
            if (joined.isPresent()) {
                changes.merge(joined.get(), 1, Integer::sum);
                left(standing).ifPresent(year -> changes.merge(year, -1, Integer::sum));
            } else if (standing.isBound()) {
                undated++;
            }
        }
        if (changes.size() < 2) {
            return Optional.empty();
        }
        var points = new ArrayList<Point>();
        int count = 0;
        for (int year = changes.firstKey(); year <= changes.lastKey(); year++) {
            count += changes.getOrDefault(year, 0);
            points.add(new Point(year, count));
        }
        int most = points.stream().mapToInt(Point::count).max().orElse(0);
        return Optional.of(new TimeLine(points, undated, Math.max(2, (most + 1) / 2 * 2)));
    }

    private static Optional<Integer> joined(Standing standing) {
        return switch (standing.state()) {
            case BOUND -> standing.since().map(date -> date.year());
            case DENOUNCED ->
                standing.observations().stream()
                        .filter(one -> one.act().isConsent())
                        .flatMap(one -> one.date().stream())
                        .map(date -> date.year())
                        .min(Integer::compare);
            case PROVISIONAL, SIGNED, NONE, UNKNOWN, FOREIGN -> Optional.empty();
        };
    }

    private static Optional<Integer> left(Standing standing) {
        return standing.state() == Standing.State.DENOUNCED
                ? standing.since().map(date -> date.year())
                : Optional.empty();
    }

    public Point first() {
        return points.getFirst();
    }

    public Point last() {
        return points.getLast();
    }

    /// Points of a line in a box of 100 by 40, origin at the upper left.
    public String line() {
        int years = Math.max(1, last().year() - first().year());
        return points.stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        (point.year() - first().year()) * WIDTH / years,
                        HEIGHT - point.count() * HEIGHT / top))
                .collect(Collectors.joining(" "));
    }
}
