package org.ukuk.dialogue.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.voices.Voice.Way;
import org.ukuk.dialogue.voices.Voices.Owner;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;

class VoicesTest {

    private static final String ACCOUNT = "01J0000000000000000000TEST";

    private static Owner account() {
        return Owner.account(ACCOUNT, Group.DIASPORA, "");
    }

    @ParameterizedTest
    @EnumSource
    void somebody_has_one_voice_in_a_consultation_and_another_in_the_next(Databases databases) {
        try (var here = new VoicesFixture(databases)) {
            var wages = here.voices.of("wages", account());

            assertThat(here.voices.of("wages", account())).isEqualTo(wages);
            assertThat(here.voices.of("pensions", account()).id()).isNotEqualTo(wages.id());
            assertThat(here.voices.known("wages", Way.ACCOUNT, ACCOUNT)).contains(wages);
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_requests_at_once_get_the_same_voice(Databases databases) {
        try (var here = new VoicesFixture(databases)) {
            var voices = IntStream.range(0, 24)
                    .parallel()
                    .mapToObj(i -> here.voices.of("wages", account()).id())
                    .collect(Collectors.toSet());

            assertThat(voices).hasSize(1);
            assertThat(here.voices.count("wages")).containsEntry(Group.DIASPORA, 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_the_key_nobody_can_try_whose_voice_it_is(Databases databases) {
        try (var here = new VoicesFixture(databases)) {
            here.voices.of("wages", account());
            var thief = new Voices(here.database, here.clock, VoicesFixture.aKey());

            assertThat(thief.known("wages", Way.ACCOUNT, ACCOUNT)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_number_of_a_voice_tells_the_day_and_not_the_moment(Databases databases) {
        try (var here = new VoicesFixture(databases)) {
            var one = here.voices.of("wages", account());
            var two = here.voices.of("pensions", account());

            assertThat(one.id().substring(0, 10)).isEqualTo(two.id().substring(0, 10));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_code_lets_one_browser_in_and_only_once(Databases databases) {
        try (var here = new VoicesFixture(databases)) {
            var code = here.codes
                    .make("wages", Group.DIASPORA, "", 1, Actor.CENTRE)
                    .getFirst();

            assertThat(here.codes.use("pensions", code, "other")).isEmpty();
            var voice = here.codes.use("wages", code.substring(0, 4) + " " + code.substring(4), "browser");
            assertThat(voice)
                    .hasValueSatisfying(one -> assertThat(one.isOfCode()).isTrue());
            assertThat(here.voices.ofToken("wages", "browser")).isEqualTo(voice);
            assertThat(here.codes.use("wages", code, "second")).isEmpty();
            assertThat(here.codes.stock("wages")).isEqualTo(new Codes.Stock(1, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_many_who_use_a_code_at_once_one_gets_in(Databases databases) {
        try (var here = new VoicesFixture(databases)) {
            var code = here.codes
                    .make("wages", Group.DIASPORA, "", 1, Actor.CENTRE)
                    .getFirst();

            var in = IntStream.range(0, 16)
                    .parallel()
                    .filter(i -> here.codes.use("wages", code, "browser" + i).isPresent())
                    .count();

            assertThat(in).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_organisation_has_one_voice_whoever_speaks_for_it(Databases databases) {
        try (var here = new VoicesFixture(databases)) {
            var society = "01J000000000000000000SOCIE";
            var byMandate = here.voices.of("wages", Owner.organisation(society, Group.NGO));
            var code = here.codes
                    .make("wages", Group.NGO, society, 1, Actor.CENTRE)
                    .getFirst();

            assertThat(here.codes.use("wages", code, "browser")).contains(byMandate);
            assertThat(here.voices.ofToken("wages", "browser")).contains(byMandate);
        }
    }
}
