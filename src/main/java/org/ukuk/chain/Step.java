package org.ukuk.chain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ukuk.catalogue.Item;

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

    /// Types of instrument that are a country's own law.
    private static final Set<String> NATIONAL = Set.of("code", "law", "regulation", "court-decision");

    /// Where an item stands in the chain; empty for what is no part of one.
    static Optional<Step> of(Item item) {
        return switch (item.kind()) {
            case "instrument" -> Optional.of(NATIONAL.contains(item.content().one("type")) ? PROVISION : STANDARD);
            case "publication", "event" -> Optional.of(GROUNDS);
            case "gap" -> Optional.of(GAP);
            case "practice" -> Optional.of(PRACTICE);
            case "recommendation" -> Optional.of(RECOMMENDATION);
            default -> Optional.empty();
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
