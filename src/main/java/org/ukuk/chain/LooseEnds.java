package org.ukuk.chain;

import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.ITEM_LINK;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.chain.BrokenChains.Row;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Names;

/// Published items at which a chain breaks, as far as the tables of the catalogue tell.
@Component
class LooseEnds {

    private static final List<String> FACTUAL = List.of("instrument", "practice", "gap", "publication", "event");

    private static final Condition PUBLISHED = ITEM.STATE.eq("published");

    /// A recommendation that names neither what it rests on nor a source.
    static final Condition WITHOUT_EVIDENCE = PUBLISHED
            .and(ITEM.KIND.eq("recommendation"))
            .and(ITEM.SOURCES.eq(0))
            .and(DSL.notExists(DSL.selectOne()
                    .from(ITEM_LINK)
                    .where(ITEM_LINK.FROM_ID.eq(ITEM.ID).and(ITEM_LINK.VERB.eq("rests-on")))));

    private final Database database;

    LooseEnds(Database database) {
        this.database = database;
    }

    /// Items that tell facts which nobody held against their sources since `day`, or ever.
    static Condition notCheckedSince(LocalDate day) {
        return PUBLISHED.and(ITEM.KIND.in(FACTUAL)).and(ITEM.CHECKED_ON.isNull().or(ITEM.CHECKED_ON.lt(day)));
    }

    int count(Condition which) {
        return database.read(db -> db.fetchCount(ITEM, which));
    }

    /// Those never looked at first, then the longest ago.
    List<Row> unchecked(Condition which, int from, int limit) {
        var never = DSL.when(ITEM.CHECKED_ON.isNull(), 0).otherwise(1);
        return database.read(db -> db.select(ITEM.ID, ITEM.CHECKED_ON)
                .from(ITEM)
                .where(which)
                .orderBy(never, ITEM.CHECKED_ON, ITEM.ID)
                .offset(from)
                .limit(limit)
                .fetch(row -> new Row(row.value1(), row.value2(), mend(row.value1()))));
    }

    /// The longest untouched first.
    List<Row> untouched(Condition which, int from, int limit) {
        Field<java.time.Instant> at = ITEM.UPDATED_AT;
        return database.read(db -> db.select(ITEM.ID, at)
                .from(ITEM)
                .where(which)
                .orderBy(at, ITEM.ID)
                .offset(from)
                .limit(limit)
                .fetch(row ->
                        new Row(row.value1(), LocalDate.ofInstant(row.value2(), Names.BISHKEK), mend(row.value1()))));
    }

    private static String mend(String item) {
        return "/desk/items/" + item;
    }
}
