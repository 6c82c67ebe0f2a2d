package org.ukuk.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a person may do; each role may do what the ones before it may.
public enum Role {
    /// Speaks in consultations.
    MEMBER,
    /// Writes drafts.
    CONTRIBUTOR,
    /// Publishes.
    EDITOR,
    /// Looks after people and the centre itself.
    ADMINISTRATOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Everybody who works at the desk; staff sign in with a second factor.
    public boolean isStaff() {
        return this != MEMBER;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
