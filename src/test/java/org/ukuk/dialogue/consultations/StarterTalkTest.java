package org.ukuk.dialogue.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Audience;
import org.ukuk.dialogue.process.Consulted;
import org.ukuk.platform.Centre;

class StarterTalkTest {

    private static final Path FILE = Path.of("collection/papers/wages-protection.yaml");

    @Test
    void every_block_is_in_three_languages_and_every_position_has_the_words_it_needs() throws IOException {
        var sample = SampleTalk.read(Files.readString(FILE));

        assertThat(sample.parts())
                .allSatisfy(part -> assertThat(part.row().words()).hasSize(3).doesNotContainValue(""));
        assertThat(sample.parts().stream().flatMap(part -> part.lines().stream()))
                .isNotEmpty()
                .noneMatch(
                        line -> line.stance() == Stance.OPPOSE && line.words().isEmpty())
                .noneMatch(line ->
                        line.stance() == Stance.CHANGES && line.proposal().isEmpty());
    }

    @Test
    void the_sample_is_filled_once_and_shows_on_its_page() throws IOException {
        var centre = Centre.onSqlite();
        var sample = SampleTalk.read(Files.readString(FILE).replace("wages-protection", "sample-talk"));
        var item = Consulted.sample(centre, "sample-talk").id();
        var starter = centre.bean(StarterTalk.class);

        starter.take(sample);
        starter.take(sample);

        assertThat(centre.bean(Papers.class).versions(item)).hasSize(1);
        assertThat(centre.bean(Talks.class).tallies(item, List.of(2)).values())
                .singleElement()
                .satisfies(tally -> assertThat(tally.positions()).isNotEmpty());
        assertThat(centre.get("/ky/consultations/sample-talk/text").body()).contains("эмгек атташеси", "үлгү");
    }

    @Test
    void nothing_is_put_into_people_s_mouths_in_a_real_consultation() throws IOException {
        var centre = Centre.onSqlite();
        Consulted.open(centre, "real-talk", Audience.ANYONE);
        var sample = SampleTalk.read(Files.readString(FILE).replace("wages-protection", "real-talk"));

        assertThatThrownBy(() -> centre.bean(StarterTalk.class).take(sample))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampleTalk.read("consultation: real-talk\nblocks: []"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
