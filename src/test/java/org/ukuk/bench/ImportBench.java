package org.ukuk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ukuk.platform.i18n.Language;

/// Bulk import of publications through the command, index included.
final class ImportBench {

    private static final int ROWS = 10_000;

    private ImportBench() {}

    static void run() {
        var file = csv(ROWS);
        var data = Bench.folder();
        var table = new Table("import", ROWS + " publications from CSV, published.", "what", "seconds", "rows/s");
        measure(table, "first run", file, data);
        measure(table, "again, nothing changes", file, data);
        table.keep();
    }

    private static void measure(Table table, String what, Path file, Path data) {
        long begun = System.nanoTime();
        Bench.call(List.of("./ukuk", "import", "--publish", "--data", data.toString(), file.toString()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        table.row(what, seconds, ROWS / seconds);
    }

    private static Path csv(int rows) {
        var sample = new SampleCollection();
        var file = Bench.folder().resolve("sample.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("type,date,language,title_ky,title_ru,title_en,summary_en,authors,publisher,countries\n");
            for (int i = 0; i < rows; i++) {
                var content = sample.content(i);
                out.write(String.join(
                                ",",
                                content.one("type"),
                                content.one("date"),
                                content.original().code(),
                                quoted(content.title(Language.KY)),
                                quoted(content.title(Language.RU)),
                                quoted(content.title(Language.EN)),
                                quoted(sample.word(Language.EN)),
                                quoted(content.one("authors")),
                                quoted(content.one("publisher")),
                                content.countries().getFirst().code())
                        + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }
}
