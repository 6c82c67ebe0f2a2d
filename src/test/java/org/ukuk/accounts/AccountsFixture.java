package org.ukuk.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;

/// Accounts on an empty database, with a clock that is moved by hand.
final class AccountsFixture extends Clock implements AutoCloseable {

    static final String PASSWORD = "тоо суу жол бак";

    final Database database;
    final People people;
    final Sessions sessions;
    final OneTimeLinks links;
    final SecondFactors factors;
    final AuditTrail trail;
    final Account account;
    final Staff staff;
    final FirstAdministrator first;
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");

    AccountsFixture(Databases databases) {
        database = databases.open();
        people = new People(database, this);
        var seal = new Seal(settings());
        sessions = new Sessions(database, this, seal);
        links = new OneTimeLinks(database, this);
        factors = new SecondFactors(database, seal);
        trail = new AuditTrail(database, this);
        account = new Account(database, people, new Passwords(), sessions, links, factors, trail);
        staff = new Staff(database, people, sessions, links, factors, trail);
        first = new FirstAdministrator(people, links);
    }

    private static Settings settings() {
        try {
            return settings(Files.createTempDirectory("ukuk-accounts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Settings settings(Path data) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("ukuk.data", data.toString())));
        return new Settings(environment);
    }

    Person person(String email, Role role) {
        return staff.add("Aizada", email, role, Language.KY, Actor.CENTRE);
    }

    OneTimeLink link(String path) {
        return links.find(path.substring(OneTimeLink.PATH.length())).orElseThrow();
    }

    boolean isGood(String path) {
        return links.find(path.substring(OneTimeLink.PATH.length())).isPresent();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public void close() {
        database.close();
    }
}
