package org.ukuk.dialogue.opinion.maths;

import java.util.Locale;
import java.util.Optional;

/// What somebody said of a statement they saw. What they did not see is no vote.
public enum Vote {
    /// Counts as +1.
    AGREE,
    /// Counts as −1.
    DISAGREE,
    /// Seen, and neither: 0.
    PASS;

    double number() {
        return switch (this) {
            case AGREE -> 1;
            case DISAGREE -> -1;
            case PASS -> 0;
        };
    }

    /// Reads `agree`, `disagree`, `pass`, or 1, −1, 0.
    public static Optional<Vote> of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "agree", "1", "+1" -> Optional.of(AGREE);
            case "disagree", "-1", "−1" -> Optional.of(DISAGREE);
            case "pass", "0" -> Optional.of(PASS);
            case String other -> Optional.empty();
        };
    }
}
