package org.ukuk.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A published version of an item.
///
/// @param number from 1, without holes
/// @param by id of the person who published it; null for the centre
/// @param byRole their role then; what the public history shows
public record Revision(
        String item,
        int number,
        Instant at,
        @Nullable String by,
        String byRole,
        @Nullable String comment) {}
