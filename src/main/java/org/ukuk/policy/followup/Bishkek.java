package org.ukuk.policy.followup;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.ukuk.platform.i18n.Names;

/// Days as the centre counts them: terms end at midnight in Bishkek.
final class Bishkek {

    private Bishkek() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
    }

    /// A day like 2026-03-31; empty when it is none.
    static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
