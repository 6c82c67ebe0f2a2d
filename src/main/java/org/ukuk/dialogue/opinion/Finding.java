package org.ukuk.dialogue.opinion;

import java.util.Locale;
import org.ukuk.dialogue.opinion.maths.Consensus;

/// What the groups' votes on a statement come to, in the order readers are told.
public enum Finding {
    AGREED,
    REFUSED,
    /// Agreed by all groups but one.
    BUT,
    DIVIDED,
    /// Nothing can be said.
    OPEN;

    static Finding of(Consensus.Finding finding) {
        return switch (finding) {
            case Consensus.AgreedByAll a -> AGREED;
            case Consensus.RefusedByAll r -> REFUSED;
            case Consensus.AgreedByAllBut b -> BUT;
            case Consensus.Divided d -> DIVIDED;
            case Consensus.Open o -> OPEN;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
