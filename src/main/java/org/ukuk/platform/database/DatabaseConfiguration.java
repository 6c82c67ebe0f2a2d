package org.ukuk.platform.database;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.platform.cli.Settings;

/// Which database it is is decided when it is opened, not when the application is built.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /// Longer than one step of any work that is done under a lease.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Database database(Settings settings) {
        var url = settings.databaseUrl();
        return url == null ? Database.sqlite(settings.data().resolve("ukuk.sqlite")) : Database.postgres(url);
    }

    @Bean
    Outbox outbox(Database database, Clock clock) {
        return new Outbox(database, clock);
    }

    /// An SQLite file belongs to one process, so whoever held a lease before it is gone.
    @Bean
    Leases leases(Database database, Settings settings) {
        return new Leases(database, settings.databaseUrl() == null ? Duration.ZERO : PATIENCE);
    }
}
