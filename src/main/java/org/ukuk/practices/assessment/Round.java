package org.ukuk.practices.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A round of assessment of one practice: several experts, each for themselves, by one set of criteria.
///
/// @param item the practice's id
/// @param set number of the criteria
/// @param country where it should work, ISO 3166-1 alpha-2
/// @param sample whether it was written by the project to show how it looks
/// @param closedAt null while experts assess; only then results are seen
public record Round(
        String id,
        String item,
        int set,
        String country,
        boolean sample,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /// So many experts at least.
    public static final int FEWEST = 2;

    public boolean isOpen() {
        return closedAt == null;
    }
}
