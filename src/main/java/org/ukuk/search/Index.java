package org.ukuk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemState;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.database.Outbox;
import org.ukuk.thesaurus.Concepts;

/// Writes the index.
final class Index {

    /// News of items that change what can be found.
    private static final Set<String> OF_ITEMS =
            Set.of(Catalogue.PUBLISHED, Catalogue.ARCHIVED, Catalogue.REMOVED, "item.text");

    /// Words remembered as written already; when there are more, some are written once again.
    private static final int MOST_SEEN = 300_000;

    private final Engine engine;
    private final Items items;
    private final Reading reading;
    private final Set<String> seen = new HashSet<>();
    private @Nullable String folder;

    Index(Engine engine, Items items, Reading reading) {
        this.engine = engine;
        this.items = items;
        this.reading = reading;
    }

    boolean isShared() {
        return engine.isShared();
    }

    /// Its name as a reader of the outbox; null for one that was never made.
    @Nullable
    String reader() {
        engine.makeSure();
        return isShared() ? engine.<@Nullable String>with(Stamp::read) : folder();
    }

    /// The same; an index without a name gets one.
    String named() {
        var name = reader();
        return name == null ? engine.with(Stamp::write) : name;
    }

    /// A folder keeps its name: who takes it away has to stop the process first.
    private String folder() {
        var name = folder;
        if (name == null) {
            name = IndexState.reader(engine.folder());
            folder = name;
        }
        return name;
    }

    /// Writes what the news is about and saves it.
    void take(List<Outbox.News> news) {
        var concepts = subjects(news, Set.of(Concepts.CHANGED));
        var changed = new HashSet<>(subjects(news, OF_ITEMS));
        if (!concepts.isEmpty()) {
            changed.addAll(engine.with(session -> about(session, concepts)));
        }
        if (changed.isEmpty()) {
            return;
        }
        var all = List.copyOf(changed);
        for (int from = 0; from < all.size(); from += Items.MOST) {
            renew(all.subList(from, Math.min(all.size(), from + Items.MOST)));
        }
        save();
    }

    private static Set<String> subjects(List<Outbox.News> news, Set<String> kinds) {
        return news.stream()
                .filter(n -> kinds.contains(n.what()))
                .map(Outbox.News::subject)
                .collect(Collectors.toSet());
    }

    /// Items on these topics, or narrower ones: their labels are among the words.
    private static List<String> about(SearchSession session, Collection<String> concepts) {
        return session
                .search(Entry.class)
                .select(f -> f.id(String.class))
                .where(f -> f.terms().field("topic").matchingAny(concepts))
                .fetchHits(10_000)
                .stream()
                .map(id -> id.split("/", 2)[0])
                .distinct()
                .toList();
    }

    private void renew(List<String> ids) {
        var now = items.all(ids);
        engine.with(session -> {
            session.workspace(List.of(Entry.class, Place.class)).purge(Set.copyOf(ids));
            var work = new ArrayList<CompletableFuture<?>>();
            for (var item : now) {
                if (item.state() == ItemState.PUBLISHED) {
                    write(session, item, work);
                }
            }
            return finished(work);
        });
    }

    private void write(SearchSession session, Item item, List<CompletableFuture<?>> work) {
        if (seen.size() > MOST_SEEN) {
            seen.clear();
        }
        reading.read(item).forEach(read -> write(session, read, work));
    }

    private void write(SearchSession session, Reading.Read read, List<CompletableFuture<?>> work) {
        read.places().forEach(place -> work.add(session.indexer().add(place).toCompletableFuture()));
        for (var spelt : read.spelt()) {
            if (seen.add(spelt.id())) {
                work.add(session.indexer().addOrUpdate(spelt).toCompletableFuture());
            }
        }
        work.add(session.indexer().add(read.entry()).toCompletableFuture());
    }

    /// Adds items to an index that has none of them.
    void add(List<Item> batch) {
        engine.with(session -> {
            var work = new ArrayList<CompletableFuture<?>>();
            for (var item : batch) {
                if (item.state() == ItemState.PUBLISHED) {
                    write(session, item, work);
                }
            }
            return finished(work);
        });
    }

    /// What was not written whole counts as not written.
    private boolean finished(List<CompletableFuture<?>> work) {
        try {
            CompletableFuture.allOf(work.toArray(CompletableFuture[]::new)).join();
            return true;
        } catch (CompletionException e) {
            seen.clear();
            throw new SearchAway(e.getCause());
        }
    }

    void empty() {
        seen.clear();
        engine.with(session -> {
            session.workspace(List.of(Entry.class, Place.class, Spelt.class)).purge();
            return true;
        });
        save();
    }

    /// How many items it has.
    long count() {
        return engine.with(session -> session.search(Entry.class)
                .where(f -> f.match().field(Entry.PART).matching(Entry.NO))
                .fetchTotalHitCount());
    }

    /// Makes one of the index's pieces, so that a question is asked once and not of each.
    void tidy() {
        engine.with(session -> {
            session.workspace().mergeSegments();
            return true;
        });
        save();
    }

    /// What was written is on disk and can be found.
    void save() {
        engine.with(session -> {
            session.workspace().flush();
            session.workspace().refresh();
            return true;
        });
    }
}
