package org.ukuk.dialogue.process;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The side of the table somebody sits on. The codes are the types of organisations in the directory.
public enum Group {
    STATE_BODY,
    INTERNATIONAL,
    NGO,
    ACADEMIA,
    EMPLOYERS,
    TRADE_UNION,
    /// Migrants themselves, their families and associations.
    DIASPORA,
    OTHER;

    public static final List<String> CODES =
            Arrays.stream(values()).map(Group::code).toList();

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Message key of what those of this group are called together.
    public String key() {
        return "voices.group." + code();
    }

    public static Optional<Group> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
