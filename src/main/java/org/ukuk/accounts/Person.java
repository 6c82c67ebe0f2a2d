package org.ukuk.accounts;

import java.time.Instant;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Language;

/// Somebody who signs in.
///
/// @param email as they wrote it; capitals do not matter
/// @param hasPassword false until they chose one
/// @param hasSecondFactor whether an authenticator is set up; staff reach the desk only with one
/// @param disabled may not sign in
public record Person(
        String id,
        String name,
        String email,
        Role role,
        Language language,
        boolean hasPassword,
        boolean hasSecondFactor,
        boolean disabled,
        Instant createdAt) {

    public Actor actor() {
        return new Actor(id, role.code());
    }
}
