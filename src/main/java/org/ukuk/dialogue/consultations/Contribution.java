package org.ukuk.dialogue.consultations;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.platform.i18n.Language;

/// Something said to a block.
///
/// @param process id of the consultation
/// @param version of the paper it was said to
/// @param seq its place among all of the consultation, from 1
/// @param parent id of the contribution it replies to; empty when it is no reply
/// @param stance of a position; null otherwise
/// @param said a comment, or the reason; may be empty
/// @param proposal the block as they want it; empty when they want no other words
/// @param voice id of the voice
/// @param holds whether a position is still the voice's own; always true for what is no position
/// @param answer id of its answer; empty while there is none
public record Contribution(
        String id,
        String process,
        int block,
        int version,
        int seq,
        Kind kind,
        String parent,
        @Nullable Stance stance,
        Language language,
        String said,
        String proposal,
        String voice,
        Standing standing,
        LocalDate day,
        boolean holds,
        String answer) {

    /// What it is.
    public enum Kind {
        COMMENT,
        /// Other words for the block, without a position.
        AMENDMENT,
        POSITION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isReply() {
        return !parent.isEmpty();
    }

    public boolean isShown() {
        return standing == Standing.SHOWN;
    }

    /// Whether there is something to read, and to answer, besides the position.
    public boolean hasWords() {
        return !said.isEmpty() || !proposal.isEmpty();
    }

    /// Its place on the page of its block.
    public String anchor() {
        return "c-" + id;
    }
}
