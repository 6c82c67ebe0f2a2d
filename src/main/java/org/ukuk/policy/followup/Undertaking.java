package org.ukuk.policy.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Trilingual;

/// An action: what somebody undertook, with its days. One may serve many recommendations.
///
/// @param id empty until it is kept
/// @param owner id of the organisation that does it; empty when it is told in words
/// @param ownerWords who does it, in words
/// @param items ids of the recommendations it serves
public record Undertaking(
        String id,
        Trilingual title,
        String owner,
        Trilingual ownerWords,
        Status status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String link,
        boolean sample,
        List<String> items,
        long version) {

    /// The code follows `followup.action.` in the messages.
    public enum Status {
        PLANNED,
        UNDER_WAY,
        DONE,
        STOPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Status> of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }

        /// The look of a state: done, part, none or late.
        public String look() {
            return switch (this) {
                case PLANNED -> "none";
                case UNDER_WAY -> "part";
                case DONE -> "done";
                case STOPPED -> "late";
            };
        }
    }

    /// Whether its day has passed and it is neither done nor stopped.
    public boolean isLate(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn) && (status == Status.PLANNED || status == Status.UNDER_WAY);
    }
}
