package org.ukuk.dialogue.minutes;

import java.time.Instant;
import java.util.Locale;

/// What a participant wants changed in circulated minutes.
///
/// @param agendaItem empty when it is about the whole
/// @param answer of the centre; empty before it decided
public record Correction(
        String id,
        String meeting,
        String agendaItem,
        String participant,
        String text,
        Instant sentAt,
        Standing standing,
        String answer) {

    /// Where a correction stands. The code follows `minutes.correction.` in the messages.
    public enum Standing {
        OPEN,
        TAKEN,
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Standing of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /// The look of a state: done, part, none or late.
        public String look() {
            return switch (this) {
                case OPEN -> "part";
                case TAKEN -> "done";
                case REFUSED -> "late";
            };
        }
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }
}
