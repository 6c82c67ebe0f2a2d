package org.ukuk.platform.extraction;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.extraction.Extraction.Heading;
import org.ukuk.platform.extraction.Extraction.State;

/// Reads files through a child process, one at a time. The child stays for the next file as long as nothing goes wrong;
/// after a limit or a crash it is killed and the next file gets a new one. Close it when there is no more to read.
public final class Extractor implements AutoCloseable {

    /// Takes the text page by page, in order. What it throws ends the reading and comes out of `read`.
    public interface Sink {
        void page(int number, String text);
    }

    /// The child's exit code when its heap is full (`-XX:+ExitOnOutOfMemoryError`).
    private static final int OUT_OF_MEMORY = 3;

    private final Limits limits;
    private @Nullable Process child;

    public Extractor(Limits limits) {
        this.limits = limits;
    }

    /// @param mediaType as `MediaTypes` knows it
    public Extraction read(Path file, String mediaType, Sink sink) {
        var process = child();
        var late = new CompletableFuture<Boolean>();
        late.completeOnTimeout(true, limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .thenAccept(isLate -> {
                    if (isLate) {
                        process.destroyForcibly();
                    }
                });
        boolean whole = false;
        try {
            ask(process, file, mediaType);
            var extraction = listen(process, sink);
            whole = true;
            return extraction;
        } catch (IOException died) {
            return verdict(process, late.getNow(false));
        } finally {
            late.complete(false);
            if (!whole) {
                close();
            }
        }
    }

    private static void ask(Process process, Path file, String mediaType) throws IOException {
        var question = new DataOutputStream(process.getOutputStream());
        question.writeUTF(file.toString());
        question.writeUTF(mediaType);
        question.flush();
    }

    private Extraction listen(Process process, Sink sink) throws IOException {
        var answer = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        var outline = new ArrayList<Heading>();
        while (true) {
            switch (answer.readByte()) {
                case Wire.PAGE -> sink.page(answer.readInt(), Wire.readText(answer));
                case Wire.HEADING ->
                    outline.add(new Heading(answer.readInt(), answer.readInt(), Wire.readText(answer)));
                case Wire.END -> {
                    var state = State.values()[answer.readByte()];
                    var reason = answer.readUTF();
                    return new Extraction(state, reason.isEmpty() ? null : reason, answer.readInt(), outline);
                }
                default -> throw new IOException("the child speaks another language");
            }
        }
    }

    private static Extraction verdict(Process process, boolean late) {
        if (late) {
            return Extraction.without(State.REFUSED, "slow");
        }
        try {
            if (process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY) {
                return Extraction.without(State.REFUSED, "memory");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Extraction.without(State.BROKEN, "crashed");
    }

    private Process child() {
        var warm = child;
        if (warm == null || !warm.isAlive()) {
            warm = ChildProcess.start(limits);
            child = warm;
        }
        return warm;
    }

    @Override
    public void close() {
        if (child != null) {
            child.destroyForcibly();
            child = null;
        }
    }
}
