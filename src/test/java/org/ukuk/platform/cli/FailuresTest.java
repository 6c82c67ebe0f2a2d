package org.ukuk.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final Choices choices = Choices.of(Path.of("/c"), Path.of("/c"), Map.of(), Map.of());

    @Test
    void a_full_disk_is_told_as_such_however_deep_it_lies() {
        var sqlite = new IllegalStateException("Cannot commit", new SQLException("database or disk is full"));
        var file = new UncheckedIOException(new IOException("No space left on device"));
        assertThat(Failures.told(sqlite, choices)).hasMessage("data: /c/data: the disk is full.");
        assertThat(Failures.told(file, choices)).hasMessage("data: /c/data: the disk is full.");
        assertThat(Failures.sentence(sqlite)).startsWith("The disk is full");
    }

    @Test
    void a_database_that_cannot_be_reached_is_told_by_its_setting() {
        var away = Choices.of(Path.of("/c"), Path.of("/c"), Map.of("database-url", "jdbc:postgresql://h/d"), Map.of());
        assertThat(Failures.told(new IllegalStateException(new SQLException("refused")), away))
                .hasMessageContaining("database-url")
                .hasMessageContaining("refused");
    }

    @Test
    void other_failures_keep_their_own_words() {
        assertThat(Failures.sentence(new IOException("no such page"))).isEqualTo("no such page");
        assertThat(Failures.sentence(new IOException())).isEqualTo("java.io.IOException");
    }
}
