package org.ukuk.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Search;
import org.ukuk.search.SearchRequest;
import org.ukuk.search.Viewer;

/// The search page on a cluster of three OpenSearch nodes: as it is, while one of them is taken away, without it, and
/// when it is back.
final class ClusterBench {

    private static final int ITEMS = 10_000;
    private static final int PORT = 8396;
    private static final int REQUESTS = 1_000;

    private ClusterBench() {}

    static void run() {
        var table = new Table(
                "cluster",
                "The search page in English, " + ITEMS
                        + " documents of 300 to 600 words on three OpenSearch nodes that "
                        + "share the machine with the centre. CPU is that of the centre alone.",
                "what",
                "CPU ms",
                "requests/s",
                "p50 ms",
                "p99 ms",
                "errors");
        try (var cluster = new ThreeNodes()) {
            var data = Bench.folder();
            long millis = fill(data, cluster);
            table.row("published and found, items a second", "", ITEMS * 1000.0 / millis, "", "", "");
            try (var centre = serve(data, cluster)) {
                measure(table, cluster, new Load(centre, 2));
            }
        }
        table.keep();
    }

    private static Program serve(Path data, ThreeNodes cluster) {
        return Program.start(
                PORT,
                data.resolveSibling(data.getFileName() + ".log"),
                List.of(
                        "./ukuk",
                        "serve",
                        "--empty",
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(PORT),
                        "--open-search-url",
                        cluster.addresses()));
    }

    private static void measure(Table table, ThreeNodes cluster, Load load) {
        var paths = SearchBench.paths(200);
        load.run(REQUESTS / 4, paths);
        add(table, "three nodes", load.run(REQUESTS, paths));
        var taken = CompletableFuture.runAsync(cluster::closeFirst);
        add(table, "one is taken away meanwhile", load.run(REQUESTS, paths));
        taken.join();
        cluster.awaitNodes(2);
        add(table, "two nodes", load.run(REQUESTS, paths));
        cluster.startFirst();
        cluster.awaitNodes(3);
        add(table, "three again", load.run(REQUESTS, paths));
    }

    private static void add(Table table, String what, Load.Result result) {
        table.row(what, result.cpuMillis(), result.perSecond(), result.p50(), result.p99(), result.errors());
    }

    /// @return milliseconds until all of it was found
    private static long fill(Path data, ThreeNodes cluster) {
        long begun = System.nanoTime();
        try (var context = BenchContext.open(data, "--ukuk.open-search-url=" + cluster.addresses())) {
            new SampleCollection().fill(context.getBean(Database.class), context.getBean(Catalogue.class), ITEMS);
            var search = context.getBean(Search.class);
            long end = System.nanoTime() + Duration.ofMinutes(20).toNanos();
            while (System.nanoTime() < end
                    && search.run(SearchRequest.of(""), Language.EN, Viewer.STAFF)
                                    .total()
                            < ITEMS) {
                Bench.sleep(Duration.ofMillis(500));
            }
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
