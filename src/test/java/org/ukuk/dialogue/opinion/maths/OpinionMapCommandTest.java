package org.ukuk.dialogue.opinion.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ukuk.platform.cli.Refusal;
import tools.jackson.databind.json.JsonMapper;

class OpinionMapCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_of_votes_becomes_a_map_that_names_its_groups_members() throws IOException {
        var rows = new StringBuilder("participant;statement;vote;group\n");
        for (int who = 0; who < 40; who++) {
            for (int what = 0; what < 10; what++) {
                var vote = what == 0 || (who + what) % 2 == 0 ? "agree" : "-1";
                rows.append("p%d;s%d;%s;%s\n".formatted(who, what, vote, who < 20 ? "НПО" : "орган"));
            }
        }
        var json = JsonMapper.builder().build().readTree(json(rows.toString()));

        assertThat(json.path("participants").asInt()).isEqualTo(40);
        assertThat(json.path("groups")).hasSize(2);
        assertThat(json.path("groups").path(0).path("members")).hasSize(20);
        assertThat(json.path("declared").path(0).path("name").asString()).isEqualTo("НПО");
        assertThat(json.path("consensus").path(0).path("statement").asString()).isEqualTo("s0");
        assertThat(json.path("consensus").path(0).path("finding").asString()).isEqualTo("agreed-by-all");
    }

    @Test
    void what_is_no_vote_is_named_by_its_row() {
        assertThatThrownBy(() -> json("participant,statement,vote\na,b,agree\na,c,maybe\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("row 3")
                .hasMessageContaining("maybe");
        assertThatThrownBy(() -> json("participant,statement\na,b\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("vote");
        assertThatThrownBy(() -> json("participant,statement,vote\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no votes");
    }

    private String json(String table) throws IOException {
        var file = folder.resolve("votes.csv");
        Files.writeString(file, table);
        var out = new StringWriter();
        OpinionMapJson.write(OpinionMap.of(VotesFile.read(file), GroupNumber.NONE), out);
        return out.toString();
    }
}
