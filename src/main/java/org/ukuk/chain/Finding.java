package org.ukuk.chain;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something known of an item at a step of the chain that its links do not tell: an answer, an assessment, whether a
/// country is bound. A step that follows from the item becomes a link of the chain of its own; a finding at the item's
/// own step is told under its title.
///
/// @param item id of the item it is about
/// @param title in the reader's language, such as “Supported in part” or “Kyrgyzstan is bound since 2003”
/// @param note what else there is to say, in one sentence; empty for nothing
/// @param address where it is told, a path of this site or an address elsewhere; null when nowhere
/// @param on the day it was said or done; null when unknown
/// @param role of who says so, in the reader's language, such as “addressee” or “independent panel”; empty when unknown
/// @param source where it is written, as a citation; empty when nowhere
/// @param mend page for editors on which it is mended, shown to them alone; null when there is nothing to mend
public record Finding(
        Step step,
        String item,
        State state,
        String title,
        String note,
        @Nullable String address,
        @Nullable LocalDate on,
        String role,
        String source,
        @Nullable String mend) {

    /// How well a link of the chain holds. The code follows `chain.state.` in the messages.
    public enum State {
        FULL,
        /// In part, not yet, or not proven.
        WEAK,
        /// Missing, refused, or overdue.
        BROKEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
