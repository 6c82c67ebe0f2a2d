package org.ukuk.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.ukuk.accounts.People;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.files.Blobs;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.jobs.Jobs;

/// A catalogue on an empty database, with one plain kind of item, for the tests of every module.
public final class CatalogueFixture implements AutoCloseable {

    public final Database database;
    public final Outbox outbox;
    public final Kinds kinds;
    public final Items items;
    public final Drafts drafts;
    public final Revisions revisions;
    public final Links links;
    public final Neighbours neighbours;
    public final Catalogue catalogue;
    public final Path folder;
    public final Jobs jobs;
    public final ItemFiles files;

    public CatalogueFixture(Databases databases, Kind... announced) {
        this.database = databases.open();
        var clock = Clock.systemUTC();
        this.outbox = new Outbox(database, clock);
        this.kinds = new Kinds(announced.length == 0 ? List.of(new Leaflet()) : List.of(announced));
        this.items = new Items(database);
        this.drafts = new Drafts(database, clock);
        this.revisions = new Revisions(database);
        this.links = new Links(database, items, kinds);
        this.neighbours = new Neighbours(database);
        this.folder = emptyFolder();
        this.jobs = new Jobs(database, clock);
        this.files = new ItemFiles(database, clock, new Blobs(folder, clock, 1_000_000), jobs);
        this.catalogue = new Catalogue(database, outbox, clock, kinds, items, drafts, fourEyes("on"));
    }

    private FourEyes fourEyes(String setting) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("ukuk.four-eyes", setting)));
        return new FourEyes(drafts, new People(database, Clock.systemUTC()), new Settings(environment));
    }

    /// The same catalogue where everybody publishes what they wrote.
    public Catalogue withTwoEyes() {
        return new Catalogue(database, outbox, Clock.systemUTC(), kinds, items, drafts, fourEyes("off"));
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("ukuk-files");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Publishes content as a new item of the first kind and returns its id.
    public String bring(Content content) {
        return catalogue
                .bring(java.util.Optional.empty(), kinds.all().getFirst().code(), content, null, Actor.CENTRE)
                .item();
    }

    @Override
    public void close() {
        database.close();
    }

    /// The plainest kind there can be.
    public static final class Leaflet implements Kind {

        @Override
        public String code() {
            return "leaflet";
        }

        @Override
        public String section() {
            return "leaflets";
        }

        @Override
        public List<Field> fields() {
            return List.of(
                    Field.of("date", new Field.Input.Date()),
                    Field.of("by", new Field.Input.Person()),
                    Field.of("doi", new Field.Input.Identifier("doi")),
                    Field.of("colour", new Field.Input.Choice(List.of("red", "blue")))
                            .narrowing());
        }

        @Override
        public List<Key> keys(Content content) {
            return content.all("doi").stream().map(doi -> new Key("doi", doi)).toList();
        }

        @Override
        public Reference reference(Item item) {
            var date = PartialDate.parse(item.content().one("date")).orElse(null);
            return new Reference("pamphlet", "CreativeWork", List.of(), List.of(), date, List.of(), java.util.Map.of());
        }

        @Override
        public String overline(Item item, Language language) {
            return "Leaflet";
        }
    }
}
