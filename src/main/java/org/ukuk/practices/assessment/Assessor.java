package org.ukuk.practices.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// As whom an expert assesses: what readers see instead of a name.
public enum Assessor {
    STATE_BODY,
    INTERNATIONAL,
    NGO,
    RESEARCHER,
    LAWYER,
    EMPLOYER,
    TRADE_UNION,
    MIGRANTS;

    /// As in forms and files: `state-body`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one of a code.
    public static Optional<Assessor> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
