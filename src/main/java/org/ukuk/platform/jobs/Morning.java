package org.ukuk.platform.jobs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.ukuk.platform.i18n.Names;

/// Nine in the morning in Bishkek, for what goes to people once a day. A process that was down at nine makes up for it
/// as
/// soon as it runs; so what is done must do no harm a second time that day.
public final class Morning {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Clock clock;
    private volatile LocalDate done = LocalDate.MIN;

    public Morning(Clock clock) {
        this.clock = clock;
    }

    /// Does the work with today's date when it is due; a round that failed is due again.
    public void once(Consumer<LocalDate> work) {
        var here = clock.instant().atZone(Names.BISHKEK);
        if (here.toLocalDate().isAfter(done) && !here.toLocalTime().isBefore(NINE)) {
            work.accept(here.toLocalDate());
            done = here.toLocalDate();
        }
    }
}
