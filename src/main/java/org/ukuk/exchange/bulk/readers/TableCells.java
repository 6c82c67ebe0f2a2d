package org.ukuk.exchange.bulk.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ukuk.catalogue.Reason;

/// The header of a table, and entries from the rows under it. A column without a name is called by its letter, one
/// whose
/// name was there before gets a number.
record TableCells(List<String> columns) {

    static TableCells under(String[] header) {
        var columns = new ArrayList<String>();
        for (var cell : header) {
            var name = cell == null || cell.isBlank() ? letter(columns.size()) : cell.strip();
            var unique = name;
            for (int n = 2; columns.contains(unique); n++) {
                unique = name + " (" + n + ")";
            }
            columns.add(unique);
        }
        return new TableCells(List.copyOf(columns));
    }

    /// As spreadsheets name columns: A … Z, AA …
    private static String letter(int index) {
        return (index < 26 ? "" : letter(index / 26 - 1)) + (char) ('A' + index % 26);
    }

    /// Empty for a row without any value.
    Optional<Entry> entry(int number, String[] values) {
        var entry = new Entry.Growing();
        for (int i = 0; i < values.length; i++) {
            var value = values[i] == null ? "" : values[i];
            if (i < columns.size()) {
                entry.add(columns.get(i), value);
            } else if (!value.isBlank()) {
                entry.trouble(Reason.about(letter(i), "import.cells", columns.size()));
            }
        }
        return entry.isEmpty() ? Optional.empty() : Optional.of(entry.as(Integer.toString(number), ""));
    }
}
