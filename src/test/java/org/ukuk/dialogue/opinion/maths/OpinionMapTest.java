package org.ukuk.dialogue.opinion.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.dialogue.opinion.maths.Consensus.AgreedByAll;
import org.ukuk.dialogue.opinion.maths.Consensus.AgreedByAllBut;
import org.ukuk.dialogue.opinion.maths.Consensus.Divided;

class OpinionMapTest {

    @Test
    void consensus_is_the_geometric_mean_of_the_groups_assent() {
        var groups = List.of(new Tally(8, 1, 10), new Tally(3, 4, 9));
        assertThat(Consensus.score(groups)).isCloseTo(0.3584, within(0.00005));
        assertThat(Consensus.classic(groups)).isCloseTo(0.2727, within(0.00005));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void planted_groups_are_found_again(int planted) {
        var votes = new Votes();
        var truth = new HashMap<String, Integer>();
        plant(votes, truth, planted, 240, 60, 0.7);
        var map = OpinionMap.of(votes, GroupNumber.NONE);

        assertThat(map.found()).hasSize(planted);
        assertThat(adjustedRand(truth, map.members())).isGreaterThan(0.9);
        assertThat(map.found()).allSatisfy(group -> assertThat(group.says()).isNotEmpty());
    }

    @Test
    void the_same_votes_give_the_same_map() {
        var votes = new Votes();
        plant(votes, new HashMap<>(), 3, 150, 40, 0.5);
        assertThat(OpinionMap.of(votes, GroupNumber.NONE)).isEqualTo(OpinionMap.of(votes, GroupNumber.NONE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noise_alone_yields_no_consensus(long seed) {
        var chance = new SplittableRandom(seed);
        var votes = new Votes();
        for (int who = 0; who < 200; who++) {
            for (int what = 0; what < 100; what++) {
                if (chance.nextInt(3) > 0) {
                    votes.add("p" + who, "s" + what, chance.nextBoolean() ? Vote.AGREE : Vote.DISAGREE, null);
                }
            }
        }
        assertThat(OpinionMap.of(votes, GroupNumber.NONE).consensus())
                .noneMatch(one -> one.finding() instanceof AgreedByAll || one.finding() instanceof AgreedByAllBut);
    }

    @Test
    void what_all_say_is_agreed_and_what_groups_quarrel_about_divides() {
        var votes = new Votes();
        plant(votes, new HashMap<>(), 2, 120, 30, 0.8);
        for (int who = 0; who < 120; who++) {
            votes.add("p" + who, "wages on time", Vote.AGREE, who % 3 == 0 ? "ministry" : "ngo");
            votes.add("p" + who, "quotas", who % 2 == 0 ? Vote.AGREE : Vote.DISAGREE, null);
        }
        var map = OpinionMap.of(votes, GroupNumber.NONE);

        assertThat(finding(map.consensus(), "wages on time")).isInstanceOf(AgreedByAll.class);
        assertThat(finding(map.consensus(), "quotas")).isInstanceOf(Divided.class);
        assertThat(map.declared()).extracting(Group::name).containsExactly("ministry", "ngo");
        assertThat(finding(map.declaredConsensus(), "wages on time")).isInstanceOf(AgreedByAll.class);
    }

    @Test
    void one_group_that_stands_apart_is_named() {
        var groups = List.of(new Tally(40, 2, 44), new Tally(38, 3, 42), new Tally(4, 35, 40));
        assertThat(Consensus.of("s", groups, 20).finding()).isEqualTo(new AgreedByAllBut(2));
    }

    @Test
    void another_number_of_groups_is_taken_only_after_four_wins() {
        var number = GroupNumber.NONE.then(2, 5);
        for (int i = 0; i < 3; i++) {
            number = number.then(3, 5);
            assertThat(number.shown()).isEqualTo(2);
        }
        assertThat(number.then(2, 5).wins()).isZero();
        assertThat(number.then(3, 5).shown()).isEqualTo(3);
    }

    @Test
    void a_number_of_groups_that_is_no_longer_possible_is_left_at_once() {
        assertThat(new GroupNumber(5, 0, 0).then(2, 3).shown()).isEqualTo(2);
    }

    @Test
    void with_a_smallest_size_no_group_is_smaller() {
        var votes = new Votes();
        plant(votes, new HashMap<>(), 2, 40, 30, 0.9);
        for (int who = 0; who < 3; who++) {
            for (int what = 0; what < 30; what++) {
                votes.add("apart" + who, "s" + what, what % 2 == 0 ? Vote.PASS : Vote.DISAGREE, "lonely");
            }
        }
        var map = OpinionMap.of(votes, GroupNumber.NONE, 5);
        assertThat(map.found()).allMatch(group -> group.size() >= 5);
        assertThat(map.declared()).isEmpty();

        var few = new Votes();
        plant(few, new HashMap<>(), 2, 8, 30, 1);
        assertThat(OpinionMap.of(few, GroupNumber.NONE, 5).found())
                .extracting(Group::size)
                .containsExactly(8);
    }

    @Test
    void the_later_of_two_votes_counts() {
        var votes = new Votes();
        votes.add("p", "s0", Vote.AGREE, null);
        votes.add("p", "s2", Vote.PASS, null);
        votes.add("p", "s1", Vote.AGREE, null);
        votes.add("p", "s0", Vote.DISAGREE, null);
        var seen = new HashMap<Integer, Vote>();
        votes.of(0).forEach(seen::put);
        assertThat(seen).isEqualTo(java.util.Map.of(0, Vote.DISAGREE, 1, Vote.PASS, 2, Vote.AGREE));
    }

    /// As many as a consultation of a whole country.
    @Test
    void a_thousand_statements_and_ten_thousand_voters_take_ten_seconds_at_most() {
        var votes = new Votes();
        plant(votes, new HashMap<>(), 3, 10_000, 1_000, 1);
        long begin = System.nanoTime();
        var map = OpinionMap.of(votes, GroupNumber.NONE, 5);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("Opinion map of 10,000,000 votes: " + took.toMillis() + " ms");
        assertThat(map.found()).hasSize(3);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void nobody_and_a_single_voter_make_an_empty_map() {
        var votes = new Votes();
        assertThat(OpinionMap.of(votes, GroupNumber.NONE).found()).isEmpty();
        votes.add("p", "s", Vote.AGREE, null);
        assertThat(OpinionMap.of(votes, GroupNumber.NONE).found()).isEmpty();
    }

    @Test
    void people_who_all_vote_the_same_way_break_nothing() {
        var votes = new Votes();
        for (int who = 0; who < 40; who++) {
            for (int what = 0; what < 10; what++) {
                votes.add("p" + who, "s" + what, Vote.AGREE, null);
            }
        }
        var map = OpinionMap.of(votes, GroupNumber.NONE);
        assertThat(map.participants()).isEqualTo(40);
        assertThat(map.consensus()).allSatisfy(one -> assertThat(one.finding()).isInstanceOf(AgreedByAll.class));
    }

    private static Consensus.Finding finding(List<Consensus> all, String statement) {
        return all.stream()
                .filter(one -> one.statement().equals(statement))
                .findFirst()
                .orElseThrow()
                .finding();
    }

    /// There are two matters, and up to four groups by what they think of each; everybody keeps to their group's
    /// opinion
    /// in nine cases of ten.
    ///
    /// @param seen share of the statements each sees
    private static void plant(
            Votes votes, HashMap<String, Integer> truth, int groups, int people, int statements, double seen) {
        var chance = new SplittableRandom(groups);
        var first = new boolean[statements];
        for (int i = 0; i < statements; i++) {
            first[i] = chance.nextBoolean();
        }
        for (int who = 0; who < people; who++) {
            truth.put("p" + who, who % groups);
            for (int what = 0; what < statements; what++) {
                if (chance.nextDouble() < seen) {
                    boolean turned = (who % groups >> what % 2 & 1) == 1;
                    boolean agrees = (first[what] ^ turned) == chance.nextDouble() < 0.9;
                    votes.add("p" + who, "s" + what, agrees ? Vote.AGREE : Vote.DISAGREE, null);
                }
            }
        }
    }

    /// Hubert and Arabie 1985: 1 for the same partition, about 0 for chance.
    private static double adjustedRand(HashMap<String, Integer> truth, java.util.Map<String, Integer> found) {
        var both = new HashMap<List<Integer>, Integer>();
        var one = new HashMap<Integer, Integer>();
        var other = new HashMap<Integer, Integer>();
        found.forEach((who, group) -> {
            both.merge(List.of(truth.get(who), group), 1, Integer::sum);
            one.merge(truth.get(who), 1, Integer::sum);
            other.merge(group, 1, Integer::sum);
        });
        double index = pairs(both.values());
        double first = pairs(one.values());
        double second = pairs(other.values());
        double expected = first * second / pairs(List.of(found.size()));
        return (index - expected) / ((first + second) / 2 - expected);
    }

    private static double pairs(java.util.Collection<Integer> counts) {
        return counts.stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }
}
