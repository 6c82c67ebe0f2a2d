package org.ukuk.accounts.signin;

import org.jspecify.annotations.Nullable;
import org.ukuk.accounts.OneTimeLink;

/// The page behind a one-time link as it is shown.
///
/// @param link what it is good for
/// @param path where the form is sent
/// @param email of the person whose password it sets, or what was typed
/// @param problem what went wrong, in the page's language; null at first
public record JoinForm(
        OneTimeLink link,
        String path,
        String name,
        String email,
        @Nullable String problem) {

    public boolean asksEmail() {
        return link.purpose() == OneTimeLink.Purpose.FIRST_ADMINISTRATOR;
    }

    public boolean asksName() {
        return link.role() != null;
    }
}
