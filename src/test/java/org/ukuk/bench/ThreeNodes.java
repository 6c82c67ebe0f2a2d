package org.ukuk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A cluster of three OpenSearch nodes on loopback, in a process with a class path of its own
/// (`src/test/opensearch`).
final class ThreeNodes implements AutoCloseable {

    private static final int PORT = 9270;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;

    ThreeNodes() {
        var folder = Bench.folder();
        var classPath = folder.resolve("class-path");
        Bench.call(List.of(
                "mvn",
                "-B",
                "-q",
                "-f",
                "src/test/opensearch/pom.xml",
                "dependency:build-classpath",
                "-Dmdep.outputFile=" + classPath));
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx1200m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            Files.readString(classPath).strip(),
                            "src/test/opensearch/Cluster.java",
                            folder.resolve("nodes").toString(),
                            Integer.toString(PORT))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("cluster.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitNodes(3);
    }

    /// All three, as a setting.
    String addresses() {
        return Stream.of(1, 2, 3)
                .map(node -> "http://127.0.0.1:" + (PORT + node))
                .collect(Collectors.joining(","));
    }

    /// Takes the first node away; the centre asks that one as often as the others.
    void closeFirst() {
        tell("close 0");
    }

    void startFirst() {
        tell("start 0");
    }

    private void tell(String command) {
        try {
            process.getOutputStream().write((command + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until the second node counts this many.
    void awaitNodes(int count) {
        var health = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:%d/_cluster/health?wait_for_nodes=%d&timeout=1s".formatted(PORT + 2, count)))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                if (answers(client, health)) {
                    return;
                }
                Bench.sleep(Duration.ofMillis(200));
            }
        }
        close();
        throw new IllegalStateException("the cluster has no " + count + " nodes");
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
