package org.ukuk.bench;

import java.util.List;
import java.util.stream.IntStream;

/// Whether pages and searches cost the same when the collection grows a hundredfold.
final class GrowthBench {

    private GrowthBench() {}

    static void run() {
        var table = new Table(
                "growth",
                "CPU milliseconds of the server per request as the collection grows.",
                "items",
                "page, rendered",
                "search page",
                "library, newest",
                "topic page",
                "MiB PSS");
        for (int items : new int[] {1_000, 10_000, 100_000}) {
            var data = Bench.sample(items);
            Bench.call(List.of("./ukuk", "reindex", "--data", data.toString()));
            try (var centre = Bench.serve(data, 8393)) {
                var load = new Load(centre, 4);
                var pages = IntStream.range(0, 900)
                        .mapToObj(i -> "/ru/library/sample-" + i + "?x=" + i)
                        .toList();
                var searches = SearchBench.paths(600);
                var lists = IntStream.range(0, 200)
                        .mapToObj(i -> "/en/library?page=" + (1 + i % 40))
                        .toList();
                table.row(
                        items,
                        cost(load, 2_000, pages),
                        cost(load, 2_000, searches),
                        cost(load, 1_000, lists),
                        cost(load, 500, List.of("/ky/topics/wages?x=1")),
                        Math.round(centre.pss()));
            }
        }
        table.keep();
    }

    private static double cost(Load load, int requests, List<String> paths) {
        load.run(requests, paths);
        return load.run(requests, paths).cpuMillis();
    }
}
