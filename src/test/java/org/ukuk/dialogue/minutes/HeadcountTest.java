package org.ukuk.dialogue.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ukuk.dialogue.process.Group;

class HeadcountTest {

    private static final List<String> ORDER = List.of("ngo", "state-body", "academia");

    @Test
    void a_group_under_five_is_told_with_the_others_and_does_not_follow_from_the_sum() {
        var count = Headcount.of(Map.of("ngo", 12, "state-body", 7, "academia", 2), ORDER);
        assertThat(count.groups()).containsOnlyKeys("ngo");
        assertThat(count.others()).isEqualTo(9);
        assertThat(count.all()).isEqualTo(21);
    }

    @Test
    void groups_of_five_and_more_stand_alone_when_nobody_is_left_over() {
        var count = Headcount.of(Map.of("ngo", 5, "state-body", 6), ORDER);
        assertThat(count.groups()).containsExactly(Map.entry("ngo", 5), Map.entry("state-body", 6));
        assertThat(count.others()).isZero();
    }

    @Test
    void fewer_than_five_in_all_are_not_told() {
        assertThat(Headcount.of(Map.of("ngo", 3, "", 1), ORDER).all()).isZero();
    }

    @Test
    void whatever_came_together_no_cell_is_under_five_and_none_small_can_be_worked_out() {
        var chance = new Random(26032013);
        for (int round = 0; round < 2_000; round++) {
            var counted = new HashMap<String, Integer>();
            Group.CODES.forEach(code -> counted.put(code, chance.nextInt(9)));
            counted.put("", chance.nextInt(4));
            var count = Headcount.of(counted, Group.CODES);
            assertThat(count.groups().values()).allMatch(number -> number >= Headcount.LEAST);
            assertThat(count.others())
                    .satisfiesAnyOf(
                            others -> assertThat(others).isZero(),
                            others -> assertThat(others).isGreaterThanOrEqualTo(Headcount.LEAST));
            int all = counted.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(count.all()).isIn(0, all);
            assertThat(count.all() == 0).isEqualTo(all < Headcount.LEAST);
        }
    }
}
