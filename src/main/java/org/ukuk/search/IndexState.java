package org.ukuk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.util.FileSystemUtils;
import org.ukuk.platform.Ulid;

/// Which index this is, as the name of its reader of the outbox. A folder carries its own, so that a folder that is
/// lost or of an older format has read nothing yet, and is made anew.
final class IndexState {

    private IndexState() {}

    /// The reader's name of the index in a folder; an unfit folder is emptied first.
    static String reader(Path folder) {
        try {
            return inFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inFolder(Path folder) throws IOException {
        var file = folder.resolve("format-" + Engine.FORMAT);
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var name = "index-" + Ulid.next(Instant.now());
        Files.writeString(file, name);
        return name;
    }
}
