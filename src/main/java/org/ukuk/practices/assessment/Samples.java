package org.ukuk.practices.assessment;

import static org.ukuk.platform.database.schema.Tables.ASSESSMENT;
import static org.ukuk.platform.database.schema.Tables.ASSESSMENT_ROUND;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.practices.assessment.Assessment.Written;

/// Assessments written for show: by no person, marked as a sample, and given up as soon as experts have assessed.
@Component
class Samples {

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;
    private final CriteriaSets sets;
    private final AuditTrail trail;

    Samples(Database database, Outbox outbox, Clock clock, CriteriaSets sets) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.sets = sets;
        this.trail = new AuditTrail(database, clock);
    }

    /// What one invented assessor says.
    record Said(Assessor assessor, Written written) {}

    /// A closed round of a practice that has none yet; nothing happens when it has one.
    void put(String item, String country, List<Said> all, Actor by) {
        database.execute(db -> {
            if (db.fetchExists(ASSESSMENT_ROUND, ASSESSMENT_ROUND.ITEM_ID.eq(item))) {
                return;
            }
            var now = clock.instant();
            var round = Ulid.next(now);
            db.insertInto(ASSESSMENT_ROUND)
                    .set(ASSESSMENT_ROUND.ID, round)
                    .set(ASSESSMENT_ROUND.ITEM_ID, item)
                    .set(ASSESSMENT_ROUND.SET_NUMBER, sets.current().number())
                    .set(ASSESSMENT_ROUND.COUNTRY, country)
                    .set(ASSESSMENT_ROUND.SAMPLE, true)
                    .set(ASSESSMENT_ROUND.OPENED_AT, now)
                    .set(ASSESSMENT_ROUND.OPENED_BY_ROLE, by.role())
                    .set(ASSESSMENT_ROUND.CLOSED_AT, now)
                    .execute();
            all.forEach(one -> put(db, round, one));
            outbox.append(Catalogue.TEXT, item);
            trail.add(by, "assessment.sample", item, Integer.toString(all.size()));
        });
    }

    private void put(DSLContext db, String round, Said said) {
        var now = clock.instant();
        var id = Ulid.next(now);
        db.insertInto(ASSESSMENT)
                .set(ASSESSMENT.ID, id)
                .set(ASSESSMENT.ROUND_ID, round)
                .set(ASSESSMENT.ASSESSOR, said.assessor().code())
                .set(ASSESSMENT.LANGUAGE, said.written().language().code())
                .set(ASSESSMENT.CONDITIONS, said.written().conditions())
                .set(ASSESSMENT.INTEREST, said.written().interest())
                .set(ASSESSMENT.VERSION, 1)
                .set(ASSESSMENT.SAVED_AT, now)
                .set(ASSESSMENT.SUBMITTED_AT, now)
                .execute();
        Assessments.lay(db, id, said.written().scores());
    }
}
