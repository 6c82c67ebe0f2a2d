package org.ukuk.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The one way to the tables. `read` sees what is committed and never waits for a writer; `write` is one transaction,
/// in which a nested `write` or `read` takes part. On SQLite there is one writer at a time and a commit reaches the
/// disk before it is acknowledged (`synchronous=FULL`).
public final class Database implements AutoCloseable {

    private static final int READERS = 6;

    /// What a statement does besides its work is left out; it was a tenth of an import's time.
    private static final Settings SETTINGS =
            new Settings().withExecuteLogging(false).withFetchWarnings(false);

    private final SQLDialect dialect;
    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final DSLContext reading;
    private final ThreadLocal<@Nullable Transaction> open = new ThreadLocal<>();

    private record Transaction(DSLContext context, Set<Runnable> afterCommit) {}

    private Database(SQLDialect dialect, HikariDataSource writers, HikariDataSource readers) {
        this.dialect = dialect;
        this.writers = writers;
        this.readers = readers;
        this.reading = DSL.using(readers, dialect, SETTINGS);
        Flyway.configure().dataSource(writers).load().migrate();
    }

    /// Opens, and if need be makes and migrates, an SQLite file.
    public static Database sqlite(Path file) {
        return new Database(SQLDialect.SQLITE, pool(sqlite(file, false), 1), pool(sqlite(file, true), READERS));
    }

    /// Opens and migrates a PostgreSQL database, `jdbc:postgresql://…`.
    public static Database postgres(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(READERS + 4);
        var pool = new HikariDataSource(config);
        return new Database(SQLDialect.POSTGRES, pool, pool);
    }

    private static DataSource sqlite(Path file, boolean reader) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        config.setTransactionMode(
                reader ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource pool(DataSource source, int size) {
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    public SQLDialect dialect() {
        return dialect;
    }

    public <T extends @Nullable Object> T read(Function<DSLContext, T> work) {
        var transaction = open.get();
        return work.apply(transaction == null ? reading : transaction.context());
    }

    /// Runs `work` in one transaction; whatever it throws rolls everything back.
    public <T extends @Nullable Object> T write(Function<DSLContext, T> work) {
        var outer = open.get();
        if (outer != null) {
            return work.apply(outer.context());
        }
        var afterCommit = new LinkedHashSet<Runnable>();
        T result = DSL.using(writers, dialect, SETTINGS).transactionResult(configuration -> {
            open.set(new Transaction(configuration.dsl(), afterCommit));
            try {
                return work.apply(configuration.dsl());
            } finally {
                open.remove();
            }
        });
        afterCommit.forEach(Runnable::run);
        return result;
    }

    public void execute(Consumer<DSLContext> work) {
        this.<@Nullable Void>write(db -> {
            work.accept(db);
            return null;
        });
    }

    /// Runs `news` when the transaction around it has been committed, once however often it was asked for; at once when
    /// there is no transaction.
    public void afterCommit(Runnable news) {
        var transaction = open.get();
        if (transaction == null) {
            news.run();
        } else {
            transaction.afterCommit().add(news);
        }
    }

    /// Writes an SQLite database as it is at this moment into a new file, while others read and write.
    public void copyTo(Path file) {
        reading.execute("vacuum into ?", file.toString());
    }

    @Override
    public void close() {
        writers.close();
        readers.close();
    }
}
