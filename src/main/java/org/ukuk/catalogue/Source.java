package org.ukuk.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where facts come from.
///
/// @param citation enough to find it without the address
/// @param accessedOn the day somebody looked it up there; null when nobody did
public record Source(
        String citation, @Nullable String url, @Nullable LocalDate accessedOn) {}
