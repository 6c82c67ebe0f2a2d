package org.ukuk.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ukuk.platform.i18n.Language;

/// The search page over HTTP, whole: query, facets, snippets, rendering; beside raw Lucene, engine alone.
final class SearchBench {

    private static final int REQUESTS = 2_000;

    private SearchBench() {}

    static void run() {
        var table = new Table(
                "search",
                "The search page in English with facets and snippets, documents of 300 to 600 words.",
                "documents",
                "what",
                "CPU ms",
                "requests/s",
                "p50 ms",
                "p99 ms",
                "bytes",
                "errors");
        for (int items : new int[] {10_000, 100_000}) {
            var data = Bench.sample(items);
            Bench.call(List.of("./ukuk", "reindex", "--data", data.toString()));
            try (var centre = Bench.serve(data, 8394)) {
                var load = new Load(centre, 2);
                load.run(REQUESTS, paths(500));
                add(table, items, "search page", load.run(REQUESTS, paths(500)));
                var words = suggestions();
                load.run(REQUESTS, words);
                add(table, items, "suggestions", load.run(REQUESTS, words));
            }
            RawLucene.measure(table, items);
        }
        table.keep();
    }

    private static void add(Table table, int items, String what, Load.Result result) {
        table.row(
                items,
                what,
                result.cpuMillis(),
                result.perSecond(),
                result.p50(),
                result.p99(),
                result.bytes(),
                result.errors());
    }

    /// Addresses of search pages, two words each.
    static List<String> paths(int count) {
        var paths = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            paths.add("/en/search?q=" + query(i));
        }
        return paths;
    }

    private static List<String> suggestions() {
        var paths = new ArrayList<String>();
        for (int i = 0; i < 500; i++) {
            paths.add("/en/suggest?q=" + query(i).replaceAll("\\+.*", ""));
        }
        return paths;
    }

    /// The i-th query: two words that occur in the sample, of middling to high frequency, ready for an address.
    static String query(int i) {
        var sample = new SampleCollection();
        var words = new ArrayList<String>();
        for (int n = 0; n <= i % 50; n++) {
            words.add(sample.word(Language.EN));
        }
        var rare = words.stream().filter(word -> word.length() > 8).findFirst().orElse("contract");
        return encode(words.getLast()) + "+" + encode(i % 2 == 0 ? "wage" : rare);
    }

    private static String encode(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
