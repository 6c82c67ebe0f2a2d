package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.REVISION;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;

/// Every published version of every item.
@Component
public final class Revisions {

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
}
