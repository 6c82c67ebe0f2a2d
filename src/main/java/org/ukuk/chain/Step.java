package org.ukuk.chain;

import java.util.Locale;

/// The steps of the chain in their order. The code follows `chain.step.` in the messages.
public enum Step {
    /// An instrument that others join, or an article of one.
    STANDARD,
    /// Whether a country is bound by it.
    BOUND,
    /// A country's own law, or an article of it.
    PROVISION,
    /// Publications and meetings that something rests on.
    GROUNDS,
    GAP,
    /// Practices elsewhere, and whether they would work here.
    PRACTICE,
    RECOMMENDATION,
    /// What an addressee answered.
    ANSWER,
    /// What is being done.
    ACTION,
    /// What came of it, with its proof.
    RESULT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
