package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.ITEM_COUNTRY;
import static org.ukuk.platform.database.schema.Tables.ITEM_KEY;
import static org.ukuk.platform.database.schema.Tables.ITEM_LINK;
import static org.ukuk.platform.database.schema.Tables.ITEM_TEXT;
import static org.ukuk.platform.database.schema.Tables.ITEM_TOPIC;
import static org.ukuk.platform.database.schema.Tables.OLD_SLUG;
import static org.ukuk.platform.database.schema.Tables.REVISION;
import static org.ukuk.platform.database.schema.Tables.TOMBSTONE;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Collation;

/// Writes items and lays their published version out in the tables that questions are asked of.
final class Shelves {

    private final Database database;
    private final Clock clock;

    Shelves(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void make(String id, String kind, Content content) {
        database.execute(db -> db.insertInto(ITEM)
                .set(ITEM.ID, id)
                .set(ITEM.KIND, kind)
                .set(ITEM.SLUG, content.slug())
                .set(ITEM.STATE, ItemState.NEW.code())
                .set(ITEM.VISIBILITY, content.visibility())
                .set(ITEM.ORIGINAL, content.original().code())
                .set(ITEM.CREATED_AT, clock.instant())
                .set(ITEM.UPDATED_AT, clock.instant())
                .execute());
    }

    /// Makes an item that is published from its first day, in fewer steps than one that was written here.
    void makePublished(
            String id, String kind, Content content, List<Kind.Key> keys, @Nullable String comment, Actor by) {
        var now = clock.instant();
        database.execute(db -> {
            db.insertInto(ITEM)
                    .set(ITEM.ID, id)
                    .set(ITEM.KIND, kind)
                    .set(ITEM.SLUG, content.slug())
                    .set(ITEM.STATE, ItemState.PUBLISHED.code())
                    .set(ITEM.VISIBILITY, content.visibility())
                    .set(ITEM.ORIGINAL, content.original().code())
                    .set(ITEM.REVISION, 1)
                    .set(ITEM.CHECKED_ON, content.checkedOn())
                    .set(ITEM.SOURCES, content.sources().size())
                    .set(ITEM.CREATED_AT, now)
                    .set(ITEM.UPDATED_AT, now)
                    .set(ITEM.PUBLISHED_AT, now)
                    .execute();
            addKeys(db, id, keys);
            revise(db, id, 1, now, content, comment, by);
            layOut(db, id, content, false);
        });
    }

    Optional<String> kindOf(String item) {
        return database.read(
                db -> db.select(ITEM.KIND).from(ITEM).where(ITEM.ID.eq(item)).fetchOptional(ITEM.KIND));
    }

    /// The content's slug, or one from its title, that no other item of the kind has or had.
    String freeSlug(String kind, String item, Content content) {
        var wish = Slugs.isOne(content.slug()) ? content.slug() : Slugs.from(content.title(content.original()));
        return database.read(db -> {
            var slug = wish;
            for (int n = 2; taken(db, kind, item, slug); n++) {
                slug = wish + "-" + n;
            }
            return slug;
        });
    }

    private static boolean taken(DSLContext db, String kind, String item, String slug) {
        return db.fetchExists(DSL.select(ITEM.ID)
                .from(ITEM)
                .where(ITEM.KIND.eq(kind).and(ITEM.SLUG.eq(slug)).and(ITEM.ID.ne(item)))
                .unionAll(DSL.select(OLD_SLUG.ITEM_ID)
                        .from(OLD_SLUG)
                        .where(OLD_SLUG.KIND
                                .eq(kind)
                                .and(OLD_SLUG.SLUG.eq(slug))
                                .and(OLD_SLUG.ITEM_ID.ne(item))))
                .unionAll(DSL.select(TOMBSTONE.ID)
                        .from(TOMBSTONE)
                        .where(TOMBSTONE.KIND.eq(kind).and(TOMBSTONE.SLUG.eq(slug)))));
    }

    void keys(String item, List<Kind.Key> keys) {
        database.execute(db -> {
            db.deleteFrom(ITEM_KEY).where(ITEM_KEY.ITEM_ID.eq(item)).execute();
            addKeys(db, item, keys);
        });
    }

    private static void addKeys(DSLContext db, String item, List<Kind.Key> keys) {
        db.batch(new LinkedHashSet<>(keys)
                        .stream()
                                .map(key -> db.insertInto(ITEM_KEY)
                                        .set(ITEM_KEY.ITEM_ID, item)
                                        .set(ITEM_KEY.SCHEME, key.scheme())
                                        .set(ITEM_KEY.VALUE, key.value()))
                                .toList())
                .execute();
    }

    /// @param before the version readers saw until now
    void publish(String item, String kind, Optional<Item> before, Content content, @Nullable String comment, Actor by) {
        var now = clock.instant();
        int number = before.map(Item::revision).orElse(0) + 1;
        database.execute(db -> {
            revise(db, item, number, now, content, comment, by);
            show(db, item, content, number, now);
            before.map(Item::slug)
                    .filter(old -> !old.equals(content.slug()))
                    .ifPresent(old -> move(db, item, kind, old, content.slug()));
            layOut(db, item, content, before.isPresent());
        });
    }

    private static void revise(
            DSLContext db, String item, int number, Instant now, Content content, @Nullable String comment, Actor by) {
        db.insertInto(REVISION)
                .set(REVISION.ITEM_ID, item)
                .set(REVISION.NUMBER, number)
                .set(REVISION.AT, now)
                .set(REVISION.BY_ID, by.id())
                .set(REVISION.BY_ROLE, by.role())
                .set(REVISION.COMMENT, comment)
                .set(REVISION.CONTENT, Snapshots.write(content))
                .execute();
    }

    private static void move(DSLContext db, String item, String kind, String from, String to) {
        db.insertInto(OLD_SLUG)
                .set(OLD_SLUG.KIND, kind)
                .set(OLD_SLUG.SLUG, from)
                .set(OLD_SLUG.ITEM_ID, item)
                .onConflict(OLD_SLUG.KIND, OLD_SLUG.SLUG)
                .doNothing()
                .execute();
        db.deleteFrom(OLD_SLUG)
                .where(OLD_SLUG.KIND.eq(kind).and(OLD_SLUG.SLUG.eq(to)))
                .execute();
    }

    private static void show(DSLContext db, String item, Content content, int number, Instant now) {
        db.update(ITEM)
                .set(ITEM.SLUG, content.slug())
                .set(ITEM.STATE, ItemState.PUBLISHED.code())
                .set(ITEM.VISIBILITY, content.visibility())
                .set(ITEM.ORIGINAL, content.original().code())
                .set(ITEM.REVISION, number)
                .set(ITEM.CHECKED_ON, content.checkedOn())
                .set(ITEM.SOURCES, content.sources().size())
                .set(ITEM.UPDATED_AT, now)
                .set(ITEM.PUBLISHED_AT, DSL.coalesce(ITEM.PUBLISHED_AT, DSL.val(now, ITEM.PUBLISHED_AT)))
                .where(ITEM.ID.eq(item))
                .execute();
    }

    private static void layOut(DSLContext db, String item, Content content, boolean replaces) {
        var rows = new ArrayList<Query>();
        if (replaces) {
            rows.add(db.deleteFrom(ITEM_TEXT).where(ITEM_TEXT.ITEM_ID.eq(item)));
            rows.add(db.deleteFrom(ITEM_TOPIC).where(ITEM_TOPIC.ITEM_ID.eq(item)));
            rows.add(db.deleteFrom(ITEM_COUNTRY).where(ITEM_COUNTRY.ITEM_ID.eq(item)));
            rows.add(db.deleteFrom(ITEM_LINK).where(ITEM_LINK.FROM_ID.eq(item)));
        }
        content.texts().forEach((language, text) -> {
            if (!text.title().isBlank()) {
                rows.add(db.insertInto(ITEM_TEXT)
                        .set(ITEM_TEXT.ITEM_ID, item)
                        .set(ITEM_TEXT.LANGUAGE, language.code())
                        .set(ITEM_TEXT.TITLE, text.title())
                        .set(ITEM_TEXT.TITLE_KEY, Collation.key(language, text.title()))
                        .set(ITEM_TEXT.SUMMARY, text.summary())
                        .set(ITEM_TEXT.STATUS, text.status().code()));
            }
        });
        new LinkedHashSet<>(content.topics())
                .forEach(topic -> rows.add(
                        db.insertInto(ITEM_TOPIC).set(ITEM_TOPIC.ITEM_ID, item).set(ITEM_TOPIC.CONCEPT_ID, topic)));
        new LinkedHashSet<>(content.countries())
                .forEach(country -> rows.add(db.insertInto(ITEM_COUNTRY)
                        .set(ITEM_COUNTRY.ITEM_ID, item)
                        .set(ITEM_COUNTRY.COUNTRY, country.code())
                        .set(ITEM_COUNTRY.ROLE, country.role())));
        links(db, item, content.links(), rows);
        db.batch(rows).execute();
    }

    private static void links(DSLContext db, String item, List<Link> links, List<Query> rows) {
        int position = 0;
        for (var link : links) {
            rows.add(db.insertInto(ITEM_LINK)
                    .set(ITEM_LINK.FROM_ID, item)
                    .set(ITEM_LINK.POSITION, position++)
                    .set(ITEM_LINK.VERB, link.verb())
                    .set(ITEM_LINK.TO_ID, link.to())
                    .set(ITEM_LINK.FROM_ANCHOR, link.fromAnchor())
                    .set(ITEM_LINK.TO_ANCHOR, link.toAnchor())
                    .set(ITEM_LINK.NOTE, link.note())
                    .set(ITEM_LINK.SOURCE, link.source())
                    .set(ITEM_LINK.SINCE, link.since()));
        }
    }

    void state(String item, ItemState state) {
        database.execute(db -> db.update(ITEM)
                .set(ITEM.STATE, state.code())
                .set(ITEM.UPDATED_AT, clock.instant())
                .where(ITEM.ID.eq(item).and(ITEM.REVISION.isNotNull()))
                .execute());
    }

    void bury(String item, String reason, @Nullable String replacedBy) {
        database.execute(db -> {
            db.select(ITEM.KIND, ITEM.SLUG)
                    .from(ITEM)
                    .where(ITEM.ID.eq(item))
                    .fetchOptional()
                    .ifPresent(row -> db.insertInto(TOMBSTONE)
                            .set(TOMBSTONE.ID, item)
                            .set(TOMBSTONE.KIND, row.value1())
                            .set(TOMBSTONE.SLUG, row.value2())
                            .set(TOMBSTONE.AT, clock.instant())
                            .set(TOMBSTONE.REASON, reason)
                            .set(TOMBSTONE.REPLACED_BY, replacedBy)
                            .execute());
            forget(item);
        });
    }

    void forget(String item) {
        database.execute(db -> db.deleteFrom(ITEM).where(ITEM.ID.eq(item)).execute());
    }
}
