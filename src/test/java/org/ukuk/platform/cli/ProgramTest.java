package org.ukuk.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void help_names_every_command_and_opens_nothing() throws IOException {
        assertThat(terminal.type("--help")).isZero();
        assertThat(terminal.said()).contains("serve", "restore", "backup").doesNotContain("rehearse");
        assertThat(terminal.type("backup", "--help")).isZero();
        assertThat(terminal.said()).contains("Usage: ukuk backup", "FILE", "--data");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "frobnicate,                     frobnicate",
        "serve --prot 80,                --prot",
        "serve --port,                   --port",
        "serve --port eighty,            port",
        "serve --files-url s3://bucket,  --files-url",
        "serve --port 1 --port 2,        --port",
        "--data a serve --data b,        data",
        "backup,                         FILE",
        "backup --port 1 x.zip,          --port"
    })
    void a_line_that_cannot_be_understood_is_refused_by_what_is_wrong(String line, String wrong) {
        assertThat(terminal.type(line.split(" "))).isEqualTo(2);
        assertThat(terminal.complained()).contains(wrong).doesNotContain("Exception", "\tat ");
    }

    @Test
    void nothing_typed_shows_what_can_be() {
        assertThat(terminal.type()).isEqualTo(2);
        assertThat(terminal.complained()).contains("Usage: ukuk");
    }

    @Test
    void a_data_folder_that_is_a_file_is_refused_in_a_sentence() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThat(terminal.type("serve", "--data", "file")).isEqualTo(1);
        assertThat(terminal.complained())
                .contains("data:", "it is not a folder")
                .hasLineCount(1);
    }

    @Test
    void a_data_folder_has_one_owner() {
        var folder = DataFolder.take(this.folder.resolve("data"));
        assertThat(folder).isPresent();
        assertThat(terminal.type("serve")).isEqualTo(1);
        assertThat(terminal.complained()).contains("data:", "in use by process");
        assertThat(terminal.type("backup", "x.zip")).isEqualTo(1);
        assertThat(terminal.complained()).contains("data: process", "try again");
    }

    @Test
    void what_is_no_backup_is_not_restored_and_leaves_nothing() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "hello");
        assertThat(terminal.type("restore", "letter.txt")).isEqualTo(2);
        assertThat(terminal.complained()).contains("letter.txt cannot be read as a backup");
        assertThat(terminal.type("restore", "none.zip")).isEqualTo(2);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("letter.txt"));
        }
    }
}
