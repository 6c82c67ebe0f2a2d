package org.ukuk.dialogue.voices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.Seal;
import org.ukuk.platform.Databases;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.database.Database;

/// Voices on an empty database, with a key of their own.
public final class VoicesFixture implements AutoCloseable {

    public final Database database;
    public final Clock clock = Clock.systemUTC();
    public final AuditTrail trail;
    public final Voices voices;
    final Codes codes;

    public VoicesFixture(Databases databases) {
        this.database = databases.open();
        this.trail = new AuditTrail(database, clock);
        var seal = aKey();
        this.voices = new Voices(database, clock, seal);
        this.codes = new Codes(database, clock, seal, voices, trail);
    }

    /// A key that no other has.
    static Seal aKey() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("ukuk.data", folder())));
        return new Seal(new Settings(environment));
    }

    private static String folder() {
        try {
            Path folder = Files.createTempDirectory("ukuk-voices");
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
