package org.ukuk.dialogue.process;

import java.util.Locale;

/// Where a consultation stands. Contributions are taken while it is open.
public enum Phase {
    PREPARATION,
    OPEN,
    CLOSED,
    /// The organisers have said what became of every contribution.
    ANSWERED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
