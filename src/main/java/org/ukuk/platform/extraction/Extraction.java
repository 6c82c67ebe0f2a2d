package org.ukuk.platform.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came out of reading a file.
///
/// @param reason the end of a message key under `file.reason.`; null when the text was read
/// @param pages number of pages; for formats without pages, of pieces of about 3,000 letters
public record Extraction(State state, @Nullable String reason, int pages, List<Heading> outline) {

    /// How far the text could be taken out.
    public enum State {
        DONE,
        NO_TEXT,
        ENCRYPTED,
        BROKEN,
        REFUSED
    }

    /// A line of the file's table of contents.
    ///
    /// @param level from 1
    /// @param page from 1
    public record Heading(int level, int page, String title) {}

    static Extraction without(State state, String reason) {
        return new Extraction(state, reason, 0, List.of());
    }
}
