package org.ukuk.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobsTest {

    /// Of the five letters “hello”.
    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    private Path folder;

    @Test
    void a_file_lies_under_the_hash_of_its_bytes() throws IOException {
        var blobs = new Blobs(folder, Clock.systemUTC(), 100);
        assertThat(blobs.put(stream("hello"))).isEqualTo(new Blobs.Blob(HELLO, 5));
        assertThat(folder.resolve("2c/f2/" + HELLO)).hasContent("hello");
    }

    @Test
    void the_same_bytes_are_kept_once() throws IOException {
        var blobs = new Blobs(folder, Clock.systemUTC(), 100);
        blobs.put(stream("hello"));
        blobs.put(stream("hello"));
        assertThat(files()).containsExactly(folder.resolve("2c/f2/" + HELLO));
    }

    @Test
    void too_large_a_file_is_refused_and_leaves_nothing() throws IOException {
        var blobs = new Blobs(folder, Clock.systemUTC(), 4);
        assertThatThrownBy(() -> blobs.put(stream("hello")))
                .isInstanceOfSatisfying(
                        Blobs.NotStored.class, e -> assertThat(e.why()).isEqualTo(Blobs.NotStored.Cause.TOO_LARGE));
        assertThat(files()).isEmpty();
    }

    @Test
    void a_stream_that_breaks_leaves_nothing() throws IOException {
        var blobs = new Blobs(folder, Clock.systemUTC(), 100);
        var broken = new InputStream() {
            private int left = 3;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("the line went dead");
                }
                left--;
                return 'x';
            }
        };
        assertThatThrownBy(() -> blobs.put(broken)).hasMessage("the line went dead");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_full_disk_is_said_to_be_full() {
        var reason = Blobs.NotStored.because(new IOException("No space left on device"));
        assertThat(reason.why()).isEqualTo(Blobs.NotStored.Cause.NO_ROOM);
    }

    @Test
    void a_store_that_cannot_be_written_to_is_said_to_be_so() throws IOException {
        var blobs = new Blobs(Path.of("/proc/nowhere"), Clock.systemUTC(), 100);
        assertThatThrownBy(() -> blobs.put(stream("hello"))).isInstanceOf(Blobs.NotStored.class);
        assertThat(Blobs.NotStored.because(new java.nio.file.AccessDeniedException("files"))
                        .why())
                .isEqualTo(Blobs.NotStored.Cause.READ_ONLY);
    }

    @Test
    void a_sweep_takes_what_nobody_wants_but_not_what_just_came() throws IOException {
        var blobs = new Blobs(folder, Clock.systemUTC(), 100);
        blobs.put(stream("hello"));
        blobs.put(stream("other"));
        assertThat(blobs.sweep(HELLO::equals, Instant.now().minus(Duration.ofDays(1))))
                .isZero();
        assertThat(blobs.sweep(HELLO::equals, Instant.now().plusSeconds(1))).isEqualTo(1);
        assertThat(files()).containsExactly(folder.resolve("2c/f2/" + HELLO));
    }

    @Test
    void what_is_no_hash_is_no_path() {
        var blobs = new Blobs(folder, Clock.systemUTC(), 100);
        assertThatThrownBy(() -> blobs.path("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
