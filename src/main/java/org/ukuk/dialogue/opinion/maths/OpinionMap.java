package org.ukuk.dialogue.opinion.maths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ukuk.dialogue.opinion.maths.Projection.Point;

/// What the votes show: groups that vote alike, what tells each from the others, and what they agree on. The same votes
/// give the same map.
///
/// @param participants how many the map is made of: those who saw enough statements
/// @param silhouette how clearly the groups are apart, −1 to 1
/// @param found groups found in the votes
/// @param declared stakeholder groups as people declare them
/// @param consensus every statement, by the groups found
/// @param declaredConsensus every statement, by the groups declared
/// @param members number of the found group of each participant who is on the map, by name
/// @param centres where the found groups stand on the plane
public record OpinionMap(
        int participants,
        GroupNumber number,
        double silhouette,
        List<Group> found,
        List<Group> declared,
        List<Consensus> consensus,
        List<Consensus> declaredConsensus,
        Map<String, Integer> members,
        List<Centre> centres) {

    /// Of the way a map is made; kept with the votes, so that any map can be made again.
    public static final int VERSION = 1;

    private static final long SEED = 20130326;

    /// Who saw fewer statements is not on the map, unless there are fewer.
    private static final int LEAST_SEEN = 7;

    private static final int MOST_SAID = 5;

    /// Where a group stands.
    ///
    /// @param spread mean distance of its members from it
    public record Centre(double x, double y, double spread) {}

    /// @param before the number of groups of the map made last; `GroupNumber.NONE` for the first
    public static OpinionMap of(Votes votes, GroupNumber before) {
        return of(votes, before, 1);
    }

    /// @param fewest no group has fewer members: with too small a one another number of groups is taken, or all are one
    /// group, and too small a declared group is left out
    public static OpinionMap of(Votes votes, GroupNumber before, int fewest) {
        int least = Math.max(1, Math.min(LEAST_SEEN, votes.countStatements()));
        var present = IntStream.range(0, votes.countParticipants())
                .filter(i -> votes.of(i).size() >= least)
                .boxed()
                .toList();
        if (present.size() < 2) {
            return new OpinionMap(
                    present.size(), before, 0, List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
        }
        var points = Projection.of(votes, present, SEED);
        var grouping = Grouping.of(points, before, fewest, SEED);
        var found = tallies(votes, present, grouping.of(), grouping.count());
        var declaring = Declaring.of(votes, present, fewest);
        var names = declaring.names();
        var declared = tallies(votes, present, declaring.of(), names.size());
        return new OpinionMap(
                present.size(),
                grouping.number(),
                grouping.silhouette(),
                groups(votes, found, letters(grouping.count()), grouping.sizes()),
                groups(votes, declared, names, Grouping.sizes(declaring.of(), names.size())),
                consensus(votes, found),
                names.isEmpty() ? List.of() : consensus(votes, declared),
                members(votes, present, grouping),
                centres(points, grouping));
    }

    private static Map<String, Integer> members(Votes votes, List<Integer> present, Grouping grouping) {
        var names = votes.participants();
        var members = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < present.size(); i++) {
            members.put(names.get(present.get(i)), grouping.of()[i]);
        }
        return members;
    }

    private static List<String> letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) ('A' + i)))
                .toList();
    }

    /// By group, then by statement.
    private static List<List<Tally>> tallies(Votes votes, List<Integer> present, int[] of, int count) {
        var tallies = new ArrayList<List<Tally>>();
        for (int group = 0; group < count; group++) {
            tallies.add(new ArrayList<>(Collections.nCopies(votes.countStatements(), Tally.NONE)));
        }
        for (int i = 0; i < present.size(); i++) {
            if (of[i] >= 0) {
                var mine = tallies.get(of[i]);
                votes.of(present.get(i))
                        .forEach((statement, vote) ->
                                mine.set(statement, mine.get(statement).plus(vote)));
            }
        }
        return tallies;
    }

    private static List<Group> groups(Votes votes, List<List<Tally>> tallies, List<String> names, int[] sizes) {
        return IntStream.range(0, tallies.size())
                .mapToObj(i -> new Group(names.get(i), sizes[i], says(votes, tallies, i)))
                .toList();
    }

    private static List<Group.Said> says(Votes votes, List<List<Tally>> tallies, int group) {
        var said = new ArrayList<Group.Said>();
        var names = votes.statements();
        for (int statement = 0; statement < names.size(); statement++) {
            var mine = tallies.get(group).get(statement);
            var others = Tally.NONE;
            for (int other = 0; other < tallies.size(); other++) {
                others =
                        other == group ? others : others.plus(tallies.get(other).get(statement));
            }
            add(said, names.get(statement), Vote.AGREE, mine, others);
            add(said, names.get(statement), Vote.DISAGREE, mine.opposite(), others.opposite());
        }
        said.sort(Comparator.comparingDouble((Group.Said one) -> -one.z() * one.share()));
        return List.copyOf(said.subList(0, Math.min(MOST_SAID, said.size())));
    }

    private static void add(List<Group.Said> said, String statement, Vote position, Tally mine, Tally others) {
        double z = mine.zAgainst(others);
        if (z > Consensus.NOTABLE && mine.agreeing() > 0.5 && mine.zAgainstHalf() > Consensus.NOTABLE) {
            said.add(new Group.Said(statement, position, mine.agreeing(), z));
        }
    }

    private static List<Consensus> consensus(Votes votes, List<List<Tally>> tallies) {
        var names = votes.statements();
        return IntStream.range(0, names.size())
                .mapToObj(statement -> Consensus.of(
                        names.get(statement),
                        tallies.stream().map(group -> group.get(statement)).toList(),
                        names.size()))
                .sorted(Comparator.comparingDouble((Consensus one) -> -one.score()))
                .toList();
    }

    private static List<Centre> centres(List<Point> points, Grouping grouping) {
        return IntStream.range(0, grouping.count())
                .mapToObj(group -> {
                    var mine = IntStream.range(0, points.size())
                            .filter(i -> grouping.of()[i] == group)
                            .mapToObj(points::get)
                            .toList();
                    var centre = new Point(
                            mine.stream().mapToDouble(Point::x).average().orElse(0),
                            mine.stream().mapToDouble(Point::y).average().orElse(0));
                    double spread = mine.stream()
                            .mapToDouble(centre::distance)
                            .average()
                            .orElse(0);
                    return new Centre(centre.x(), centre.y(), spread);
                })
                .toList();
    }
}
