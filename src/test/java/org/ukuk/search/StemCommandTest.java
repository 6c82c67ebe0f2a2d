package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.cli.Refusal;
import org.ukuk.platform.jobs.JobHandler.Progress;
import picocli.CommandLine;

class StemCommandTest {

    @TempDir
    Path folder;

    @Test
    void words_that_are_named_are_stemmed_a_line_each() throws IOException {
        assertThat(stem("мигранттарынын", "укугу")).isEqualTo("мигрант\nукук\n");
    }

    @Test
    void letters_are_folded_and_derivations_taken_off_when_asked() throws IOException {
        assertThat(stem("--folded", "өлкөлөрдүн")).isEqualTo("олко\n");
        assertThat(stem("--deep", "жумушчулар")).isEqualTo("жумуш\n");
    }

    @Test
    void russian_and_english_have_their_own() throws IOException {
        assertThat(stem("--language", "ru", "мигрантов")).isEqualTo("мигрант\n");
        assertThat(stem("--language", "en", "rights")).isEqualTo("right\n");
    }

    @Test
    void a_file_is_read_line_by_line() throws IOException {
        Files.writeString(folder.resolve("words.txt"), "укугу\n\nэмгек келишими\n");
        assertThat(stem("words.txt")).isEqualTo("укук\n\nэмгек келишим\n");
    }

    @Test
    void another_language_is_refused() {
        assertThatThrownBy(() -> stem("--language", "de", "Rechte"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no de");
        assertThatThrownBy(() -> stem("--language", "en", "--folded", "rights")).isInstanceOf(Refusal.class);
    }

    @Test
    void every_line_of_a_long_input_has_its_stem_in_order() throws IOException {
        var lines =
                IntStream.range(0, 100_000).mapToObj(i -> "үй-" + i + "-китеби").collect(Collectors.joining("\n"));
        var said = new StringWriter();
        StemCommand.print(new BufferedReader(new StringReader(lines)), word -> word + "!", new PrintWriter(said));
        assertThat(said.toString()).isEqualTo(lines.replace("\n", "!\n") + "!\n");
    }

    private String stem(String... arguments) throws IOException {
        var command = new StemCommand();
        new CommandLine(command).parseArgs(arguments);
        var said = new StringWriter();
        command.run(new Command.Call(folder, new PrintWriter(said), false, Progress.NONE));
        return said.toString();
    }
}
