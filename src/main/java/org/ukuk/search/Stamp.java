package org.ukuk.search;

import java.time.Instant;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.Ulid;

/// The name of an index that several processes share, kept in the index itself: whichever address they reach it by,
/// they agree how far it was read; and an index that is new, or came back empty, has none.
///
/// @param name as a reader of the outbox
record Stamp(String id, String name) {

    private static final String ONE = "1";
    private static final String NAME = "name";

    static void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.indexSchemaElement()
                .field(NAME, f -> f.asString().projectable(Projectable.YES).searchable(Searchable.NO))
                .toReference();
        context.bridge(Stamp.class, (document, stamp, write) -> document.addValue(NAME, stamp.name()));
    }

    static @Nullable String read(SearchSession session) {
        return session
                .search(Stamp.class)
                .select(f -> f.field(NAME, String.class))
                .where(f -> f.id().matching(ONE))
                .fetchHits(1)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /// Names the index.
    static String write(SearchSession session) {
        var name = "index-" + Ulid.next(Instant.now());
        session.indexer()
                .addOrUpdate(new Stamp(ONE, name))
                .toCompletableFuture()
                .join();
        session.workspace(Stamp.class).refresh();
        return name;
    }
}
