package org.ukuk.policy.followup;

import static org.ukuk.platform.database.schema.Tables.UNDERTAKING;
import static org.ukuk.platform.database.schema.Tables.UNDERTAKING_ITEM;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.UndertakingRecord;
import org.ukuk.platform.i18n.Trilingual;

/// Where actions are kept, and which recommendations each serves.
@Component
public final class Undertakings {

    /// Most that one call answers with.
    public static final int MOST = 1_000;

    private final Database database;
    private final Clock clock;
    private final Ledger ledger;

    Undertakings(Database database, Clock clock, Ledger ledger) {
        this.database = database;
        this.clock = clock;
        this.ledger = ledger;
    }

    /// Keeps a new action, or another version of a known one.
    ///
    /// @throws Refused when it is not at this version any more
    String keep(Undertaking one, Actor by) {
        return database.write(db -> {
            boolean fresh = one.id().isEmpty();
            var id = fresh ? Ulid.next(clock.instant()) : one.id();
            var row = record(one);
            row.setId(id);
            row.setVersion(one.version() + 1);
            if (fresh) {
                db.insertInto(UNDERTAKING).set(row).execute();
            } else if (db.update(UNDERTAKING)
                            .set(row)
                            .where(UNDERTAKING.ID.eq(id).and(UNDERTAKING.VERSION.eq(one.version())))
                            .execute()
                    == 0) {
                throw new Refused(Reason.about("title.ru", "followup.rule.stale"));
            }
            serve(db, id, one.items());
            one.items()
                    .forEach(item -> ledger.changed(
                            by,
                            "followup.action-kept",
                            item,
                            id + " " + one.status().code()));
            return id;
        });
    }

    private static void serve(DSLContext db, String id, List<String> items) {
        db.deleteFrom(UNDERTAKING_ITEM)
                .where(UNDERTAKING_ITEM.UNDERTAKING_ID.eq(id))
                .execute();
        items.stream()
                .distinct()
                .forEach(item -> db.insertInto(UNDERTAKING_ITEM)
                        .set(UNDERTAKING_ITEM.UNDERTAKING_ID, id)
                        .set(UNDERTAKING_ITEM.ITEM_ID, item)
                        .execute());
    }

    public Optional<Undertaking> find(String id) {
        return fetch(UNDERTAKING.ID.eq(id)).stream().findFirst();
    }

    /// Those that serve some recommendations, the soonest due first.
    public List<Undertaking> of(Collection<String> items) {
        return items.isEmpty()
                ? List.of()
                : fetch(UNDERTAKING.ID.in(DSL.select(UNDERTAKING_ITEM.UNDERTAKING_ID)
                        .from(UNDERTAKING_ITEM)
                        .where(UNDERTAKING_ITEM.ITEM_ID.in(items))));
    }

    /// What a body undertook.
    public List<Undertaking> ofOwner(String body) {
        return fetch(UNDERTAKING.OWNER_ID.eq(body));
    }

    private List<Undertaking> fetch(Condition which) {
        return database.read(db -> {
            var rows = db.selectFrom(UNDERTAKING)
                    .where(which)
                    .orderBy(UNDERTAKING.DUE_ON, UNDERTAKING.ID)
                    .limit(MOST)
                    .fetch();
            Map<String, List<String>> items = db.select(UNDERTAKING_ITEM.UNDERTAKING_ID, UNDERTAKING_ITEM.ITEM_ID)
                    .from(UNDERTAKING_ITEM)
                    .where(UNDERTAKING_ITEM.UNDERTAKING_ID.in(rows.getValues(UNDERTAKING.ID)))
                    .orderBy(UNDERTAKING_ITEM.ITEM_ID)
                    .fetchGroups(UNDERTAKING_ITEM.UNDERTAKING_ID, UNDERTAKING_ITEM.ITEM_ID);
            return rows.stream()
                    .map(row -> undertaking(row, items.getOrDefault(row.getId(), List.of())))
                    .toList();
        });
    }

    private UndertakingRecord record(Undertaking one) {
        var row = new UndertakingRecord();
        row.setTitleKy(one.title().ky());
        row.setTitleRu(one.title().ru());
        row.setTitleEn(one.title().en());
        row.setOwnerId(one.owner());
        row.setOwnerKy(one.ownerWords().ky());
        row.setOwnerRu(one.ownerWords().ru());
        row.setOwnerEn(one.ownerWords().en());
        row.setStatus(one.status().code());
        row.setStartsOn(one.startsOn());
        row.setDueOn(one.dueOn());
        row.setDoneOn(one.doneOn());
        row.setLink(one.link());
        row.setSample(one.sample());
        row.setChangedAt(clock.instant());
        return row;
    }

    private static Undertaking undertaking(UndertakingRecord row, List<String> items) {
        return new Undertaking(
                row.getId(),
                new Trilingual(row.getTitleKy(), row.getTitleRu(), row.getTitleEn()),
                row.getOwnerId(),
                new Trilingual(row.getOwnerKy(), row.getOwnerRu(), row.getOwnerEn()),
                Undertaking.Status.of(row.getStatus()).orElse(Undertaking.Status.PLANNED),
                row.getStartsOn(),
                row.getDueOn(),
                row.getDoneOn(),
                row.getLink(),
                row.getSample(),
                items,
                row.getVersion());
    }
}
