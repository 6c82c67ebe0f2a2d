package org.ukuk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// `./ukuk bench [pages|search|stemming|import|recommendations|growth|bulky|durability|cluster|all]`: measures the
/// built
/// centre as a process of its own.
public final class Bench {

    private static final Map<String, Runnable> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("pages", PagesBench::run);
        PARTS.put("search", () -> {
            QualityBench.run();
            SearchBench.run();
        });
        PARTS.put("stemming", StemmingBench::run);
        PARTS.put("quality", QualityBench::run);
        PARTS.put("import", ImportBench::run);
        PARTS.put("recommendations", RecommendationsBench::run);
        PARTS.put("growth", GrowthBench::run);
        PARTS.put("bulky", BulkyBench::run);
        PARTS.put("durability", DurabilityBench::run);
        PARTS.put("cluster", ClusterBench::run);
    }

    private Bench() {}

    public static void main(String[] arguments) {
        var wanted = arguments.length == 0 || arguments[0].equals("all") ? all() : List.of(arguments);
        for (var part : wanted) {
            var run = PARTS.get(part);
            if (run == null) {
                System.err.println("ukuk bench: there is no part " + part + "; there are " + PARTS.keySet());
                System.exit(2);
            } else {
                run.run();
            }
        }
    }

    /// The search includes its quality.
    private static List<String> all() {
        return PARTS.keySet().stream().filter(part -> !part.equals("quality")).toList();
    }

    /// A new folder that is not kept.
    static Path folder() {
        try {
            return Files.createTempDirectory("ukuk-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A data folder with a sample of this size, indexed by the time it is served.
    static Path sample(int items) {
        var data = folder();
        SampleCollection.main(new String[] {data.toString(), String.valueOf(items)});
        return data;
    }

    /// The centre as `./ukuk serve` starts it, without the starter collection.
    static Program serve(Path data, int port) {
        return Program.start(
                port,
                data.resolveSibling(data.getFileName() + ".log"),
                List.of("./ukuk", "serve", "--empty", "--data", data.toString(), "--port", String.valueOf(port)));
    }

    /// Runs a command to its end.
    static void call(List<String> command) {
        try {
            var process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(30, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("failed: " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
