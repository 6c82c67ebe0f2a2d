package org.ukuk.standards.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.standards.status.StatusFixture.in2015;
import static org.ukuk.standards.status.StatusFixture.in2022;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.platform.Databases;
import org.ukuk.standards.status.Standing.State;

class StandingsTest {

    @ParameterizedTest
    @EnumSource
    void what_is_said_twice_is_kept_once(Databases databases) {
        try (var here = new StatusFixture(databases)) {
            var icrmw = here.treaty("icrmw");
            var accession = in2015(icrmw, "KG", Act.ACCESSION, "2003-09-29");
            assertThat(here.add(accession, accession)).isEqualTo(new Observations.Added(1, 0, 1));
            assertThat(here.add(accession)).isEqualTo(new Observations.Added(0, 0, 1));
            assertThat(here.observations.ofItem(icrmw))
                    .singleElement()
                    .satisfies(one -> assertThat(one.key()).isEqualTo(accession.key()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_said_later_moves_the_day_of_the_check(Databases databases) {
        try (var here = new StatusFixture(databases)) {
            var icrmw = here.treaty("icrmw");
            here.add(Observation.of(icrmw, "KG", Act.ACCESSION, "2003", "A", StatusFixture.IN_2015));
            assertThat(here.add(Observation.of(icrmw, "KG", Act.ACCESSION, "2003", "A", StatusFixture.IN_2022)))
                    .isEqualTo(new Observations.Added(0, 1, 0));
            assertThat(here.standings.of(icrmw, "KG").checkedOn()).isEqualTo(StatusFixture.IN_2022);
            assertThat(here.add(Observation.of(icrmw, "KG", Act.ACCESSION, "2003", "A", StatusFixture.IN_2015)))
                    .isEqualTo(new Observations.Added(0, 0, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_changed_is_news_and_what_did_not_is_none(Databases databases) {
        try (var here = new StatusFixture(databases)) {
            var icrmw = here.treaty("icrmw");
            long before = here.here.outbox.head();
            here.add(in2015(icrmw, "KG", Act.ACCESSION, "2003"), in2015(icrmw, "TJ", Act.RATIFICATION, "2002"));
            assertThat(here.here.outbox.after(before, 10))
                    .singleElement()
                    .satisfies(news -> assertThat(news.what()).isEqualTo(Catalogue.TEXT));
            here.add(in2015(icrmw, "KG", Act.ACCESSION, "2003"));
            assertThat(here.here.outbox.after(before, 10)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_removed_observation_counts_no_more(Databases databases) {
        try (var here = new StatusFixture(databases)) {
            var icrmw = here.treaty("icrmw");
            here.add(in2015(icrmw, "KG", Act.ACCESSION, "2003"));
            var id = here.observations.ofItem(icrmw).getFirst().id();
            assertThat(here.observations.remove(here.treaty("c97"), id, StatusFixture.EDITOR))
                    .isFalse();
            assertThat(here.observations.remove(icrmw, id, StatusFixture.EDITOR))
                    .isTrue();
            assertThat(here.standings.of(icrmw, "KG").state()).isEqualTo(State.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void parties_are_those_who_consented_and_a_law_binds_its_own_country(Databases databases) {
        try (var here = new StatusFixture(databases)) {
            var icrmw = here.treaty("icrmw");
            var c97 = here.treaty("c97");
            var law = here.law("labour-code", "KG");
            here.add(
                    in2015(icrmw, "TR", Act.SIGNATURE, "1999-01-13"),
                    in2015(icrmw, "TR", Act.RATIFICATION, "2004-09-27"),
                    in2015(icrmw, "KG", Act.ACCESSION, "2003-09-29"),
                    in2015(icrmw, "RU", Act.NONE, ""),
                    in2015(c97, "KG", Act.PARTY, "2008"));
            assertThat(here.standings.parties(icrmw)).containsExactly("KG", "TR");
            assertThat(here.standings.parties(law)).containsExactly("KG");
            assertThat(here.standings.bound("KG")).containsExactlyInAnyOrder(icrmw, c97, law);
            assertThat(here.standings.boundBoth("KG", "TR")).containsExactly(icrmw);
            assertThat(here.standings.of(law, "TR").state()).isEqualTo(State.FOREIGN);
        }
    }

    @Test
    void a_year_agrees_with_a_day_in_it_and_the_day_is_shown() {
        var standing = Claim.standing(
                List.of(in2022("i", "KG", Act.PARTY, "2003"), in2015("i", "KG", Act.ACCESSION, "2003-09-29")));
        assertThat(standing.disputed()).isFalse();
        assertThat(standing.since().orElseThrow()).hasToString("2003-09-29");
    }

    @Test
    void of_two_sources_that_disagree_the_newest_checked_is_shown_and_the_other_stays() {
        var standing =
                Claim.standing(List.of(in2015("i", "KG", Act.ACCESSION, "2003"), in2022("i", "KG", Act.NONE, "")));
        assertThat(standing.state()).isEqualTo(State.NONE);
        assertThat(standing.disputed()).isTrue();
        assertThat(standing.observations()).hasSize(2);
    }

    @Test
    void what_happened_after_a_source_was_checked_is_no_dispute() {
        var standing =
                Claim.standing(List.of(in2015("i", "KG", Act.NONE, ""), in2022("i", "KG", Act.RATIFICATION, "2019")));
        assertThat(standing.isBound()).isTrue();
        assertThat(standing.disputed()).isFalse();
        assertThat(Claim.standing(List.of(in2015("i", "KG", Act.NONE, ""), in2022("i", "KG", Act.PARTY, "2010")))
                        .disputed())
                .isTrue();
    }

    @Test
    void what_nobody_verified_gives_way_to_a_check_and_is_shown_as_such() {
        var memory = Observation.of("i", "KG", Act.PARTY, "2010", "From memory", StatusFixture.IN_2022.plusYears(4))
                .unverified();
        assertThat(Claim.standing(List.of(memory)).isUnverified()).isTrue();
        var standing = Claim.standing(List.of(memory, in2015("i", "KG", Act.NONE, "")));
        assertThat(standing.state()).isEqualTo(State.NONE);
        assertThat(standing.disputed()).isTrue();
    }

    @Test
    void who_denounced_is_bound_no_more_until_joining_again() {
        var joined = in2022("i", "KG", Act.RATIFICATION, "1994");
        var left = in2022("i", "KG", Act.DENUNCIATION, "2001");
        assertThat(Claim.standing(List.of(joined, left)).state()).isEqualTo(State.DENOUNCED);
        assertThat(Claim.standing(List.of(joined, left, in2022("i", "KG", Act.ACCESSION, "2010")))
                        .isBound())
                .isTrue();
    }

    @Test
    void a_signature_alone_binds_nobody() {
        assertThat(Claim.standing(List.of(in2015("i", "KZ", Act.SIGNATURE, "2000")))
                        .state())
                .isEqualTo(State.SIGNED);
    }

    @Test
    void what_is_said_of_a_territory_does_not_bind_the_country() {
        var island = new Observation("", "i", "GB", Act.ACCEPTANCE, "1990", "Isle of Man", null, "A", null, null, true);
        assertThat(Claim.standing(List.of(island)).state()).isEqualTo(State.UNKNOWN);
    }
}
