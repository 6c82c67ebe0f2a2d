package org.ukuk.alerts;

import org.jspecify.annotations.Nullable;

/// The page that offers to follow something.
///
/// @param subject its code, for the form
/// @param name what is followed
/// @param language code of the language the name is in
/// @param back path of the page that shows it now
/// @param feed absolute address of its feed
/// @param offered whether this centre sends letters
/// @param email as typed
/// @param problem why it could not be asked for; null when nothing is wrong
public record FollowView(
        String subject,
        String name,
        String language,
        String back,
        String feed,
        boolean offered,
        String email,
        Rhythm rhythm,
        @Nullable String problem) {}
