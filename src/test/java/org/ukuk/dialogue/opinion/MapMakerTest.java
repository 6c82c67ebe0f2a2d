package org.ukuk.dialogue.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.dialogue.opinion.MapRounds.Change;
import org.ukuk.dialogue.process.Phase;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Databases;

class MapMakerTest {

    @ParameterizedTest
    @CsvSource({
        "29, 29, false, OPEN, false",
        "30, 30, false, OPEN, true",
        "40, 4, false, OPEN, false",
        "40, 5, false, OPEN, true",
        "40, 0, true, OPEN, true",
        "40, 1, false, CLOSED, true",
        "29, 1, true, CLOSED, false",
        "40, 0, false, CLOSED, false"
    })
    void two_maps_in_a_row_never_differ_by_one_persons_vote(
            int voters, int newly, boolean again, Phase phase, boolean enough) {
        assertThat(MapMaker.isEnough(new Change("process", voters, newly, again), phase))
                .isEqualTo(enough);
    }

    @ParameterizedTest
    @EnumSource
    void votes_are_forgotten_a_month_after_the_close_and_counted_still(Databases databases) {
        var centre = Centre.on(databases);
        var open = Poll.at(centre, 8);
        var closed = Poll.at(centre, 8, "2020-02-01");
        for (int who = 1; who <= 31; who++) {
            open.cast(who, 8);
            closed.cast(who, 8);
        }
        centre.bean(MapMaker.class).run();
        var votes = centre.bean(CastVotes.class);
        assertThat(votes.of(closed.voice(1))).isEmpty();
        assertThat(votes.of(open.voice(1))).hasSize(8);
        assertThat(closed.get("/map").body()).contains("<svg class=\"opinions\"");
    }

    @Test
    void a_band_hides_the_number_it_holds() {
        assertThat(Band.of(0)).isEqualTo(Band.of(4));
        assertThat(Band.of(9).text()).isEqualTo("5–9");
        assertThat(Band.above(1)).isEqualTo(5);
        assertThat(Band.above(30)).isEqualTo(30);
    }
}
