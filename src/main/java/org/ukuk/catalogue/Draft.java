package org.ukuk.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is being written about an item; readers see none of it until it is published.
///
/// @param item the item's id
/// @param version grows by one with every save; a save names the version it started from
/// @param note what the author tells the reviewer, or the reviewer the author
/// @param author who saved last; null for the centre
public record Draft(
        String item,
        String kind,
        long version,
        State state,
        Content content,
        @Nullable String note,
        @Nullable String author,
        String authorRole,
        Instant updatedAt) {

    /// Whose turn it is.
    public enum State {
        WRITING,
        IN_REVIEW
    }
}
