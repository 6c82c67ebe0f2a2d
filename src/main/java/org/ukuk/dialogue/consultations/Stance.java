package org.ukuk.dialogue.consultations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The position a voice takes to a block.
public enum Stance {
    SUPPORT("a", "done"),
    /// With changes, whose text is part of it.
    CHANGES("b", "part"),
    /// For a reason, which is part of it.
    OPPOSE("c", "late"),
    ABSTAIN("d", "none");

    private final String shade;
    private final String stitch;

    Stance(String shade, String stitch) {
        this.shade = shade;
        this.stitch = stitch;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Class of its part of a bar.
    public String shade() {
        return shade;
    }

    /// Class of its stitch.
    public String stitch() {
        return stitch;
    }

    static Optional<Stance> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
