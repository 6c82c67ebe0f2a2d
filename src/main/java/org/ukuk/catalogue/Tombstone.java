package org.ukuk.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What stays of a deleted item: that it was there, why it went, and what to read instead (HTTP 410).
public record Tombstone(
        String id,
        String kind,
        String slug,
        Instant at,
        String reason,
        @Nullable String replacedBy) {

    /// ISO 639-1 of the reason, as far as its letters tell.
    public String language() {
        return Script.languageOf(reason);
    }
}
