package org.ukuk.search;

import static org.ukuk.platform.database.schema.Tables.FILE;
import static org.ukuk.platform.database.schema.Tables.PASSAGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.Databases;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.cli.SearchCluster;
import org.ukuk.platform.database.Leases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.thesaurus.Concepts;
import org.ukuk.thesaurus.ConceptsFixture;

/// A catalogue with an index beside it. The index follows when `settle` is called, on the caller's thread.
final class SearchFixture implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMillis(500);

    final CatalogueFixture here;
    final Concepts concepts;
    final Path folder;
    final @Nullable SearchCluster openSearch;
    Engine engine;
    Keeper keeper;
    Search search;
    Suggestions suggestions;
    private Meaning meaning;
    private boolean guest;
    final SearchPool pool = new SearchPool();

    SearchFixture(Databases databases) {
        this(databases, null);
    }

    SearchFixture(Databases databases, @Nullable String openSearch) {
        this(new CatalogueFixture(databases), openSearch);
    }

    private SearchFixture(CatalogueFixture here, @Nullable String openSearch) {
        this.here = here;
        this.concepts = ConceptsFixture.on(here.database, here.outbox);
        this.folder = folder().resolve("index");
        this.openSearch =
                openSearch == null ? null : SearchCluster.of(openSearch).orElseThrow();
        open();
    }

    /// Another process on the same database; null for an index of its own.
    SearchFixture beside(@Nullable String openSearch) {
        var other = new SearchFixture(here, openSearch);
        other.guest = true;
        return other;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("ukuk-search");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts the engine as after a new start of the process.
    void open() {
        engine = new Engine(folder, openSearch);
        var index = new Index(engine, here.items, new Reading(here.kinds, here.files, concepts));
        keeper = new Keeper(here.outbox, here.items, index, new Leases(here.database, PATIENCE), () -> {});
        meaning = new Meaning(concepts);
        search = searching(Weights.USUAL);
        suggestions = new Suggestions(engine, pool, meaning, here.kinds);
    }

    /// The same index asked with other weights.
    Search searching(Weights weights) {
        var labels = new FacetLabels(here.kinds, new Messages(), concepts);
        return new Search(
                engine,
                keeper,
                pool,
                here.kinds,
                new Facets(here.kinds, new FacetMemory(keeper::state)),
                labels,
                meaning,
                weights);
    }

    /// A new start of the process.
    void restart() {
        engine.close();
        open();
    }

    SearchFixture settle() {
        keeper.catchUp();
        return this;
    }

    /// The same once the engine answers again.
    SearchFixture settleSoon() {
        var until = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(until)) {
            try {
                return settle();
            } catch (SearchAway notYet) {
                LockSupport.parkNanos(200_000_000);
            }
        }
        return settle();
    }

    String bring(Content content) {
        return here.bring(content);
    }

    /// Gives an item a file with these pages.
    String file(String item, String language, String... pages) {
        var id = Ulid.next(Instant.now());
        here.database.execute(db -> {
            db.insertInto(FILE)
                    .set(FILE.ID, id)
                    .set(FILE.ITEM_ID, item)
                    .set(FILE.SHA256, "0".repeat(64))
                    .set(FILE.NAME, "text.pdf")
                    .set(FILE.MEDIA_TYPE, "application/pdf")
                    .set(FILE.BYTES, 1L)
                    .set(FILE.LANGUAGE, language)
                    .set(FILE.EXTRACTION, "done")
                    .set(FILE.PAGES, pages.length)
                    .set(FILE.CREATED_AT, Instant.now())
                    .execute();
            for (int page = 1; page <= pages.length; page++) {
                db.insertInto(PASSAGE)
                        .set(PASSAGE.FILE_ID, id)
                        .set(PASSAGE.PAGE, page)
                        .set(PASSAGE.TEXT, pages[page - 1])
                        .execute();
            }
            here.outbox.append("item.text", item);
        });
        return id;
    }

    Results find(String q) {
        return find(SearchRequest.of(q));
    }

    Results find(SearchRequest request) {
        return search.run(request, Language.EN, Viewer.READER);
    }

    List<String> titles(String q) {
        return titles(SearchRequest.of(q));
    }

    /// Titles found by the words alone, without what means the same.
    List<String> titlesExactly(String q) {
        return titles(SearchRequest.of(q).exactly());
    }

    private List<String> titles(SearchRequest request) {
        return find(request).hits().stream().map(Results.Hit::title).toList();
    }

    @Override
    public void close() {
        pool.close();
        engine.close();
        if (!guest) {
            here.close();
        }
    }
}
