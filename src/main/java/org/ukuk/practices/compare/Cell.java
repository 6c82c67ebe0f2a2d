package org.ukuk.practices.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// What stands in a cell of a comparison.
///
/// @param lines none for an empty one
public record Cell(List<Line> lines) {

    /// @param language it is in; null for the page's own
    /// @param href a path of this site or an address; null for words only
    public record Line(
            String text,
            @Nullable Language language,
            @Nullable String href) {}

    static Cell of(String... texts) {
        return ofAll(List.of(texts));
    }

    static Cell ofAll(List<String> texts) {
        return new Cell(texts.stream()
                .filter(text -> !text.isBlank())
                .map(text -> new Line(text, null, null))
                .toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// As plain text, a line each.
    String plain() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
