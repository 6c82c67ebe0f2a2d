package org.ukuk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A table of figures, printed and kept under `bench/results/`.
final class Table {

    private static final Path RESULTS = Path.of("bench/results");

    private final String name;
    private final List<String> lines = new ArrayList<>();

    Table(String name, String about, String... columns) {
        this.name = name;
        lines.add("# " + name);
        lines.add("");
        lines.add(about);
        lines.add("Measured " + LocalDate.now(java.time.ZoneOffset.UTC) + " on "
                + Runtime.getRuntime().availableProcessors() + " shared cores; trust ratios within the table.");
        lines.add("");
        row((Object[]) columns);
        lines.add("|" + "---|".repeat(columns.length));
    }

    Table row(Object... cells) {
        lines.add(
                "| " + String.join(" | ", Arrays.stream(cells).map(Table::cell).toList()) + " |");
        return this;
    }

    private static String cell(Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, number < 1 ? "%.3f" : number < 100 ? "%.2f" : "%.0f", number)
                : String.valueOf(value);
    }

    /// Prints the table and keeps it.
    void keep() {
        var text = String.join("\n", lines) + "\n";
        System.out.println(text);
        try {
            Files.createDirectories(RESULTS);
            Files.writeString(RESULTS.resolve(name + ".md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
