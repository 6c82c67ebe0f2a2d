package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.ITEM_LINK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.ItemLinkRecord;
import org.ukuk.platform.i18n.Language;

/// Typed links between published items, walkable from both ends.
@Component
public final class Links {

    private static final Condition PUBLISHED = ITEM.REVISION.isNotNull();
    private static final Condition PUBLIC = PUBLISHED.and(ITEM.VISIBILITY.eq(Content.PUBLIC));

    /// A link as seen from one of its ends.
    ///
    /// @param verb a message key under `link.`: the verb, or its reverse when the link comes in
    /// @param here anchor at this end; empty for the whole
    /// @param there anchor at the other end
    /// @param place what the anchor at the other end is called; empty for the whole
    /// @param address permanent address of the other end, at its anchor
    public record Seen(
            String verb,
            ItemRef other,
            String here,
            String there,
            Optional<String> note,
            String place,
            String address) {}

    private record Row(String verb, String other, String here, String there, Optional<String> note) {}

    /// The way a link goes, from where one stands.
    private enum Way {
        OUT(ITEM_LINK.FROM_ID, ITEM_LINK.TO_ID, ITEM_LINK.POSITION),
        IN(ITEM_LINK.TO_ID, ITEM_LINK.FROM_ID, ITEM_LINK.VERB);

        private final Field<String> thisEnd;
        private final Field<String> otherEnd;
        private final Field<?> order;

        Way(Field<String> thisEnd, Field<String> otherEnd, Field<?> order) {
            this.thisEnd = thisEnd;
            this.otherEnd = otherEnd;
            this.order = order;
        }
    }

    private final Database database;
    private final Items items;
    private final Kinds kinds;

    Links(Database database, Items items, Kinds kinds) {
        this.database = database;
        this.items = items;
        this.kinds = kinds;
    }

    /// Links out of an item and into it, outgoing first; at most `limit` of each. Only those whose other end everybody
    /// may see.
    public List<Seen> around(String item, Language language, int limit) {
        var rows = new ArrayList<>(rows(Way.OUT, item, PUBLIC, 0, limit));
        rows.addAll(rows(Way.IN, item, PUBLIC, 0, limit));
        return seen(rows, language);
    }

    /// Links out of a place of an item and into it, and of the places within it; at most `limit` of each.
    public List<Seen> at(String item, String anchor, Language language, int limit) {
        var rows = new ArrayList<>(rows(Way.OUT, item, PUBLIC.and(within(ITEM_LINK.FROM_ANCHOR, anchor)), 0, limit));
        rows.addAll(rows(Way.IN, item, PUBLIC.and(within(ITEM_LINK.TO_ANCHOR, anchor)), 0, limit));
        return seen(rows, language);
    }

    /// Links between two items, as seen from the first; at most `limit` each way.
    public List<Seen> between(String item, String other, Language language, int limit) {
        var rows = new ArrayList<>(rows(Way.OUT, item, PUBLIC.and(ITEM_LINK.TO_ID.eq(other)), 0, limit));
        rows.addAll(rows(Way.IN, item, PUBLIC.and(ITEM_LINK.FROM_ID.eq(other)), 0, limit));
        return seen(rows, language);
    }

    static Condition within(Field<String> field, String anchor) {
        return field.eq(anchor).or(field.startsWith(anchor + "."));
    }

    /// The same links as one long list, from its place `from` on, at most `limit`.
    public List<Seen> list(String item, Language language, int from, int limit) {
        int out = count(Way.OUT, item);
        var rows = new ArrayList<Row>();
        if (from < out) {
            rows.addAll(rows(Way.OUT, item, PUBLIC, from, limit));
        }
        if (rows.size() < limit) {
            rows.addAll(rows(Way.IN, item, PUBLIC, Math.max(0, from - out), limit - rows.size()));
        }
        return seen(rows, language);
    }

    /// How long that list is.
    public int count(String item) {
        return count(Way.OUT, item) + count(Way.IN, item);
    }

    /// Links into an item, for those who may see every item; at most `limit`.
    public List<Seen> into(String item, Language language, int limit) {
        return seen(rows(Way.IN, item, PUBLISHED, 0, limit), language);
    }

    private int count(Way way, String item) {
        return database.read(db -> db.selectCount()
                .from(ITEM_LINK)
                .join(ITEM)
                .on(ITEM.ID.eq(way.otherEnd))
                .where(way.thisEnd.eq(item).and(PUBLIC))
                .fetchSingle()
                .value1());
    }

    private List<Row> rows(Way way, String item, Condition which, int from, int limit) {
        return database.read(db -> db.select(ITEM_LINK.asterisk())
                .from(ITEM_LINK)
                .join(ITEM)
                .on(ITEM.ID.eq(way.otherEnd))
                .where(way.thisEnd.eq(item).and(which))
                .orderBy(way.order, ITEM_LINK.FROM_ID, ITEM_LINK.POSITION)
                .offset(from)
                .limit(limit)
                .fetch(r -> row(way, r.into(ITEM_LINK))));
    }

    private Row row(Way way, ItemLinkRecord link) {
        var note = Optional.ofNullable(link.getNote());
        return switch (way) {
            case OUT -> new Row(link.getVerb(), link.getToId(), link.getFromAnchor(), link.getToAnchor(), note);
            case IN ->
                new Row(reverse(link.getVerb()), link.getFromId(), link.getToAnchor(), link.getFromAnchor(), note);
        };
    }

    private List<Seen> seen(List<Row> rows, Language language) {
        var refs = items.refs(rows.stream().map(Row::other).distinct().toList(), language);
        return rows.stream()
                .flatMap(row ->
                        Optional.ofNullable(refs.get(row.other())).stream().map(other -> seen(row, other, language)))
                .toList();
    }

    private Seen seen(Row row, ItemRef other, Language language) {
        var there = row.there();
        var place = there.isEmpty() ? "" : kinds.of(other.kind()).placeName(there, language);
        return new Seen(row.verb(), other, row.here(), there, row.note(), place, address(other, row));
    }

    private String address(ItemRef other, Row row) {
        return "/id/" + other.id()
                + (row.there().isEmpty() ? "" : kinds.of(other.kind()).place(row.there()));
    }

    private String reverse(String verb) {
        return kinds.verb(verb).map(Verb::reverse).orElse(verb);
    }
}
