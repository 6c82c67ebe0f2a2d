package org.ukuk.dialogue.voices;

import static org.ukuk.platform.database.schema.Tables.MANDATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.MandateRecord;
import org.ukuk.platform.i18n.Names;

/// Who may speak for which organisation.
@Component
public final class Mandates {

    private static final int MOST = 1_000;

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;

    public Mandates(Database database, Clock clock, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /// Gives a person a mandate, or another office and term to one who has it.
    public void give(String organisation, String person, String office, LocalDate ends, Actor by) {
        database.execute(db -> {
            db.insertInto(MANDATE)
                    .set(new MandateRecord(
                            Ulid.next(clock.instant()), organisation, person, office, ends, clock.instant()))
                    .onConflict(MANDATE.ORGANISATION_ID, MANDATE.PERSON_ID)
                    .doUpdate()
                    .set(MANDATE.OFFICE, office)
                    .set(MANDATE.ENDS_ON, ends)
                    .execute();
            trail.add(by, "mandate.given", person, organisation + " " + ends);
        });
    }

    public void take(Mandate mandate, Actor by) {
        database.execute(db -> {
            db.deleteFrom(MANDATE).where(MANDATE.ID.eq(mandate.id())).execute();
            trail.add(by, "mandate.taken", mandate.person(), mandate.organisation());
        });
    }

    /// Those a person holds today.
    public List<Mandate> of(String person) {
        return fetch(MANDATE.PERSON_ID
                .eq(person)
                .and(MANDATE.ENDS_ON.ge(LocalDate.ofInstant(clock.instant(), Names.BISHKEK))));
    }

    /// All that were given, those that ended too.
    List<Mandate> all() {
        return fetch(DSL.noCondition());
    }

    private List<Mandate> fetch(Condition which) {
        return database.read(db -> db.selectFrom(MANDATE)
                .where(which)
                .orderBy(MANDATE.ORGANISATION_ID, MANDATE.ENDS_ON)
                .limit(MOST)
                .fetch(row -> new Mandate(
                        row.getId(), row.getOrganisationId(), row.getPersonId(), row.getOffice(), row.getEndsOn())));
    }
}
