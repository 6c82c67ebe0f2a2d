package org.ukuk.platform.cli;

import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/// Why a start failed, said to the person who can mend it.
final class Failures {

    private Failures() {}

    static Refusal told(RuntimeException failure, Choices choices) {
        var causes = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .toList();
        for (var cause : causes) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof PortInUseException port) {
                return Refusal.failure("port: %d is taken; choose another with --port.".formatted(port.getPort()));
            }
            if (cause instanceof java.net.UnknownHostException
                    || String.valueOf(cause.getMessage()).contains("Cannot assign requested address")) {
                return Refusal.usage("bind: “%s” is no address of this machine.".formatted(choices.of(Setting.BIND)));
            }
            if (isFull(cause)) {
                return Refusal.failure("data: %s: the disk is full.".formatted(choices.data()));
            }
            if (cause instanceof SQLException sql) {
                return database(sql, choices);
            }
        }
        LoggerFactory.getLogger(Failures.class).error("the start failed", failure);
        return Refusal.failure("The centre could not start: " + causes.getLast().getMessage());
    }

    /// Why work failed, in one line.
    static String sentence(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isFull(cause)) {
                return "The disk is full; what was done before stays.";
            }
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    private static boolean isFull(Throwable cause) {
        var said = String.valueOf(cause.getMessage());
        return said.contains("No space left") || said.contains("disk is full");
    }

    private static Refusal database(SQLException e, Choices choices) {
        var said = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        if (!choices.of(Setting.DATABASE_URL).isEmpty()) {
            return Refusal.failure("database-url: the database cannot be used (%s).".formatted(said));
        }
        var small = said.toLowerCase(Locale.ROOT);
        var why = small.contains("readonly") || small.contains("unable to open") ? "it cannot be written" : said;
        return Refusal.failure("data: %s: %s.".formatted(choices.data().resolve("ukuk.sqlite"), why));
    }
}
