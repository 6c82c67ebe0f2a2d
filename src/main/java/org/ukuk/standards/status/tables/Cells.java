package org.ukuk.standards.status.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ukuk.exchange.bulk.readers.Entry;

/// The cells of a row by the plain name of their column.
///
/// @param heads columns as the table writes them, by plain name
record Cells(Map<String, String> values, Map<String, String> heads) {

    static Cells of(Entry entry) {
        return new Cells(
                entry.values().entrySet().stream()
                        .collect(Collectors.toMap(
                                cell -> plain(cell.getKey()),
                                cell -> cell.getValue().getFirst(),
                                (a, b) -> a)),
                entry.values().keySet().stream()
                        .collect(Collectors.toMap(Cells::plain, Function.identity(), (a, b) -> a)));
    }

    static String plain(String head) {
        return head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// The first of these columns that is filled in; empty when none is.
    String one(List<String> columns) {
        return columns.stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    String one(String... columns) {
        return one(List.of(columns));
    }

    /// The column as the table calls it.
    String head(List<String> columns) {
        return columns.stream()
                .map(heads::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(columns.getFirst());
    }
}
