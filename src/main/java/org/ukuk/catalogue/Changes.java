package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.ITEM_LINK;
import static org.ukuk.platform.database.schema.Tables.REVISION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;

/// What happened to an item since it was first published: new versions of it, and links that others made to it.
@Component
public final class Changes {

    private static final int VERSIONS = 30;
    private static final int LINKING = 20;

    /// Versions of a linking item that are looked through for the one that brought the link.
    private static final int BACK = 10;

    private final Database database;
    private final Revisions revisions;
    private final Items items;
    private final Kinds kinds;

    Changes(Database database, Revisions revisions, Items items, Kinds kinds) {
        this.database = database;
        this.revisions = revisions;
        this.items = items;
        this.kinds = kinds;
    }

    /// One thing that happened.
    public sealed interface Change {

        Instant at();

        /// @param number of the version, from 2
        record Version(int number, Instant at, @Nullable String comment) implements Change {}

        /// @param verb message key under `link.`, as seen from the item
        record Linked(String verb, ItemRef from, Instant at) implements Change {}
    }

    private record Incoming(String from, String verb) {}

    /// The newest thirty versions and the links of the twenty items changed last among those that everybody may see;
    /// newest first.
    ///
    /// @param language of the titles
    public List<Change> of(String item, Language language) {
        var versions = revisions.of(item, VERSIONS).stream()
                .filter(revision -> revision.number() > 1)
                .map(revision -> new Change.Version(revision.number(), revision.at(), revision.comment()));
        return Stream.<Change>concat(versions, linked(item, language).stream())
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
    }

    private List<Change> linked(String item, Language language) {
        var incoming = incoming(item);
        var refs = items.refs(incoming.stream().map(Incoming::from).toList(), language);
        var changes = new ArrayList<Change>();
        for (var link : incoming) {
            var from = refs.get(link.from());
            if (from != null) {
                var verb = kinds.verb(link.verb()).map(Verb::reverse).orElse(link.verb());
                since(link, item).ifPresent(at -> changes.add(new Change.Linked(verb, from, at)));
            }
        }
        return changes;
    }

    private List<Incoming> incoming(String item) {
        return database.read(db -> db.select(ITEM_LINK.FROM_ID, ITEM_LINK.VERB)
                .from(ITEM_LINK)
                .join(ITEM)
                .on(ITEM.ID.eq(ITEM_LINK.FROM_ID))
                .where(ITEM_LINK.TO_ID.eq(item))
                .and(ITEM.VISIBILITY.eq(Content.PUBLIC).and(ITEM.STATE.eq(ItemState.PUBLISHED.code())))
                .orderBy(ITEM.UPDATED_AT.desc(), ITEM.ID, ITEM_LINK.POSITION)
                .limit(LINKING)
                .fetch(r -> new Incoming(r.value1(), r.value2())));
    }

    /// When the link first stood in a published version without a break up to now.
    private Optional<Instant> since(Incoming link, String item) {
        var versions = database.read(db -> db.select(REVISION.AT, REVISION.CONTENT)
                .from(REVISION)
                .where(REVISION.ITEM_ID.eq(link.from()))
                .orderBy(REVISION.NUMBER.desc())
                .limit(BACK)
                .fetch());
        return versions.stream()
                .takeWhile(version -> Snapshots.read(version.value2()).links().stream()
                        .anyMatch(one -> one.to().equals(item) && one.verb().equals(link.verb())))
                .map(version -> version.value1())
                .reduce((newer, older) -> older);
    }
}
