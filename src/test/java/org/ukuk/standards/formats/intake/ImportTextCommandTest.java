package org.ukuk.standards.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ukuk.platform.Databases;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.cli.Refusal;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.jobs.JobHandler.Progress;
import org.ukuk.standards.formats.InstrumentFixture;
import picocli.CommandLine;

class ImportTextCommandTest {

    @TempDir
    Path folder;

    private int answer;

    @ParameterizedTest
    @CsvSource({"en, Line 1:", "ru, Строка 1:", "ky, 1-сап:"})
    void a_wrong_file_is_refused_in_the_language_asked_for(String language, String told) throws IOException {
        Files.writeString(folder.resolve("wrong.xml"), "<?xml version=\"1.0\"?><akomaNtoso><act>");

        assertThat(call("wrong.xml", "--report-language", language)).contains(told);
        assertThat(answer).isEqualTo(1);
    }

    @Test
    void a_language_that_nobody_reads_here_is_refused() throws IOException {
        Files.writeString(folder.resolve("text.txt"), "Article 1. Pay\nPay is due.");

        assertThatThrownBy(() -> call("text.txt", "--report-language", "de"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ky, ru or en");
    }

    @Test
    void a_good_file_becomes_the_text_and_a_dry_run_writes_nothing() throws IOException {
        Files.writeString(folder.resolve("text.txt"), "Article 1. Pay\nPay is due.");

        assertThat(call("text.txt", "--dry-run")).contains("nothing was written");
        assertThat(call("text.txt")).contains("articles: en 1; version 1");
        assertThat(answer).isZero();
    }

    private String call(String... arguments) throws IOException {
        var said = new StringWriter();
        try (var fixture = new InstrumentFixture(Databases.SQLITE)) {
            fixture.treaty("some-convention", "Some Convention");
            var intake = new TextIntake(fixture.texts, fixture.provisions, fixture.concepts, Clock.systemUTC());
            var command = new ImportTextCommand(fixture.here.items, intake, new Messages());
            new CommandLine(command)
                    .parseArgs(Stream.concat(Stream.of("some-convention"), Arrays.stream(arguments))
                            .toArray(String[]::new));
            var out = new PrintWriter(said, true);
            answer = command.run(new Command.Call(folder, out, false, Progress.NONE));
        }
        return said.toString();
    }
}
