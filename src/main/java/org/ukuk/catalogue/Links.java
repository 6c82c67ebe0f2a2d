package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.ITEM_LINK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.RecordMapper;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.ItemLinkRecord;
import org.ukuk.platform.i18n.Language;

/// Typed links between published items, walkable from both ends.
@Component
public final class Links {

    /// A link as seen from one of its ends.
    ///
    /// @param verb a message key under `link.`: the verb, or its reverse when the link comes in
    /// @param here anchor at this end; empty for the whole
    /// @param there anchor at the other end
    public record Seen(String verb, ItemRef other, String here, String there, Optional<String> note) {}

    private record Row(String verb, String other, String here, String there, Optional<String> note) {}

    private final Database database;
    private final Items items;
    private final Kinds kinds;

    Links(Database database, Items items, Kinds kinds) {
        this.database = database;
        this.items = items;
        this.kinds = kinds;
    }

    /// Links out of an item and into it, outgoing first; at most `limit` of each.
    public List<Seen> around(String item, Language language, int limit) {
        var rows = new ArrayList<Row>();
        rows.addAll(rows(
                ITEM_LINK.TO_ID,
                ITEM_LINK.FROM_ID.eq(item),
                ITEM_LINK.POSITION,
                limit,
                r -> new Row(
                        r.getVerb(),
                        r.getToId(),
                        r.getFromAnchor(),
                        r.getToAnchor(),
                        Optional.ofNullable(r.getNote()))));
        rows.addAll(rows(
                ITEM_LINK.FROM_ID,
                ITEM_LINK.TO_ID.eq(item),
                ITEM_LINK.VERB,
                limit,
                r -> new Row(
                        reverse(r.getVerb()),
                        r.getFromId(),
                        r.getToAnchor(),
                        r.getFromAnchor(),
                        Optional.ofNullable(r.getNote()))));
        var refs = items.refs(rows.stream().map(Row::other).toList(), language);
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(refs.get(row.other())).stream()
                        .map(other -> new Seen(row.verb(), other, row.here(), row.there(), row.note())))
                .toList();
    }

    /// Links whose other end everybody may see.
    private List<Row> rows(
            Field<String> otherEnd,
            Condition thisEnd,
            Field<?> order,
            int limit,
            RecordMapper<ItemLinkRecord, Row> seen) {
        return database.read(db -> db.selectFrom(ITEM_LINK)
                .where(thisEnd)
                .and(otherEnd.in(DSL.select(ITEM.ID)
                        .from(ITEM)
                        .where(ITEM.VISIBILITY.eq(Content.PUBLIC).and(ITEM.REVISION.isNotNull()))))
                .orderBy(order, ITEM_LINK.FROM_ID)
                .limit(limit)
                .fetch(seen));
    }

    /// How many links come into an item.
    public long countInto(String item) {
        return database.read(db -> db.selectCount()
                .from(ITEM_LINK)
                .where(ITEM_LINK.TO_ID.eq(item))
                .fetchSingle()
                .value1());
    }

    private String reverse(String verb) {
        return kinds.verb(verb).map(Verb::reverse).orElse(verb);
    }
}
