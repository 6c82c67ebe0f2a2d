package org.ukuk.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A real OpenSearch node, as a process of its own with its own class path (`src/test/opensearch/pom.xml`).
final class OpenSearchNode implements AutoCloseable {

    private static final int PORT = 9240;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static String classPath = "";

    private final Process process;

    /// A new one, with nothing in it.
    OpenSearchNode() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("ukuk-opensearch");
        var log = folder.resolve("node.log").toFile();
        process = new ProcessBuilder(
                        java(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(folder),
                        "org.codelibs.opensearch.runner.OpenSearchRunner",
                        "-basePath",
                        folder.resolve("nodes").toString(),
                        "-numOfNode",
                        "1",
                        "-baseHttpPort",
                        Integer.toString(PORT - 1),
                        "-clusterName",
                        "ukuk-test")
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        awaitAnswer(log.toPath());
    }

    String address() {
        return "http://127.0.0.1:" + PORT;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// Maven fetches what is missing; without a network and without a kept copy the test fails with Maven's words.
    private static synchronized String classPath(Path folder) throws IOException, InterruptedException {
        if (!classPath.isEmpty()) {
            return classPath;
        }
        var file = folder.resolve("class-path");
        var maven = new ProcessBuilder(List.of(
                        "mvn",
                        "-B",
                        "-q",
                        "-f",
                        "src/test/opensearch/pom.xml",
                        "dependency:build-classpath",
                        "-Dmdep.outputFile=" + file))
                .redirectErrorStream(true)
                .start();
        var said = new String(maven.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (maven.waitFor() != 0) {
            throw new IllegalStateException("OpenSearch could not be had: " + said);
        }
        classPath = Files.readString(file).strip();
        return classPath;
    }

    private void awaitAnswer(Path log) throws IOException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        var health = HttpRequest.newBuilder(
                        URI.create(address() + "/_cluster/health?wait_for_status=yellow&timeout=1s"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(until) && process.isAlive()) {
                try {
                    if (client.send(health, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    TimeUnit.MILLISECONDS.sleep(300);
                }
            }
        }
        close();
        throw new IllegalStateException("OpenSearch did not start: " + Files.readString(log));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    /// Takes its breath away: connections are accepted and nothing is answered.
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
