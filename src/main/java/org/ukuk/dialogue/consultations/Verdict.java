package org.ukuk.dialogue.consultations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the editors did with a contribution.
public enum Verdict {
    ACCEPTED("done"),
    PARTLY("part"),
    REJECTED("late"),
    /// There was nothing to decide.
    NOTED("none");

    private final String stitch;

    Verdict(String stitch) {
        this.stitch = stitch;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Message key of it in words.
    public String key() {
        return "talk.verdict." + code();
    }

    /// Class of its stitch.
    public String stitch() {
        return stitch;
    }

    public static Optional<Verdict> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
