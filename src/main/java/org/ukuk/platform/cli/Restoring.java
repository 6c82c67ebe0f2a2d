package org.ukuk.platform.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/// Makes a data folder from a backup: beside its place first, so that it is there whole or not at all.
record Restoring(Choices choices, Console console) {

    int from(Path backup) throws IOException {
        var data = choices.data();
        requireEmpty(data);
        var beside = data.resolveSibling(data.getFileName() + ".restoring");
        FileSystemUtils.deleteRecursively(beside);
        Files.createDirectories(beside);
        try {
            unpack(backup, beside);
            FileSystemUtils.deleteRecursively(data);
            Files.move(beside, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(beside);
        }
        console.out().println("Restored " + data + " from " + backup + ".");
        if (Files.notExists(data.resolve(Backup.DATABASE))) {
            console.out().println("The backup holds no database: restore it on PostgreSQL with pg_restore.");
        }
        return 0;
    }

    private static void requireEmpty(Path data) throws IOException {
        if (Files.isDirectory(data)) {
            try (var files = Files.list(data)) {
                if (files.anyMatch(file -> !file.endsWith("ukuk.lock"))) {
                    throw Refusal.usage("data: %s is not empty; name another folder with --data.".formatted(data));
                }
            }
            DataFolder.take(data)
                    .orElseThrow(() -> Refusal.failure("data: another process has " + data + "."))
                    .close();
        } else if (Files.exists(data)) {
            throw Refusal.usage("data: %s is not a folder.".formatted(data));
        }
    }

    private void unpack(Path backup, Path folder) throws IOException {
        try (var zip = new ZipFile(backup.toFile())) {
            if (zip.getEntry(Backup.MARK) == null) {
                throw Refusal.usage(backup + " is not a backup made by ukuk backup.");
            }
            var bar = new Bar(console.out(), console.terminal(), () -> false);
            int done = 0;
            for (var entry : zip.stream().toList()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw Refusal.usage(backup + " names a file outside the data folder: " + entry.getName());
                }
                if (!entry.isDirectory() && !entry.getName().equals(Backup.MARK)) {
                    Files.createDirectories(file.getParent());
                    try (var in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                    }
                }
                bar.at(++done, zip.size(), "restored");
            }
        } catch (java.util.zip.ZipException | java.nio.file.NoSuchFileException e) {
            throw Refusal.usage("%s cannot be read as a backup (%s).".formatted(backup, e.getMessage()));
        }
    }
}
