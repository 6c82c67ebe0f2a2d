package org.ukuk.policy.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How far a recommendation is put into effect, as an assessor sees it. The code follows `implementation.status.` in
/// the
/// messages.
public enum Implementation {
    UNKNOWN,
    NOT_STARTED,
    PREPARATION,
    PARTIAL,
    DONE,
    /// It was done, and undone.
    REVERSED;

    /// The usual way.
    public static final List<Implementation> USUAL = List.of(NOT_STARTED, PREPARATION, PARTIAL, DONE);

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Implementation> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// The look of a state: done, part, none or late.
    public String look() {
        return switch (this) {
            case DONE -> "done";
            case PREPARATION, PARTIAL -> "part";
            case UNKNOWN, NOT_STARTED -> "none";
            case REVERSED -> "late";
        };
    }
}
