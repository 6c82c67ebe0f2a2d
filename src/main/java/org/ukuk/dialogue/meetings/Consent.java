package org.ukuk.dialogue.meetings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who may see somebody's name in the list of participants. The code follows `meetings.consent.` in the messages.
public enum Consent {
    /// The organisers alone.
    NOBODY,
    PARTICIPANTS,
    ALL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Consent> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
