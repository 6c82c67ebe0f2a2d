package org.ukuk.dialogue.meetings;

import java.util.Locale;

/// Where somebody stands with a meeting. The code follows `meetings.standing.` in the messages.
public enum Standing {
    /// Asked, and has not answered.
    INVITED,
    /// Wants to come; the centre has to agree.
    REQUESTED,
    /// Wants to come; there is no place yet.
    WAITING,
    ACCEPTED,
    DECLINED,
    /// The centre did not agree.
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
            case ACCEPTED -> "done";
            case REQUESTED, WAITING -> "part";
            case INVITED -> "none";
            case DECLINED, REFUSED -> "late";
        };
    }
}
