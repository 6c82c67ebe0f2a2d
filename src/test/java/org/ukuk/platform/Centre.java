package org.ukuk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.ukuk.App;

/// The whole centre for tests of pages and addresses: it serves on a port of its own, on loopback, from an empty data
/// folder. One on each database is started when a test first asks and lives as long as the tests, so a test brings its
/// own items under names of its own.
public final class Centre implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path data;
    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private Centre(@Nullable Clock clock, String... options) {
        this.data = folder();
        var all = new ArrayList<>(List.of("--ukuk.data=" + data, "--server.port=0", "--server.address=127.0.0.1"));
        all.addAll(List.of(options));
        var application = new SpringApplication(App.class);
        if (clock != null) {
            application.addInitializers(context -> ((GenericApplicationContext) context)
                    .registerBean("handClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        }
        this.context = application.run(all.toArray(String[]::new));
    }

    /// A centre of a test's own, whose time the test makes; the test closes it.
    public static Centre of(Clock clock, String... options) {
        return new Centre(clock, options);
    }

    @Override
    public void close() {
        context.close();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("ukuk-centre");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Centre onSqlite() {
        return OnSqlite.ONE;
    }

    public static Centre onPostgres() {
        return OnPostgres.ONE;
    }

    public static Centre on(Databases databases) {
        return switch (databases) {
            case SQLITE -> onSqlite();
            case POSTGRES -> onPostgres();
        };
    }

    /// Scheme, host and port, with no slash at the end.
    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    public Path data() {
        return data;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// A reader without cookies who does not follow redirects.
    public HttpClient client() {
        return client;
    }

    /// @param path with its query, such as `/ky/search?q=укук`, already encoded
    /// @param headers names and values in turn
    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).timeout(PATIENCE);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class OnSqlite {
        private static final Centre ONE = new Centre(null);
    }

    private static final class OnPostgres {
        private static final Centre ONE = new Centre(null, "--ukuk.database-url=" + Databases.freshPostgresUrl());
    }
}
