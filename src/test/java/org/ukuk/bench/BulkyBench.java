package org.ukuk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Whether an item with 6,000 links or a file of 600 pages opens like a small one.
final class BulkyBench {

    private static final int LINKS = 6_000;

    private BulkyBench() {}

    static void run() {
        var data = Bench.sample(LINKS + 2);
        SampleCollection.main(new String[] {data.toString(), String.valueOf(LINKS), "linked"});
        var files = Bench.folder();
        write(files.resolve("six-pages.pdf"), 6);
        write(files.resolve("six-hundred-pages.pdf"), 600);
        Bench.call(List.of("./ukuk", "import", "--publish", "--data", data.toString(), files.toString()));
        var table = new Table(
                "bulky",
                "CPU milliseconds of the server per request, not from the cache: what is big beside what is small.",
                "page",
                "CPU ms",
                "bytes");
        try (var centre = Bench.serve(data, 8394)) {
            var load = new Load(centre, 4);
            load.run(6_000, paths("/ru/library/sample-1?x="));
            row(table, load, "item without links", "/ru/library/sample-" + (LINKS + 1) + "?x=");
            row(table, load, "item with " + LINKS + " links", "/ru/library/sample-0?x=");
            row(table, load, "its list of links, page 60", "/ru/library/sample-0/links?page=60&x=");
            awaitRead(centre, "six-hundred-pages");
            row(table, load, "page 3 of 6", "/en/library/six-pages/read?page=3&x=");
            row(table, load, "page 3 of 600", "/en/library/six-hundred-pages/read?page=3&x=");
            row(table, load, "page 590 of 600", "/en/library/six-hundred-pages/read?page=590&x=");
            row(table, load, "item with a file of 6 pages", "/en/library/six-pages?x=");
            row(table, load, "item with a file of 600 pages", "/en/library/six-hundred-pages?x=");
        }
        table.keep();
    }

    private static void row(Table table, Load load, String what, String path) {
        load.run(1_000, paths(path));
        var result = load.run(1_000, paths(path));
        if (result.errors() > 0) {
            throw new IllegalStateException(path + " answered with " + result.errors() + " errors");
        }
        table.row(what, result.cpuMillis(), result.bytes());
    }

    private static List<String> paths(String path) {
        return IntStream.range(0, 500).mapToObj(i -> path + i).toList();
    }

    /// Text is taken out in the background.
    private static void awaitRead(Program centre, String slug) {
        var deadline = Instant.now().plus(Duration.ofMinutes(3));
        while (!get(centre, "/en/library/" + slug + "/read?page=590").contains("page-590")) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the text of " + slug + " was not taken out in time");
            }
            Bench.sleep(Duration.ofSeconds(1));
        }
    }

    private static String get(Program centre, String path) {
        var address = URI.create("http://127.0.0.1:" + centre.port() + path);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static void write(Path file, int pages) {
        var chance = new SplittableRandom(pages);
        try (var document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                page(document, number, chance);
            }
            document.save(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, int number, SplittableRandom chance) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            out.setLeading(14);
            out.newLineAtOffset(50, 740);
            for (int line = 0; line < 45; line++) {
                out.showText("Sample page " + number + ", line " + line + ": wages of migrant workers "
                        + chance.nextInt(100_000) + ", contract " + chance.nextInt(100_000));
                out.newLine();
            }
            out.endText();
        }
    }
}
