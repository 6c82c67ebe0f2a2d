package org.ukuk.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody at the desk said about an item.
public record Note(
        String id, String item, Instant at, @Nullable String by, String byRole, String text) {}
