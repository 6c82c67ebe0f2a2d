package org.ukuk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Published pages: from the cache beside nginx with the same bytes, and rendered anew; start and memory.
final class PagesBench {

    private static final int ITEMS = 10_000;
    private static final int WARM = 150_000;
    private static final int SETTLED = 15_000;
    private static final int REQUESTS = 100_000;
    private static final String PAGE = "/ky/library/sample-7";

    private PagesBench() {}

    static void run() {
        var data = Bench.sample(ITEMS);
        settle(data);
        var table = new Table(
                "pages",
                "Published pages with " + ITEMS + " items; CPU is the server's own, per request.",
                "what",
                "CPU ms",
                "requests/s",
                "p50 ms",
                "p99 ms",
                "bytes",
                "errors");
        long begun = System.nanoTime();
        try (var centre = Bench.serve(data, 8391)) {
            var first = fetch(centre.port(), PAGE);
            double wall = (System.nanoTime() - begun) / 1e9;
            table.row(
                    "start to the first page: " + String.format("%.1f s wall", wall),
                    centre.cpuSeconds() * 1000,
                    "",
                    "",
                    "",
                    first.length,
                    0);
            measure(table, new Load(centre, 8), first);
            table.row("memory after mixed load: " + Math.round(centre.pss()) + " MiB PSS", "", "", "", "", "", "");
        }
        table.keep();
    }

    private static void measure(Table table, Load load, byte[] first) {
        load.run(WARM, List.of(PAGE));
        add(table, "published page, cached", load.run(REQUESTS, List.of(PAGE)));
        reference(table, first);
        load.run(3_000, pages(1_000, 1_000));
        add(
                table,
                "published page, first time of all (cites it in three styles)",
                load.run(3_000, pages(4_000, 3_000)));
        load.run(SETTLED, pages(0, 300));
        add(table, "published page, rendered again (after " + SETTLED + " views)", load.run(6_000, pages(0, 300)));
        add(table, "home, cached", load.run(10_000, List.of("/ky/")));
        mixed(load);
    }

    /// Pages that no cache holds: each with a query of its own.
    private static List<String> pages(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "/ru/library/sample-" + i + "?x=" + i)
                .toList();
    }

    /// Lets the index be built once, so that the measured start finds everything in place.
    private static void settle(Path data) {
        Bench.call(List.of("./ukuk", "reindex", "--data", data.toString()));
    }

    private static void mixed(Load load) {
        var paths = IntStream.range(0, 500)
                .boxed()
                .flatMap(i -> Stream.of(
                        "/en/search?q=wage+contract+" + SearchBench.query(i),
                        "/ky/library/sample-" + i,
                        "/ru/library?page=" + (1 + i % 20),
                        "/en/library/sample-" + i + "?other=1"))
                .toList();
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            load.run(2_000, paths);
        }
    }

    private static void add(Table table, String what, Load.Result result) {
        table.row(
                what,
                result.cpuMillis(),
                result.perSecond(),
                result.p50(),
                result.p99(),
                result.bytes(),
                result.errors());
    }

    private static byte[] fetch(int port, String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept-Encoding", "gzip")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// nginx, one worker, serving the same compressed bytes as a static file.
    private static void reference(Table table, byte[] page) {
        var folder = Bench.folder();
        try {
            Files.write(folder.resolve("page.html"), page);
            Files.writeString(folder.resolve("nginx.conf"), """
                    daemon off; worker_processes 1; pid %1$s/pid; error_log %1$s/error.log;
                    user root;
                    events { worker_connections 256; }
                    http { access_log off; keepalive_requests 1000000;
                      server { listen 127.0.0.1:8392; root %1$s; location / { add_header Content-Encoding gzip; } } }
                    """.formatted(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var nginx = Program.start(
                8392,
                folder.resolve("log"),
                List.of("nginx", "-c", folder.resolve("nginx.conf").toString()))) {
            var load = new Load(nginx, 8);
            load.run(WARM, List.of("/page.html"));
            add(table, "nginx, the same bytes as a file", load.run(REQUESTS, List.of("/page.html")));
        }
    }
}
