package org.ukuk.dialogue.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// How far the minutes of a meeting are.
///
/// @param language in which they are written
/// @param until the last day for corrections; null before they are circulated
/// @param version grows with every step and refuses a stale one; 0 before anything is kept
public record Minutes(
        String meeting,
        State state,
        Language language,
        @Nullable LocalDate until,
        @Nullable Instant approvedAt,
        @Nullable Instant publishedAt,
        long version) {

    /// The steps, in their order. The code follows `minutes.state.` in the messages.
    public enum State {
        DRAFT,
        /// Participants read them and send corrections.
        CIRCULATED,
        APPROVED,
        PUBLISHED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /// Whether lines may still be written.
        public boolean isOpen() {
            return switch (this) {
                case DRAFT, CIRCULATED -> true;
                case APPROVED, PUBLISHED -> false;
            };
        }

        /// The look of a state: done, part, none or late.
        public String look() {
            return switch (this) {
                case DRAFT -> "none";
                case CIRCULATED, APPROVED -> "part";
                case PUBLISHED -> "done";
            };
        }
    }

    static Minutes blank(String meeting, Language language) {
        return new Minutes(meeting, State.DRAFT, language, null, null, null, 0);
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }
}
