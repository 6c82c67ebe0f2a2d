package org.ukuk.platform.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The data folder in the hands of one process. The lock is the system's, so a killed process leaves none behind; the
/// lock file says, to its owner alone (mode 600), where the process that holds it answers and with which token.
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "ukuk.lock";

    /// The door of a serving process.
    record Door(String address, String token) {}

    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the folder, which is made if need be; empty when another process has it.
    ///
    /// @throws Refusal when the folder cannot be made or written
    static Optional<DataFolder> take(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(LOCK);
            if (Files.notExists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            var channel = FileChannel.open(file, StandardOpenOption.WRITE);
            return lock(channel);
        } catch (IOException e) {
            throw Refusal.failure("data: %s cannot be written (%s).".formatted(folder, reason(e)));
        }
    }

    private static Optional<DataFolder> lock(FileChannel channel) throws IOException {
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        var folder = new DataFolder(channel, lock);
        folder.write(List.of(String.valueOf(ProcessHandle.current().pid())));
        return Optional.of(folder);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException denied -> "no permission";
            case java.nio.file.FileAlreadyExistsException file -> "it is not a folder";
            case java.nio.file.FileSystemException system when system.getReason() != null -> system.getReason();
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }

    /// Tells other processes of this machine where this one answers.
    void open(Door door) throws IOException {
        write(List.of(String.valueOf(ProcessHandle.current().pid()), door.address(), door.token()));
    }

    private void write(List<String> lines) throws IOException {
        channel.truncate(0);
        var bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        channel.write(ByteBuffer.wrap(bytes), 0);
        channel.force(true);
    }

    /// The door of the process that has the folder.
    ///
    /// @throws Refusal when it has none yet
    static Door door(Path folder) {
        try {
            var lines = Files.readAllLines(folder.resolve(LOCK));
            if (lines.size() == 3) {
                return new Door(lines.get(1), lines.get(2));
            }
            throw Refusal.failure("data: process %s is working on %s; try again when it is done."
                    .formatted(lines.isEmpty() ? "?" : lines.getFirst(), folder));
        } catch (IOException e) {
            throw Refusal.failure("data: another process has %s, and its lock file cannot be read (%s)."
                    .formatted(folder, reason(e)));
        }
    }

    /// The address in the lock file, for people.
    static String holder(Path folder) {
        try {
            var lines = Files.readAllLines(folder.resolve(LOCK));
            return lines.size() == 3 ? lines.get(1) : "process " + (lines.isEmpty() ? "?" : lines.getFirst());
        } catch (IOException unreadable) {
            return "another process";
        }
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        lock.release();
        channel.close();
    }
}
