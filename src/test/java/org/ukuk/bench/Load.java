package org.ukuk.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Asks a server on loopback for pages, several connections at once, each kept open; bounded in number.
final class Load {

    /// What a run cost and gave.
    ///
    /// @param cpuMillis of the server, per request
    /// @param p99 milliseconds within which 99 of 100 answers came
    /// @param bytes of an answer's body, on average
    record Result(int requests, double perSecond, double cpuMillis, double p50, double p99, long bytes, int errors) {}

    private final Program server;
    private final int connections;

    Load(Program server, int connections) {
        this.server = server;
        this.connections = connections;
    }

    /// Asks for `paths` in turn until `requests` answers came.
    Result run(int requests, List<String> paths) {
        var next = new AtomicInteger();
        var nanos = new long[requests];
        var errors = new AtomicInteger();
        var bytes = new java.util.concurrent.atomic.AtomicLong();
        double cpu = server.cpuSeconds();
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            Callable<Void> one = () -> {
                try (var connection = new Connection(server.port())) {
                    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        int status = connection.get(paths.get(i % paths.size()), bytes);
                        nanos[i] = System.nanoTime() - asked;
                        if (status != 200) {
                            errors.incrementAndGet();
                        }
                    }
                }
                return null;
            };
            for (var done : threads.invokeAll(
                    IntStream.range(0, connections).mapToObj(i -> one).toList())) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double spent = server.cpuSeconds() - cpu;
        Arrays.sort(nanos);
        return new Result(
                requests,
                requests / seconds,
                spent * 1000 / requests,
                nanos[requests / 2] / 1e6,
                nanos[requests * 99 / 100] / 1e6,
                bytes.get() / requests,
                errors.get());
    }

    /// One kept-open connection that takes gzip, as browsers do.
    private static final class Connection implements AutoCloseable {
        private final Socket socket;
        private final BufferedInputStream in;

        Connection(int port) {
            try {
                socket = new Socket("127.0.0.1", port);
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(60_000);
                in = new BufferedInputStream(socket.getInputStream(), 65_536);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int get(String path, java.util.concurrent.atomic.AtomicLong bytes) throws IOException {
            var request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var status = line();
            long length = -1;
            boolean chunked = false;
            for (var header = line(); !header.isEmpty(); header = line()) {
                var lower = header.toLowerCase(java.util.Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Long.parseLong(lower.substring(15).strip());
                } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                    chunked = true;
                }
            }
            bytes.addAndGet(chunked ? chunks() : skip(Math.max(0, length)));
            return Integer.parseInt(status.split(" ")[1]);
        }

        private long chunks() throws IOException {
            long all = 0;
            for (long size = Long.parseLong(line(), 16); size > 0; size = Long.parseLong(line(), 16)) {
                all += skip(size);
                line();
            }
            line();
            return all;
        }

        private long skip(long count) throws IOException {
            in.skipNBytes(count);
            return count;
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the server hung up");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
