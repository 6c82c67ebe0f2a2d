package org.ukuk.platform.files;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.Settings;

/// The bytes of files, each under the hash of its content: `files/ab/cd/<sha256>` in the data folder. What `put`
/// returned is on the disk, whole and under its name; a row that speaks of it is committed after.
@Component
public final class Blobs {

    /// Larger files are refused, in bytes.
    public static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /// What was put away.
    ///
    /// @param sha256 lower-case hexadecimal
    public record Blob(String sha256, long bytes) {}

    private final Path root;
    private final Clock clock;
    private final long mostBytes;

    @org.springframework.beans.factory.annotation.Autowired
    Blobs(Settings settings, Clock clock) {
        this(settings.data().resolve("files"), clock, MOST_BYTES);
    }

    /// @param mostBytes larger files are refused
    public Blobs(Path root, Clock clock, long mostBytes) {
        this.root = root;
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    /// Reads the stream to its end and keeps what it held.
    ///
    /// @throws NotStored when it is too large, or the disk is full or read-only; nothing is left behind then
    /// @throws IOException when the stream itself fails
    public Blob put(InputStream content) throws IOException {
        var temporary = temporary();
        try {
            var blob = copy(content, temporary);
            settle(temporary, path(blob.sha256()));
            return blob;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private Path temporary() {
        try {
            var folder = Files.createDirectories(root.resolve("incoming"));
            return Files.createTempFile(folder, "", "");
        } catch (IOException e) {
            throw NotStored.because(e);
        }
    }

    private Blob copy(InputStream content, Path to) throws IOException {
        try (var file = new FileOutputStream(to.toFile())) {
            var digest = sha256();
            var hashed = new DigestOutputStream(file, digest);
            long bytes = copy(content, hashed);
            file.getFD().sync();
            return new Blob(HexFormat.of().formatHex(digest.digest()), bytes);
        }
    }

    private long copy(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[64 * 1024];
        long bytes = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            bytes += read;
            if (bytes > mostBytes) {
                throw new NotStored(NotStored.Cause.TOO_LARGE, null);
            }
            try {
                to.write(buffer, 0, read);
            } catch (IOException e) {
                throw NotStored.because(e);
            }
        }
        return bytes;
    }

    /// The name is durable only when its folder is, and the folder only when its parent is.
    private void settle(Path temporary, Path place) {
        try {
            if (Files.exists(place)) {
                Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
                return;
            }
            var folder = Files.createDirectories(place.getParent());
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            for (var f : List.of(folder, folder.getParent(), root)) {
                sync(f);
            }
        } catch (IOException e) {
            throw NotStored.because(e);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// The hash a file's bytes would be kept under, in lower-case hexadecimal.
    public static String hash(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Where the bytes of this hash lie, if they are here.
    ///
    /// @throws IllegalArgumentException when it is not a hash
    public Path path(String sha256) {
        if (!isHash(sha256)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    public static boolean isHash(String text) {
        return SHA256.matcher(text).matches();
    }

    /// Deletes bytes nobody speaks of any more, if they were put before `before`: younger ones may belong to a row that
    /// is not committed yet. Returns how many files went.
    public int sweep(Predicate<String> wanted, Instant before) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        int gone = 0;
        try (Stream<Path> all = Files.walk(root)) {
            for (var file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                var name = String.valueOf(file.getFileName());
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)
                        && !(isHash(name) && wanted.test(name))) {
                    Files.delete(file);
                    gone++;
                }
            }
        }
        return gone;
    }

    /// A file could not be kept. Nothing of it is left.
    public static final class NotStored extends RuntimeException {

        /// Why; the code is part of a message key.
        public enum Cause {
            TOO_LARGE("too-large"),
            NO_ROOM("no-room"),
            READ_ONLY("read-only"),
            DISK("disk");

            private final String code;

            Cause(String code) {
                this.code = code;
            }

            public String code() {
                return code;
            }
        }

        private final Cause why;

        NotStored(Cause why, @org.jspecify.annotations.Nullable IOException cause) {
            super(why.code(), cause);
            this.why = why;
        }

        public Cause why() {
            return why;
        }

        /// The reason in the words of the operating system, which Java passes on untranslated.
        public static NotStored because(IOException e) {
            var said = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
            var text = said == null ? "" : said;
            if (text.contains("No space left") || text.contains("quota")) {
                return new NotStored(Cause.NO_ROOM, e);
            }
            boolean shut = e instanceof java.nio.file.AccessDeniedException
                    || text.contains("Read-only")
                    || text.contains("Permission denied");
            return new NotStored(shut ? Cause.READ_ONLY : Cause.DISK, e);
        }
    }
}
