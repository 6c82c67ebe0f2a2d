package org.ukuk.dialogue.minutes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.ukuk.dialogue.meetings.Meeting;

/// A line of minutes.
///
/// @param id empty for one that is not kept yet
/// @param speaker who said it; who does it, of an action
/// @param dueOn of an action alone; null when no day was set
public record Line(
        String id,
        String agendaItem,
        Sort sort,
        String text,
        String speaker,
        String organisation,
        @Nullable LocalDate dueOn,
        Standing standing) {

    private static final int LONGEST_SEED = 500;

    /// What a line is. The code follows `minutes.sort.` in the messages.
    public enum Sort {
        DISCUSSION,
        DECISION,
        ACTION,
        /// Something from which a gap is to be made.
        GAP,
        /// Something from which a recommendation is to be made.
        RECOMMENDATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Sort> of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /// Where an action stands. The code follows `minutes.standing.` in the messages.
    public enum Standing {
        OPEN,
        DONE,
        DROPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Standing> of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }

        /// The look of a state: done, part, none or late.
        public String look() {
            return switch (this) {
                case OPEN -> "part";
                case DONE -> "done";
                case DROPPED -> "none";
            };
        }
    }

    /// The text as part of an address, cut to a length that fits there.
    public String encoded() {
        return UriUtils.encode(
                text.length() > LONGEST_SEED ? text.substring(0, LONGEST_SEED) : text, StandardCharsets.UTF_8);
    }

    /// What names this line in the minutes' page, and in links to the meeting.
    public String anchor() {
        return Meeting.LINE + id;
    }

    /// The same without who said or does it.
    Line unnamed() {
        return new Line(id, agendaItem, sort, text, "", "", dueOn, standing);
    }

    /// Who, with the organisation; empty when nobody is named.
    public String who() {
        return speaker.isEmpty() || organisation.isEmpty() ? speaker + organisation : speaker + ", " + organisation;
    }

    /// Whether an action should have been done before this day.
    public boolean isLate(LocalDate today) {
        return sort == Sort.ACTION && standing == Standing.OPEN && dueOn != null && dueOn.isBefore(today);
    }
}
