package org.ukuk.alerts;

import java.util.List;

/// What is new on one subject.
///
/// @param pieces the newest first, at most twenty
/// @param more how many there are besides
record News(List<Piece> pieces, int more) {

    static final News NONE = new News(List.of(), 0);

    /// One thing to read.
    ///
    /// @param over what it is, or what happened
    /// @param language code of the language of the title
    /// @param path on this site
    record Piece(String over, String title, String language, String path) {}

    boolean isNone() {
        return pieces.isEmpty();
    }
}
