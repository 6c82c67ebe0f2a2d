package org.ukuk.dialogue.process;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Who may take part in a consultation. A one-time code opens every consultation it was made for.
public enum Audience {
    /// Everybody, also without an account.
    ANYONE,
    /// People with an account and organisations.
    ACCOUNTS,
    /// Organisations of one stakeholder group.
    GROUP,
    /// Those who were handed a code.
    INVITED;

    public static final List<String> CODES =
            Arrays.stream(values()).map(Audience::code).toList();

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The narrowest when the code is none.
    static Audience of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(INVITED);
    }
}
