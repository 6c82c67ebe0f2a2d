package org.ukuk.exchange.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.files.Blobs;

/// Files that were sent to be brought in, each lot in a folder of its own. They go after a week.
@Component
public final class Uploads {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Path root;
    private final Clock clock;

    Uploads(Settings settings, Clock clock) {
        this.root = settings.data().resolve("imports");
        this.clock = clock;
    }

    /// @return the lot's id; files without a name or content are left out
    /// @throws Refused when the disk is full or read-only; nothing is kept then
    public String keep(List<MultipartFile> files) throws IOException {
        var id = Ulid.next(clock.instant());
        var lot = root.resolve(id);
        try {
            sweep();
            Files.createDirectories(lot);
            for (var file : files) {
                var name = name(file);
                if (!file.isEmpty() && !name.isEmpty()) {
                    file.transferTo(lot.resolve(name));
                }
            }
            return id;
        } catch (IOException failure) {
            if (Files.exists(lot)) {
                delete(lot);
            }
            var why = Blobs.NotStored.because(failure).why();
            throw new Refused(Reason.about("files", "file.refused." + why.code()));
        }
    }

    private static String name(MultipartFile file) {
        var given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cc}:*?\"<>|]", " ")
                .replaceAll("^\\.+", "")
                .strip();
        return clean.length() > 150 ? clean.substring(clean.length() - 150) : clean;
    }

    /// The folder of a lot; it may be gone.
    public Path folder(String id) {
        if (!Ulid.isOne(id)) {
            throw new IllegalArgumentException("not an upload: " + id);
        }
        return root.resolve(id);
    }

    /// Whether the lot was sent and is still kept.
    public boolean isHere(String id) {
        return Ulid.isOne(id) && Files.isDirectory(folder(id));
    }

    private void sweep() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        var before = clock.instant().minus(KEPT);
        try (var lots = Files.list(root)) {
            for (var lot : lots.toList()) {
                if (Files.getLastModifiedTime(lot).toInstant().isBefore(before)) {
                    delete(lot);
                }
            }
        }
    }

    private static void delete(Path lot) throws IOException {
        try (var all = Files.walk(lot)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
