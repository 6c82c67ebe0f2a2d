package org.ukuk.standards;

import static org.ukuk.platform.database.schema.Tables.PROVISION_NOTE;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.ProvisionView.Remark;

/// Notes on provisions: not in force, reserved, interpreted, struck down.
@Component
class Remarks {

    static final List<String> CODES = List.of("not-in-force", "reserved", "interpreted", "struck-down", "remark");
    private static final int MOST = 50;

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;
    private final AuditTrail trail;

    Remarks(Database database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.trail = new AuditTrail(database, clock);
    }

    /// Those of a place and of what is within it, the reader's language first.
    List<Remark> of(String item, String anchor, Language language) {
        return database.read(db -> db.selectFrom(PROVISION_NOTE)
                .where(PROVISION_NOTE.ITEM_ID.eq(item))
                .and(PROVISION_NOTE.ANCHOR.eq(anchor).or(PROVISION_NOTE.ANCHOR.startsWith(anchor + ".")))
                .orderBy(
                        org.jooq
                                .impl
                                .DSL
                                .when(PROVISION_NOTE.LANGUAGE.eq(language.code()), 0)
                                .otherwise(1),
                        PROVISION_NOTE.ID)
                .limit(MOST)
                .fetch(row -> new Remark(
                        row.getId(),
                        row.getAnchor(),
                        row.getCode(),
                        row.getLanguage(),
                        row.getText(),
                        row.getSource())));
    }

    /// @param code one of `CODES`
    void add(
            String item,
            String anchor,
            String code,
            Language language,
            String text,
            @Nullable String source,
            Actor by) {
        database.execute(db -> {
            db.insertInto(PROVISION_NOTE)
                    .set(PROVISION_NOTE.ID, Ulid.next(clock.instant()))
                    .set(PROVISION_NOTE.ITEM_ID, item)
                    .set(PROVISION_NOTE.ANCHOR, anchor)
                    .set(PROVISION_NOTE.CODE, code)
                    .set(PROVISION_NOTE.LANGUAGE, language.code())
                    .set(PROVISION_NOTE.TEXT, text)
                    .set(PROVISION_NOTE.SOURCE, source)
                    .set(PROVISION_NOTE.ADDED_AT, clock.instant())
                    .set(PROVISION_NOTE.ADDED_BY_ROLE, by.role())
                    .execute();
            outbox.append(Catalogue.TEXT, item);
            trail.add(by, "instrument.note", item, anchor);
        });
    }

    void remove(String item, String note, Actor by) {
        database.execute(db -> {
            int gone = db.deleteFrom(PROVISION_NOTE)
                    .where(PROVISION_NOTE.ID.eq(note).and(PROVISION_NOTE.ITEM_ID.eq(item)))
                    .execute();
            if (gone > 0) {
                outbox.append(Catalogue.TEXT, item);
                trail.add(by, "instrument.note-removed", item, note);
            }
        });
    }
}
