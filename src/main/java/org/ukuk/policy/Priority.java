package org.ukuk.policy;

import java.util.Locale;
import org.ukuk.catalogue.Content;

/// How pressing a gap is: how grave times how feasible it is to close, from 1 to 25.
public enum Priority {
    /// 15 and more: grave, and something can be done about it.
    HIGH,
    /// 8 to 14.
    MEDIUM,
    /// 7 and less.
    LOW;

    static Priority of(Content gap) {
        return of(score(gap));
    }

    static Priority of(int score) {
        return score >= 15 ? HIGH : score >= 8 ? MEDIUM : LOW;
    }

    /// Severity times feasibility; 0 when one of them is missing.
    static int score(Content gap) {
        return number(gap.one("severity")) * number(gap.one("feasibility"));
    }

    private static int number(String value) {
        return value.matches("[1-5]") ? Integer.parseInt(value) : 0;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
