package org.ukuk.standards.status;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a country did about an instrument, as its depositary records it (Vienna Convention on the Law of Treaties,
/// articles 11 to 18, 25, 42, 54; its Convention on Succession of States of 1978).
public enum Act {
    SIGNATURE,
    RATIFICATION,
    ACCESSION,
    SUCCESSION,
    ACCEPTANCE,
    APPROVAL,
    /// A signature that binds without ratification.
    DEFINITIVE_SIGNATURE,
    /// The source says that it is bound and not by which act.
    PARTY,
    /// The day on which it entered into force for the country.
    FORCE,
    /// Applied before it is in force.
    PROVISIONAL,
    DENUNCIATION,
    /// The source says that nothing was done.
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Act> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /// Whether a country is bound by it (article 11 of the Vienna Convention).
    public boolean isConsent() {
        return switch (this) {
            case RATIFICATION, ACCESSION, SUCCESSION, ACCEPTANCE, APPROVAL, DEFINITIVE_SIGNATURE, PARTY -> true;
            case SIGNATURE, FORCE, PROVISIONAL, DENUNCIATION, NONE -> false;
        };
    }

    /// Whether two sources that name these acts can both be right.
    boolean agreesWith(Act other) {
        return this == other || this == PARTY || other == PARTY;
    }
}
