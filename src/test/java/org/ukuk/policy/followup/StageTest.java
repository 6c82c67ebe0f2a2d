package org.ukuk.policy.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void a_recommendation_goes_its_way_step_by_step() {
        for (int i = 0; i + 1 < Stage.USUAL.size(); i++) {
            assertThat(Stage.USUAL.get(i).mayBecome(Stage.USUAL.get(i + 1))).isTrue();
        }
        assertThat(Stage.DRAFT.mayBecome(Stage.ADOPTED)).isFalse();
        assertThat(Stage.CONSULTATION.mayBecome(Stage.SENT)).isFalse();
        assertThat(Stage.SENT.mayBecome(Stage.DRAFT)).isFalse();
    }

    @Test
    void nothing_follows_on_what_was_withdrawn_or_superseded() {
        for (var next : Stage.values()) {
            assertThat(Stage.WITHDRAWN.mayBecome(next)).isEqualTo(next == Stage.WITHDRAWN);
            assertThat(Stage.SUPERSEDED.mayBecome(next)).isEqualTo(next == Stage.SUPERSEDED);
        }
    }

    @Test
    void every_transition_has_a_name_of_its_own() {
        assertThat(Stage.TRANSITIONS.stream().map(Stage.Transition::name)).doesNotHaveDuplicates();
    }

    @Test
    void what_is_not_decided_or_taken_back_takes_no_answers() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::takesAnswers).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Stage.ADOPTED, Stage.SENT, Stage.CLOSED);
    }
}
