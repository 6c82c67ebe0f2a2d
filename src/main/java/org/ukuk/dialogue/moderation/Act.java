package org.ukuk.dialogue.moderation;

import java.time.Instant;
import java.util.Locale;

/// Something that was done with what somebody wrote.
///
/// @param words id of what it was done with
/// @param by id of the moderator; empty for readers and authors
public record Act(String area, String words, String process, Done done, String reason, String by, Instant at) {

    /// What was done.
    public enum Done {
        /// By a reader who finds that it should not be seen.
        FLAGGED,
        SHOWN,
        HIDDEN,
        WITHDRAWN,
        /// By its author, after it was hidden.
        APPEALED,
        /// It stays hidden after all.
        UPHELD,
        /// It is shown again.
        RESTORED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Done of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
