package org.ukuk.policy.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who says what was done about a recommendation. The code follows `followup.assessor.` in the messages.
public enum Assessor {
    ADDRESSEE,
    CENTRE,
    /// An independent panel.
    PANEL;

    /// Those who are no addressee.
    public static final List<Assessor> OTHERS = List.of(CENTRE, PANEL);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Assessor> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
