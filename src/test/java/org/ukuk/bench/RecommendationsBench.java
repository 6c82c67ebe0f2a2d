package org.ukuk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// Recommendations at the size of the whole Universal Periodic Review: the import, the pages that count them, and
/// Lucene itself counting the same.
final class RecommendationsBench {

    private static final int ROWS = 42_000;
    private static final int REQUESTS = 300;
    private static final String[] STATES = Locale.getISOCountries();
    private static final String[] RESPONSES = {"Accepted", "Accepted", "Noted"};

    private RecommendationsBench() {}

    static void run() {
        var file = csv();
        var data = Bench.folder();
        var imports = new Table(
                "import-recommendations", ROWS + " recommendations from CSV, published.", "what", "seconds", "rows/s");
        measure(imports, "first run", file, data);
        measure(imports, "again, nothing changes", file, data);
        imports.keep();
        var pages = new Table(
                "recommendations",
                "Pages over " + ROWS + " recommendations, one reader after another.",
                "what",
                "CPU ms",
                "p50 ms",
                "p99 ms",
                "bytes");
        try (var centre = Bench.serve(data, 8395)) {
            var load = new Load(centre, 1);
            for (var path : List.of(
                    "", "?page=2", "?page=3", "?issue=Issue+7", "/overview", "/matrix?rows=state&columns=issue")) {
                var address = List.of("/en/recommendations" + path);
                load.run(REQUESTS, address);
                var result = load.run(REQUESTS, address);
                pages.row(
                        path.isEmpty() ? "list" : path, result.cpuMillis(), result.p50(), result.p99(), result.bytes());
            }
        }
        RawFacets.measure(pages, ROWS, RecommendationsBench::facets);
        pages.keep();
    }

    private static void measure(Table table, String what, Path file, Path data) {
        long begun = System.nanoTime();
        Bench.call(List.of(
                "./ukuk",
                "import",
                "--kind",
                "recommendation",
                "--publish",
                "--data",
                data.toString(),
                file.toString()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        table.row(what, seconds, ROWS / seconds);
    }

    private static String state(int row) {
        return STATES[row * 7 % STATES.length];
    }

    private static String sender(int row) {
        return STATES[row * 13 % STATES.length];
    }

    private static int session(int row) {
        return row % 30 + 1;
    }

    private static List<String> issues(int row) {
        return Stream.of(row % 54, row * 5 % 54)
                .distinct()
                .map(n -> "Issue " + n)
                .toList();
    }

    /// In the order of `RawFacets.FACETS`.
    private static List<List<String>> facets(int row) {
        return List.of(
                List.of("upr"),
                List.of("sent"),
                List.of(state(row)),
                List.of(sender(row)),
                List.of(RESPONSES[row % RESPONSES.length]),
                List.of(String.valueOf(row % 5 + 1)),
                issues(row),
                List.of(String.valueOf(session(row))),
                List.of(state(row)),
                List.of(String.valueOf(2008 + session(row) / 3)));
    }

    private static Path csv() {
        var sample = new SampleCollection();
        var file = Bench.folder().resolve("upr.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("To,Text,From,Response,Action,Issue,Session\n");
            for (int i = 0; i < ROWS; i++) {
                var text = new StringBuilder("Sample " + i);
                for (int word = 0; word < 22; word++) {
                    text.append(' ').append(sample.word(Language.EN));
                }
                out.write(String.join(
                                ",",
                                quoted(Names.country(Language.EN, state(i))),
                                quoted(text.toString()),
                                quoted(Names.country(Language.EN, sender(i))),
                                RESPONSES[i % RESPONSES.length],
                                String.valueOf(i % 5 + 1),
                                quoted(String.join(",", issues(i))),
                                String.valueOf(session(i)))
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
