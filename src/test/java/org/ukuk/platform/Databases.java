package org.ukuk.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.ukuk.platform.database.Database;

/// Empty databases for tests. A store test is a parameterised test over these two values, so it runs on both.
public enum Databases {
    SQLITE {
        @Override
        public Database open() {
            try {
                return Database.sqlite(folder().resolve("test.sqlite"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Path folder() throws IOException {
            var folder = Files.createTempDirectory("ukuk-test");
            folder.toFile().deleteOnExit();
            return folder;
        }
    },
    POSTGRES {
        @Override
        public Database open() {
            return Database.postgres(freshPostgresUrl());
        }
    };

    private static final AtomicInteger NEXT = new AtomicInteger();

    /// A migrated database of its own; close it after use.
    public abstract Database open();

    /// Address of an empty PostgreSQL database on a server that lives as long as the tests.
    public static String freshPostgresUrl() {
        var name = "test" + NEXT.incrementAndGet();
        try (var connection = Server.ONE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.ONE.getJdbcUrl("postgres", name);
    }

    private static final class Server {
        private static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
