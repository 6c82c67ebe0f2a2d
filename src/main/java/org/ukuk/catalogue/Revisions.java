package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.REVISION;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;

/// Every published version of every item.
@Component
public final class Revisions {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Database database;

    Revisions(Database database) {
        this.database = database;
    }

    /// The newest versions of an item, newest first.
    public List<Revision> of(String item, int limit) {
        return select(REVISION.ITEM_ID.eq(item), limit);
    }

    public Optional<Revision> find(String item, int number) {
        return select(REVISION.ITEM_ID.eq(item).and(REVISION.NUMBER.eq(number)), 1).stream()
                .findFirst();
    }

    private List<Revision> select(Condition which, int limit) {
        return database.read(db -> db.select(
                        REVISION.ITEM_ID,
                        REVISION.NUMBER,
                        REVISION.AT,
                        REVISION.BY_ID,
                        REVISION.BY_ROLE,
                        REVISION.COMMENT)
                .from(REVISION)
                .where(which)
                .orderBy(REVISION.NUMBER.desc())
                .limit(limit)
                .fetch(r -> new Revision(r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), r.value6())));
    }

    public Optional<Content> content(String item, int number) {
        return database.read(db -> db.select(REVISION.CONTENT)
                .from(REVISION)
                .where(REVISION.ITEM_ID.eq(item).and(REVISION.NUMBER.eq(number)))
                .fetchOptional(r -> Snapshots.read(r.value1())));
    }

    /// An item as it was in one of its versions; empty when the text is not the number of one.
    ///
    /// @param number as in an address, such as `3`
    public Optional<Item> version(Item item, String number) {
        return number(number)
                .flatMap(one -> find(item.id(), one)
                        .flatMap(revision -> content(item.id(), one)
                                .map(content -> new Item(
                                        item.id(),
                                        item.kind(),
                                        item.slug(),
                                        item.state(),
                                        one,
                                        item.publishedAt(),
                                        revision.at(),
                                        content))));
    }

    /// A positive number of at most six digits, as versions and pages are named in addresses.
    public static Optional<Integer> number(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
