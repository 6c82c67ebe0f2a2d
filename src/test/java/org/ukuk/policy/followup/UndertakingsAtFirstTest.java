package org.ukuk.policy.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Databases;
import org.ukuk.policy.followup.Undertaking.Status;

class UndertakingsAtFirstTest {

    private static final String SAMPLE = "classpath:followup-sample/*.yaml";

    @ParameterizedTest
    @EnumSource
    void a_sample_says_that_it_is_one_and_answers_for_nobody(Databases databases) throws IOException {
        try (var here = new FollowUpFixture(databases)) {
            var item = here.recommendation("sent", "to-be-served");
            var refusals = new UndertakingsAtFirst(here.here.items, here.undertakings, here.indicators).load(SAMPLE);

            var whole = here.cases.of(here.item(item));
            assertThat(whole.actions()).singleElement().satisfies(action -> {
                assertThat(action.sample()).isTrue();
                assertThat(action.title().en()).isEqualTo("A register");
                assertThat(action.status()).isEqualTo(Status.UNDER_WAY);
                assertThat(action.dueOn()).isEqualTo(LocalDate.of(2026, 7, 10));
                assertThat(action.owner())
                        .as("no body is said to have undertaken it")
                        .isEmpty();
            });
            assertThat(whole.indicators()).singleElement().satisfies(one -> {
                assertThat(one.sample()).isTrue();
                assertThat(one.target()).isEqualTo("120");
                assertThat(one.values()).isEmpty();
            });
            assertThat(whole.voices()).isEmpty();
            assertThat(whole.addressees()).allMatch(one -> one.answers().isEmpty());
            assertThat(refusals)
                    .containsExactly(
                            "[not-there]: no such recommendation, or no such status",
                            "[to-be-served]: no such recommendation, or no such status",
                            "not-there: no such recommendation");
        }
    }
}
