package org.ukuk.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A piece of long work: what it is, how far it came, what came out.
///
/// @param kind names its `JobHandler`
/// @param arguments as the handler reads them
/// @param total how much there is to do; 0 while unknown
/// @param message a line about where it is, or why it failed
/// @param report what came out, in the handler's own form; null until it finished
public record Job(
        String id,
        String kind,
        String arguments,
        State state,
        long done,
        long total,
        @Nullable String message,
        @Nullable String report,
        @Nullable String startedBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /// Where a job is; the last three are ends.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    public boolean isOver() {
        return switch (state) {
            case WAITING, RUNNING -> false;
            case DONE, FAILED, CANCELLED -> true;
        };
    }
}
