package org.ukuk.chain;

import java.util.Locale;

/// Where chains break. The code follows `chain.breach.` in the messages.
public enum Breach {
    /// A recommendation that rests on nothing.
    NO_EVIDENCE,
    /// A gap that no recommendation rests on.
    NO_RECOMMENDATION,
    /// Adopted, the term is over, and an addressee did not answer.
    NO_ANSWER,
    /// Said to be done, without proof.
    NO_PROOF,
    /// A practice that nobody assessed.
    NOT_ASSESSED,
    /// A standard without a national counterpart.
    NO_COUNTERPART,
    /// Facts that nobody held against their sources for a year.
    NOT_CHECKED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
