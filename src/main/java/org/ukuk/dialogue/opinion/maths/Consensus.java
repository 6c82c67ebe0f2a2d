package org.ukuk.dialogue.opinion.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How far the groups agree on a statement.
///
/// @param statement its name
/// @param score `(Π pa·(1 − pd))^(1/G)` over the G groups, 0 to 1: no group's dissent is outvoted, and the number of
/// groups does not lower it
/// @param classic Polis' own measure, `Π pa` with `pa = (A + 1) / (S + 2)`
/// @param finding what it comes to
public record Consensus(String statement, double score, double classic, Finding finding, List<Tally> groups) {

    /// What the groups' votes on a statement come to.
    public sealed interface Finding {}

    /// Every group agrees.
    public record AgreedByAll() implements Finding {}

    /// Every group disagrees.
    public record RefusedByAll() implements Finding {}

    /// Every group but one agrees.
    ///
    /// @param group number of that one
    public record AgreedByAllBut(int group) implements Finding {}

    /// Some groups agree, others disagree.
    public record Divided() implements Finding {}

    /// Nothing can be said.
    public record Open() implements Finding {}

    /// For a finding that all agree, chance alone may bring it about in the whole map once in a thousand maps.
    private static final double CHANCE = 0.001;

    /// Where one group stands apart from the others, which together have to be nearly of one mind: once in twenty.
    private static final double SLIGHT_CHANCE = 0.05;

    private static final double ONE_MIND = 0.8;

    /// One-sided 90 %, as Polis has it.
    static final double NOTABLE = 1.2816;

    static Consensus of(String statement, List<Tally> groups, int statements) {
        return new Consensus(statement, score(groups), classic(groups), finding(groups, statements), groups);
    }

    static double score(List<Tally> groups) {
        double product = groups.stream()
                .mapToDouble(one -> one.agreeing() * (1 - one.disagreeing()))
                .reduce(1, (a, b) -> a * b);
        return groups.isEmpty() ? 0 : Math.pow(product, 1.0 / groups.size());
    }

    static double classic(List<Tally> groups) {
        return groups.stream()
                .mapToDouble(one -> (one.agree() + 1.0) / (one.seen() + 2))
                .reduce(1, (a, b) -> a * b);
    }

    private static Finding finding(List<Tally> groups, int statements) {
        if (isNoChance(groups, statements) && groups.stream().allMatch(Consensus::agrees)) {
            return new AgreedByAll();
        }
        var opposite = groups.stream().map(Tally::opposite).toList();
        if (isNoChance(opposite, statements) && opposite.stream().allMatch(Consensus::agrees)) {
            return new RefusedByAll();
        }
        var apart = IntStream.range(0, groups.size())
                .filter(i -> !agrees(groups.get(i)))
                .toArray();
        if (groups.size() > 2 && apart.length == 1 && standApartFrom(groups, apart[0], statements)) {
            return new AgreedByAllBut(apart[0]);
        }
        return groups.stream().anyMatch(Consensus::clearlyAgrees)
                        && opposite.stream().anyMatch(Consensus::clearlyAgrees)
                ? new Divided()
                : new Open();
    }

    /// The others are nearly of one mind, and so many that most of all people agree.
    private static boolean standApartFrom(List<Tally> groups, int apart, int statements) {
        var others = new ArrayList<>(groups);
        others.remove(apart);
        return sum(others).agreeing() >= ONE_MIND && chance(groups, statements) < SLIGHT_CHANCE;
    }

    private static boolean agrees(Tally group) {
        return group.agreeing() > 0.5;
    }

    private static boolean clearlyAgrees(Tally group) {
        return agrees(group) && group.zAgainstHalf() > NOTABLE;
    }

    /// That so many agree is not chance; the more statements there are, the surer it has to be (Bonferroni). All are
    /// counted together: the groups were found in these very votes, and within one of them agreement means little.
    private static boolean isNoChance(List<Tally> groups, int statements) {
        return chance(groups, statements) < CHANCE;
    }

    private static double chance(List<Tally> groups, int statements) {
        return sum(groups).chanceOfAgreement() * Math.max(1, statements);
    }

    private static Tally sum(List<Tally> groups) {
        return groups.stream().reduce(Tally.NONE, Tally::plus);
    }
}
