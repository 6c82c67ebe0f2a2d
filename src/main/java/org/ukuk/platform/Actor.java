package org.ukuk.platform;

import org.jspecify.annotations.Nullable;

/// Who does something: a signed-in person, or the centre itself.
///
/// @param id the person's id; null for the centre
/// @param role the role's code, such as `editor`; it is what histories show
public record Actor(@Nullable String id, String role) {

    /// The centre's own doing: the starter collection, jobs.
    public static final Actor CENTRE = new Actor(null, "centre");
}
