package org.ukuk.standards.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.PartialDate;

/// Where a country stands with an instrument, as the newest checked source has it.
///
/// @param act what it rests on, such as the ratification; null when nothing is known, or for the country's own law
/// @param disputed whether another source says otherwise
/// @param observations all that sources say, about territories too
public record Standing(State state, @Nullable Observation act, boolean disputed, List<Observation> observations) {

    /// How it stands. The code follows `status.brief.` in the messages.
    public enum State {
        BOUND,
        PROVISIONAL,
        SIGNED,
        DENOUNCED,
        NONE,
        /// No source says anything.
        UNKNOWN,
        /// Law of another country.
        FOREIGN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Standing UNKNOWN = new Standing(State.UNKNOWN, null, false, List.of());

    static final Standing FOREIGN = new Standing(State.FOREIGN, null, false, List.of());

    /// The country's own law.
    static final Standing OWN = new Standing(State.BOUND, null, false, List.of());

    public boolean isBound() {
        return state == State.BOUND;
    }

    /// The day of the act it rests on, as far as known.
    public Optional<PartialDate> since() {
        return act == null ? Optional.empty() : act.date();
    }

    /// Four digits; empty when unknown.
    public String year() {
        return since().map(date -> Integer.toString(date.year())).orElse("");
    }

    /// Whether what is shown could not be held against its source.
    public boolean isUnverified() {
        return act != null && !act.verified();
    }

    public @Nullable LocalDate checkedOn() {
        return act == null ? null : act.checkedOn();
    }
}
