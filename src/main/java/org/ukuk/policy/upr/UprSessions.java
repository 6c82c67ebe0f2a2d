package org.ukuk.policy.upr;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/// When the sessions of the Working Group on the Universal Periodic Review were held.
final class UprSessions {

    private static final int BEFORE_FIRST = 2007;
    private static final int A_YEAR = 3;

    private UprSessions() {}

    /// Year and month by the session's number, of `lexicon/upr-sessions.properties`.
    static Map<String, String> read() {
        var months = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(UprSessions.class.getResourceAsStream("/lexicon/upr-sessions.properties")),
                StandardCharsets.UTF_8)) {
            months.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return months.stringPropertyNames().stream().collect(Collectors.toMap(n -> n, months::getProperty));
    }

    /// No session has a greater number: there are three a year (Human Rights Council, resolution 5/1 of 2007), the
    /// first in 2008.
    static int most(Clock clock) {
        return A_YEAR * (Year.now(clock).getValue() - BEFORE_FIRST);
    }
}
