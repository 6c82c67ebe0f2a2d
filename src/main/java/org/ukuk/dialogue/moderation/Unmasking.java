package org.ukuk.dialogue.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A wish to see whose voice it is, which two administrators have to share.
///
/// @param grantedBy empty until a second one agreed
public record Unmasking(
        String id,
        String voice,
        String reason,
        String askedBy,
        Instant askedAt,
        String grantedBy,
        @Nullable Instant grantedAt) {

    public boolean isGranted() {
        return !grantedBy.isEmpty();
    }
}
