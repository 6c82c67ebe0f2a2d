package org.ukuk.dialogue.moderation;

import java.util.Locale;

/// Whether others see what somebody wrote.
public enum Standing {
    /// Until a moderator has read it.
    WAITING,
    SHOWN,
    /// Its author is told why, and may appeal.
    HIDDEN,
    /// By its author.
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Standing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
