package org.ukuk.alerts;

import java.util.List;

/// What a reader follows.
///
/// @param path of this page, with the reader's token
/// @param stop path of the page that ends everything
public record MineView(String path, String stop, List<Line> lines) {

    /// @param language code of the language the name is in
    /// @param href path of the page that shows it now
    public record Line(String id, String name, String language, String href, Rhythm rhythm) {}
}
