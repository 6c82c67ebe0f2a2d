package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.ITEM_COUNTRY;
import static org.ukuk.platform.database.schema.Tables.ITEM_KEY;
import static org.ukuk.platform.database.schema.Tables.ITEM_TEXT;
import static org.ukuk.platform.database.schema.Tables.ITEM_TOPIC;
import static org.ukuk.platform.database.schema.Tables.OLD_SLUG;
import static org.ukuk.platform.database.schema.Tables.REVISION;
import static org.ukuk.platform.database.schema.Tables.TOMBSTONE;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;

/// What is published, to read. Every list is bounded.
@Component
public final class Items {

    /// No list of items is longer.
    public static final int MOST = 1000;

    private static final List<SelectField<?>> COLUMNS = List.of(
            ITEM.ID, ITEM.KIND, ITEM.SLUG, ITEM.STATE, ITEM.REVISION, ITEM.PUBLISHED_AT, REVISION.AT, REVISION.CONTENT);

    private static final Condition IN_PUBLIC =
            ITEM.STATE.eq(ItemState.PUBLISHED.code()).and(ITEM.VISIBILITY.eq(Content.PUBLIC));

    private final Database database;

    Items(Database database) {
        this.database = database;
    }

    /// The published or archived item; empty when it was never published or is gone.
    public Optional<Item> find(String id) {
        return one(ITEM.ID.eq(id));
    }

    public Optional<Item> find(String kind, String slug) {
        return one(ITEM.KIND.eq(kind).and(ITEM.SLUG.eq(slug)));
    }

