package org.ukuk.dialogue.opinion;

import java.util.Locale;

/// Through which groups a map is looked at.
public enum Lens {
    /// Those found in the votes.
    FOUND,
    /// The stakeholder groups people declare.
    DECLARED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Lens of(String code) {
        return code.equals(DECLARED.code()) ? DECLARED : FOUND;
    }
}
