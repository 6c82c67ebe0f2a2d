package org.ukuk.dialogue.consultations.paper;

import java.util.Locale;

/// What a block of a paper is.
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    /// A line of a list.
    POINT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BlockKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