    /// The items of these ids that are published, in the given order; at most `MOST`.
    public List<Item> all(Collection<String> ids) {
        var found = new HashMap<String, Item>();
        select(ITEM.ID.in(ids.stream().limit(MOST).toList()), MOST).forEach(item -> found.put(item.id(), item));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// The newest published items of a kind, for lists and feeds.
    public List<Item> newest(Collection<String> kinds, int limit) {
        return select(ITEM.KIND.in(kinds).and(IN_PUBLIC), limit);
    }

    /// The newest published items that are for those alone whom the visibility names.
    public List<Item> seenBy(String visibility, int limit) {
        return select(ITEM.VISIBILITY.eq(visibility).and(ITEM.STATE.eq(ItemState.PUBLISHED.code())), limit);
    }

    /// The newest published public items that carry one of these concepts.
    public List<Item> onTopics(Collection<String> concepts, int limit) {
        return select(
                IN_PUBLIC.and(ITEM.ID.in(DSL.select(ITEM_TOPIC.ITEM_ID)
                        .from(ITEM_TOPIC)
                        .where(ITEM_TOPIC.CONCEPT_ID.in(
                                concepts.stream().limit(MOST).toList())))),
                limit);
    }

    /// The same of some kinds alone.
    public List<Item> onTopics(Collection<String> concepts, Collection<String> kinds, int limit) {
        return select(
                IN_PUBLIC
                        .and(ITEM.KIND.in(kinds))
                        .and(ITEM.ID.in(DSL.select(ITEM_TOPIC.ITEM_ID)
                                .from(ITEM_TOPIC)
                                .where(ITEM_TOPIC.CONCEPT_ID.in(
                                        concepts.stream().limit(MOST).toList())))),
                limit);
    }

    /// The newest published public items of some kinds that are about a country.
    ///
    /// @param country ISO 3166-1 alpha-2
    public List<Item> about(String country, Collection<String> kinds, int limit) {
        return select(
                IN_PUBLIC
                        .and(ITEM.KIND.in(kinds))
                        .and(ITEM.ID.in(DSL.select(ITEM_COUNTRY.ITEM_ID)
                                .from(ITEM_COUNTRY)
                                .where(ITEM_COUNTRY.COUNTRY.eq(country).and(ITEM_COUNTRY.ROLE.eq(Country.ABOUT))))),
                limit);
    }

    /// Published items, archived ones too, with an id after `after`, in the order of ids: a walk over everything in
    /// bounded steps. Start with an empty `after`.
    public List<Item> walk(String after, int limit) {
        return database.read(db -> db.select(COLUMNS)
                .from(ITEM)
                .join(REVISION)
                .on(REVISION.ITEM_ID.eq(ITEM.ID).and(REVISION.NUMBER.eq(ITEM.REVISION)))
                .where(ITEM.ID.gt(after))
                .orderBy(ITEM.ID)
                .limit(Math.min(limit, MOST))
                .fetch(Items::item));
    }

    /// What a sitemap says of an item.
    public record Address(String id, String kind, String slug, Instant updatedAt) {}

    /// Addresses of published public items from id `from` on, in the order of ids; at most `MOST`.
    public List<Address> addresses(String from, int limit) {
        return database.read(db -> db.select(ITEM.ID, ITEM.KIND, ITEM.SLUG, ITEM.UPDATED_AT)
                .from(ITEM)
                .where(ITEM.ID.ge(from).and(IN_PUBLIC))
                .orderBy(ITEM.ID)
                .limit(Math.min(limit, MOST))
                .fetch(r -> new Address(r.value1(), r.value2(), r.value3(), r.value4())));
    }

    /// The first and then every `step`th id of the published public items, in the order of ids.
    public List<String> everyNth(int step) {
        var place = DSL.rowNumber().over(DSL.orderBy(ITEM.ID)).as("place");
        return database.read(db -> {
            var placed = db.select(ITEM.ID, place).from(ITEM).where(IN_PUBLIC).asTable("placed");
            return db.select(placed.field(ITEM.ID))
                    .from(placed)
                    .where(DSL.field(DSL.name("placed", "place"), Integer.class)
                            .mod(step)
                            .eq(step == 1 ? 0 : 1))
                    .orderBy(placed.field(ITEM.ID))
                    .fetch(0, String.class);
        });
    }

    /// How many items everybody finds in lists.
    public int countPublic() {
        return database.read(db -> db.fetchCount(ITEM, IN_PUBLIC));
    }

    /// When those of these items that everybody may see were first published; at most `MOST`.
    public Map<String, Instant> publishedAt(Collection<String> ids) {
        return database.read(db -> db.select(ITEM.ID, ITEM.PUBLISHED_AT)
                .from(ITEM)
                .where(ITEM.ID.in(ids.stream().limit(MOST).toList()).and(IN_PUBLIC))
                .fetchMap(ITEM.ID, ITEM.PUBLISHED_AT));
    }

    /// When an item was published for the first time last; empty when nothing is published.
    public Optional<Instant> lastPublication() {
        return database.read(db -> Optional.ofNullable(db.select(DSL.max(ITEM.PUBLISHED_AT))
                .from(ITEM)
                .where(IN_PUBLIC)
                .fetchSingle()
                .value1()));
    }

    /// How many items are published, archived and restricted ones too.
    public long count() {
        return database.read(db -> db.selectCount()
                .from(ITEM)
                .where(ITEM.REVISION.isNotNull())
                .fetchSingle()
                .value1());
    }

    private Optional<Item> one(Condition which) {
        return select(which, 1).stream().findFirst();
    }

    private List<Item> select(Condition which, int limit) {
        return database.read(db -> db.select(COLUMNS)
                .from(ITEM)
                .join(REVISION)
                .on(REVISION.ITEM_ID.eq(ITEM.ID).and(REVISION.NUMBER.eq(ITEM.REVISION)))
                .where(which)
                .orderBy(ITEM.UPDATED_AT.desc(), ITEM.ID.desc())
                .limit(Math.min(limit, MOST))
                .fetch(Items::item));
    }

    private static Item item(Record row) {
        return new Item(
                row.get(ITEM.ID),
                row.get(ITEM.KIND),
                row.get(ITEM.SLUG),
                ItemState.of(row.get(ITEM.STATE)),
                row.get(ITEM.REVISION),
                row.get(ITEM.PUBLISHED_AT),
                row.get(REVISION.AT),
                Snapshots.read(row.get(REVISION.CONTENT)));
    }

    /// The current slug of an item that was once at this one.
    public Optional<String> movedTo(String kind, String slug) {
        return database.read(db -> db.select(ITEM.SLUG)
                .from(OLD_SLUG)
                .join(ITEM)
                .on(ITEM.ID.eq(OLD_SLUG.ITEM_ID))
                .where(OLD_SLUG.KIND.eq(kind).and(OLD_SLUG.SLUG.eq(slug)).and(ITEM.REVISION.isNotNull()))
                .fetchOptional(ITEM.SLUG));
    }

    public Optional<Tombstone> tombstone(String kind, String slug) {
        return tombstone(TOMBSTONE.KIND.eq(kind).and(TOMBSTONE.SLUG.eq(slug)));
    }

    public Optional<Tombstone> tombstone(String id) {
        return tombstone(TOMBSTONE.ID.eq(id));
    }

    private Optional<Tombstone> tombstone(Condition which) {
        return database.read(db -> db.selectFrom(TOMBSTONE)
                .where(which)
                .orderBy(TOMBSTONE.AT.desc())
                .limit(1)
                .fetchOptional(r -> new Tombstone(
                        r.getId(), r.getKind(), r.getSlug(), r.getAt(), r.getReason(), r.getReplacedBy())));
    }

    /// Pointers to these items by id, titles in the language or what stands for it.
    public Map<String, ItemRef> refs(Collection<String> ids, Language language) {
        var refs = new HashMap<String, ItemRef>();
        database.read(db -> db.select(ITEM.ID, ITEM.KIND, ITEM.SLUG, ITEM.ORIGINAL, ITEM_TEXT.TITLE, ITEM_TEXT.LANGUAGE)
                .from(ITEM)
                .join(ITEM_TEXT)
                .on(ITEM_TEXT.ITEM_ID.eq(ITEM.ID))
                .where(ITEM.ID.in(ids.stream().limit(MOST).toList()))
                .fetch(r -> {
                    var original = Language.of(r.value4()).orElseThrow();
                    var ref = new ItemRef(
                            r.value1(),
                            r.value2(),
                            r.value3(),
                            r.value5(),
                            Language.of(r.value6()).orElseThrow());
                    return refs.merge(
                            ref.id(),
                            ref,
                            (a, b) -> distance(a.language(), language, original)
                                            <= distance(b.language(), language, original)
                                    ? a
                                    : b);
                }));
        return refs;
    }

    private static int distance(Language language, Language asked, Language original) {
        if (language == asked) {
            return 0;
        }
        return language == original ? 1 : 2;
    }

    /// How many published items carry each of these concepts.
    public Map<String, Integer> countByTopic() {
        return database.read(db -> db.select(ITEM_TOPIC.CONCEPT_ID, DSL.count())
                .from(ITEM_TOPIC)
                .join(ITEM)
                .on(ITEM.ID.eq(ITEM_TOPIC.ITEM_ID))
                .where(IN_PUBLIC)
                .groupBy(ITEM_TOPIC.CONCEPT_ID)
                .fetchMap(ITEM_TOPIC.CONCEPT_ID, r -> r.value2()));
    }

    /// Ids of items, drafts included, that share one of these identifiers.
    public List<String> withKeys(Collection<Kind.Key> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var any = keys.stream()
                .map(k -> ITEM_KEY.SCHEME.eq(k.scheme()).and(ITEM_KEY.VALUE.eq(k.value())))
                .reduce(Condition::or)
                .orElseThrow();
        return database.read(db -> db.selectDistinct(ITEM_KEY.ITEM_ID)
                .from(ITEM_KEY)
                .where(any)
                .orderBy(ITEM_KEY.ITEM_ID)
                .limit(MOST)
                .fetch(ITEM_KEY.ITEM_ID));
    }

    /// Pointers to items with these words in a title, in any language, newest first. Cyrillic is compared as typed and
    /// with a capital or small first letter, which is as far as both databases agree.
    public List<ItemRef> titled(String words, Language language, int limit) {
        var typed = words.strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        var rest = typed.substring(1);
        var ids = database.read(db -> db.selectDistinct(ITEM.ID, ITEM.UPDATED_AT)
                .from(ITEM)
                .join(ITEM_TEXT)
                .on(ITEM_TEXT.ITEM_ID.eq(ITEM.ID))
                .where(ITEM_TEXT
                        .TITLE
                        .contains(typed.substring(0, 1).toLowerCase(Locale.ROOT) + rest)
                        .or(ITEM_TEXT.TITLE.contains(typed.substring(0, 1).toUpperCase(Locale.ROOT) + rest)))
                .orderBy(ITEM.UPDATED_AT.desc(), ITEM.ID)
                .limit(limit)
                .fetch(ITEM.ID));
        var refs = refs(ids, language);
        return ids.stream().map(refs::get).filter(Objects::nonNull).toList();
    }

    /// The id at a slug, whether the item is published or still a draft.
    public Optional<String> idAt(String kind, String slug) {
        return database.read(db -> db.select(ITEM.ID)
                .from(ITEM)
                .where(ITEM.KIND.eq(kind).and(ITEM.SLUG.eq(slug)))
                .fetchOptional(ITEM.ID));
    }
}
