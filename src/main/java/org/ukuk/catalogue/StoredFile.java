package org.ukuk.catalogue;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A file that belongs to an item, and how far its text could be read.
///
/// @param sha256 hash of the bytes, lower-case hexadecimal; the file lies under it
/// @param mediaType by the bytes, not by the name
/// @param language ISO 639-1 of its text
/// @param reason message key under `file.reason.` of why there is no text; null when there is
/// @param pages number of pages, 0 when unknown or the format has none
public record StoredFile(
        String id,
        String item,
        String sha256,
        String name,
        String mediaType,
        long bytes,
        String language,
        Extraction extraction,
        @Nullable String reason,
        int pages,
        Instant createdAt) {

    /// How far the text was taken out of a file.
    public enum Extraction {
        PENDING,
        DONE,
        /// A scan, or pictures only.
        NO_TEXT,
        ENCRYPTED,
        BROKEN,
        /// Too large, too deep, too slow, or of a type nobody reads here.
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
