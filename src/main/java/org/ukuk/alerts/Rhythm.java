package org.ukuk.alerts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import org.ukuk.platform.i18n.Names;

/// How often letters come: every morning, or on Monday mornings. All letters of a reader are due at the same moments,
/// so they are one.
public enum Rhythm {
    DAILY("daily"),
    WEEKLY("weekly");

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final String code;

    Rhythm(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<Rhythm> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /// The first morning after `now` that letters come on, in Bishkek's time.
    Instant next(Instant now) {
        var here = now.atZone(Names.BISHKEK);
        var today = here.toLocalDate();
        var first = here.toLocalTime().isBefore(MORNING) ? today : today.plusDays(1);
        var day = switch (this) {
            case DAILY -> first;
            case WEEKLY -> first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        };
        return day.atTime(MORNING).atZone(Names.BISHKEK).toInstant();
    }
}
