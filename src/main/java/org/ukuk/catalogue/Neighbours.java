package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.ITEM_LINK;
import static org.ukuk.platform.database.schema.Tables.REVISION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;

/// Walks along links of some verbs, from several places at once: one question to the database a step, however many
/// links there are. Only to items that everybody may see.
@Component
public final class Neighbours {

    private static final Condition PUBLIC = ITEM.REVISION.isNotNull().and(ITEM.VISIBILITY.eq(Content.PUBLIC));
    private static final Field<Integer> PLACE = DSL.field(DSL.name("ranked", "place"), Integer.class);
    private static final Field<Integer> ALL = DSL.field(DSL.name("ranked", "of_all"), Integer.class);

    /// A place in an item.
    ///
    /// @param anchor empty for the whole
    public record Spot(String item, String anchor) {

        /// Whether the other is this place, or within it.
        public boolean holds(Spot other) {
            return item.equals(other.item)
                    && (anchor.isEmpty() || other.anchor.equals(anchor) || other.anchor.startsWith(anchor + "."));
        }
    }

    /// A link between two places, with who vouches for it.
    ///
    /// @param at when the version of the item that holds the link was published
    /// @param role code of the role of whoever published it
    /// @param all how many links of this verb the place one came from has
    public record Tie(
            String verb,
            Spot from,
            Spot to,
            @Nullable String note,
            @Nullable String source,
            @Nullable LocalDate since,
            Instant at,
            String role,
            int all) {

        /// The day since which it holds, else the day on which it was published.
        public LocalDate day(java.time.ZoneId zone) {
            return since == null ? at.atZone(zone).toLocalDate() : since;
        }
    }

    /// Along a link or against it.
    public enum Way {
        ALONG(ITEM_LINK.FROM_ID, ITEM_LINK.FROM_ANCHOR, ITEM_LINK.TO_ID, ITEM_LINK.POSITION.asc()),
        /// The newest items that link here come first.
        AGAINST(ITEM_LINK.TO_ID, ITEM_LINK.TO_ANCHOR, ITEM_LINK.FROM_ID, ITEM_LINK.FROM_ID.desc());

        private final Field<String> near;
        private final Field<String> nearAnchor;
        private final Field<String> far;
        private final OrderField<?> order;

        Way(Field<String> near, Field<String> nearAnchor, Field<String> far, OrderField<?> order) {
            this.near = near;
            this.nearAnchor = nearAnchor;
            this.far = far;
            this.order = order;
        }
    }

    private final Database database;

    Neighbours(Database database) {
        this.database = database;
    }

    /// Links of these verbs from these places; of each item and verb at most `limit`.
    ///
    /// @param from at most 60
    public List<Tie> of(Way way, Collection<Spot> from, Collection<String> verbs, int limit) {
        if (from.isEmpty()) {
            return List.of();
        }
        return database.read(db -> {
            var ranked = ranked(db, way, at(way, from).and(ITEM_LINK.VERB.in(verbs)));
            return db.select(ITEM_LINK.asterisk(), REVISION.AT, REVISION.BY_ROLE, ALL)
                    .from(ranked)
                    .join(ITEM_LINK)
                    .on(ITEM_LINK
                            .FROM_ID
                            .eq(ranked.field(ITEM_LINK.FROM_ID))
                            .and(ITEM_LINK.POSITION.eq(ranked.field(ITEM_LINK.POSITION))))
                    .join(ITEM)
                    .on(ITEM.ID.eq(ITEM_LINK.FROM_ID))
                    .join(REVISION)
                    .on(REVISION.ITEM_ID.eq(ITEM.ID).and(REVISION.NUMBER.eq(ITEM.REVISION)))
                    .where(PLACE.le(limit))
                    .orderBy(PLACE, ITEM_LINK.FROM_ID)
                    .fetch(Neighbours::tie);
        });
    }

    /// How many public items of a kind link to each of these by a verb; those nobody links to are not there.
    ///
    /// @param items ids, at most `Items.MOST`
    public Map<String, Integer> count(Collection<String> items, String verb, String kind) {
        return database.read(db -> db.select(ITEM_LINK.TO_ID, DSL.countDistinct(ITEM_LINK.FROM_ID))
                .from(ITEM_LINK)
                .join(ITEM)
                .on(ITEM.ID.eq(ITEM_LINK.FROM_ID))
                .where(ITEM_LINK.TO_ID.in(items.stream().limit(Items.MOST).toList()))
                .and(ITEM_LINK.VERB.eq(verb))
                .and(ITEM.KIND.eq(kind))
                .and(PUBLIC)
                .groupBy(ITEM_LINK.TO_ID)
                .fetchMap(ITEM_LINK.TO_ID, r -> r.value2()));
    }

    /// Those of these items that another public item links to by one of these verbs.
    ///
    /// @param items ids, at most `Items.MOST`
    public Set<String> linked(Collection<String> items, Collection<String> verbs) {
        return database.read(db -> db.selectDistinct(ITEM_LINK.TO_ID)
                .from(ITEM_LINK)
                .join(ITEM)
                .on(ITEM.ID.eq(ITEM_LINK.FROM_ID))
                .where(ITEM_LINK.TO_ID.in(items.stream().limit(Items.MOST).toList()))
                .and(ITEM_LINK.VERB.in(verbs))
                .and(PUBLIC)
                .fetchSet(ITEM_LINK.TO_ID));
    }

    private static Table<?> ranked(DSLContext db, Way way, Condition which) {
        return db.select(
                        ITEM_LINK.FROM_ID,
                        ITEM_LINK.POSITION,
                        DSL.rowNumber()
                                .over(DSL.partitionBy(way.near, ITEM_LINK.VERB).orderBy(way.order))
                                .as("place"),
                        DSL.count()
                                .over(DSL.partitionBy(way.near, ITEM_LINK.VERB))
                                .as("of_all"))
                .from(ITEM_LINK)
                .join(ITEM)
                .on(ITEM.ID.eq(way.far))
                .where(which.and(PUBLIC))
                .asTable("ranked");
    }

    private static Condition at(Way way, Collection<Spot> spots) {
        return spots.stream()
                .map(spot -> spot.anchor().isEmpty()
                        ? way.near.eq(spot.item())
                        : way.near.eq(spot.item()).and(Links.within(way.nearAnchor, spot.anchor())))
                .reduce(DSL.noCondition(), Condition::or);
    }

    private static Tie tie(Record row) {
        var link = row.into(ITEM_LINK);
        return new Tie(
                link.getVerb(),
                new Spot(link.getFromId(), link.getFromAnchor()),
                new Spot(link.getToId(), link.getToAnchor()),
                link.getNote(),
                link.getSource(),
                link.getSince(),
                row.get(REVISION.AT),
                row.get(REVISION.BY_ROLE),
                row.get(ALL));
    }
}
