package org.ukuk.search;

import static org.ukuk.catalogue.Contents.inEnglish;

import com.sun.management.OperatingSystemMXBean;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.web.Page;

/// Measures the search page, rendered to bytes, beside the bare engine on the same index. Arguments: number of
/// documents, number of requests. CPU is that of the whole process, per request.
final class SearchBench {

    private static final int AT_ONCE = 500;
    private static final Random RANDOM = new Random(7);
    private static final List<String> WORDS =
            IntStream.range(0, 20_000).mapToObj(SearchBench::word).distinct().toList();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(gg.jte.ContentType.Html);

    private SearchBench() {}

    public static void main(String[] arguments) throws IOException {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        try (var index = new SearchFixture(Databases.SQLITE)) {
            long start = System.nanoTime();
            for (int i = 0; i < documents; i += AT_ONCE) {
                seed(index, i, Math.min(documents, i + AT_ONCE));
            }
            System.out.printf("seeded %,d in %.1f s%n", documents, since(start));
            start = System.nanoTime();
            index.settle();
            System.out.printf("indexed in %.1f s%n", since(start));
            var queries = queries();
            System.out.println("what                          CPU ms   p50 ms   p99 ms");
            var page = page();
            measure("whole page", requests, i -> render(index, page, request(queries, i)));
            measure(
                    "results only",
                    requests,
                    i -> index.find(request(queries, i)).hits().size());
            measure(
                    "without snippets (no words)",
                    requests / 4,
                    i -> index.find(SearchRequest.all().at(1 + i % 50)).hits().size());
            measure(
                    "suggestions",
                    requests,
                    i -> index.suggestions
                            .of(queries.get(i % queries.size()), Language.EN, Viewer.READER)
                            .titles()
                            .size());
            raw(index, queries, requests);
        }
    }

    private static void seed(SearchFixture index, int from, int to) {
        index.here.database.execute(db -> {
            for (int i = from; i < to; i++) {
                index.bring(document(i));
            }
        });
    }

    private static SearchRequest request(List<String> queries, int i) {
        return SearchRequest.of(queries.get(i % queries.size()));
    }

    private static Page page() {
        return new Page(Language.EN, "/en/search", "", "http://localhost", null, null, new Messages(), List.of());
    }

    private static int render(SearchFixture index, Page page, SearchRequest request) {
        var listing = new ListingView(
                "/en/search", request, index.find(request), List.of("csv", "ris"), List.of(), List.of());
        var out = new Utf8ByteOutput();
        PAGES.render(
                "search/page.jte", page.show("search/page", "listing", listing).parameters(), out);
        return out.getContentLength();
    }

    private static void raw(SearchFixture index, List<String> queries, int requests) throws IOException {
        var folder = entries(index.folder);
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory);
                var analyzer = new EnglishAnalyzer()) {
            var searcher = new IndexSearcher(reader);
            measure("raw Lucene, 20 hits, no facets", requests, i -> {
                var all = new BooleanQuery.Builder();
                for (var word : queries.get(i % queries.size()).split(" ")) {
                    var term = analyzer.normalize("words_en", word);
                    all.add(new TermQuery(new Term("words_en", term)), BooleanClause.Occur.MUST);
                }
                try {
                    return searcher.search(all.build(), 20).scoreDocs.length;
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    private static Path entries(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            return inside.filter(path -> path.getFileName().toString().startsWith("segments_"))
                    .map(Path::getParent)
                    .filter(path -> path.toString().contains("entry"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void measure(String what, int requests, IntFunction<Integer> work) {
        long warm = 0;
        for (int i = 0; i < requests; i++) {
            warm += work.apply(i);
        }
        var times = new ArrayList<Long>();
        long cpu = PROCESS.getProcessCpuTime();
        long found = 0;
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            found += work.apply(i);
            times.add(System.nanoTime() - start);
        }
        cpu = PROCESS.getProcessCpuTime() - cpu;
        times.sort(Long::compare);
        System.out.printf(
                "%-30s %7.2f  %7.2f  %7.2f   (%d)%n",
                what,
                cpu / 1e6 / requests,
                times.get(requests / 2) / 1e6,
                times.get(requests * 99 / 100) / 1e6,
                found / requests);
        if (warm < 0) {
            throw new IllegalStateException();
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static Content document(int number) {
        return inEnglish(text(8))
                .with("date", Integer.toString(1990 + RANDOM.nextInt(35)))
                .with("colour", RANDOM.nextBoolean() ? "red" : "blue")
                .saying(text(300 + RANDOM.nextInt(300)) + " " + number)
                .build();
    }

    private static String text(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : i % 12 == 0 ? ". " : " ").append(drawn());
        }
        return text.toString();
    }

    /// Words are drawn as languages draw them: the common ones far more often (Zipf).
    private static String drawn() {
        double u = RANDOM.nextDouble();
        return WORDS.get((int) Math.min(WORDS.size() - 1, Math.exp(u * Math.log(WORDS.size())) - 1));
    }

    private static String word(int number) {
        var word = new StringBuilder();
        var letters = new Random(number);
        for (int i = 0; i < 2 + letters.nextInt(3); i++) {
            word.append("bdfgklmnprstvz".charAt(letters.nextInt(14))).append("aeiou".charAt(letters.nextInt(5)));
        }
        return word.append("k").toString();
    }

    /// Two words each, of the middling ones, so that some dozens to some thousands of documents answer.
    private static List<String> queries() {
        var queries = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            queries.add(WORDS.get(10 + RANDOM.nextInt(300)) + " " + WORDS.get(10 + RANDOM.nextInt(300)));
        }
        return queries;
    }
}
