package org.ukuk.practices.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void quartiles_lie_between_the_nearest_scores() {
        assertThat(Spread.of(List.of(4, 1, 3, 2))).isEqualTo(new Spread(1, 1.75, 2.5, 3.25, 4));
        assertThat(Spread.of(List.of(0, 2, 4))).isEqualTo(new Spread(0, 1, 2, 3, 4));
    }

    @Test
    void one_score_is_its_own_spread() {
        assertThat(Spread.of(List.of(3))).isEqualTo(new Spread(3, 3, 3, 3, 3));
    }

    @Test
    void experts_differ_from_two_on() {
        assertThat(Spread.of(List.of(2, 3)).isWide()).isFalse();
        assertThat(Spread.of(List.of(1, 3)).isWide()).isTrue();
    }
}
