package org.ukuk.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody signed in on one device.
///
/// @param complete false while the code of the second factor is awaited
/// @param device family of browser and system, such as `Firefox · Android`; empty when unknown
/// @param offeredSecret an authenticator's secret that was shown and not yet proved
/// @param seenAt to five minutes
public record Session(
        String id,
        String personId,
        boolean complete,
        String device,
        @Nullable String offeredSecret,
        Instant createdAt,
        Instant seenAt) {}
