package org.ukuk.policy.followup;

import static org.ukuk.platform.database.schema.Tables.FOCAL_POINT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.FocalPointRecord;

/// Who speaks for which body.
@Component
public final class FocalPoints {

    private static final int MOST = 1_000;

    private final Database database;
    private final Clock clock;
    private final Ledger ledger;

    FocalPoints(Database database, Clock clock, Ledger ledger) {
        this.database = database;
        this.clock = clock;
        this.ledger = ledger;
    }

    /// Ties a person to a body, or changes what a tied one may do.
    ///
    /// @throws Refused when the person speaks for another body
    void tie(FocalPoint one, Actor by) {
        database.execute(db -> {
            if (of(one.person())
                    .filter(known -> !known.body().equals(one.body()))
                    .isPresent()) {
                throw new Refused(Reason.about("email", "body.rule.speaks-for-another"));
            }
            db.insertInto(FOCAL_POINT)
                    .set(new FocalPointRecord(one.person(), one.body(), one.approves(), clock.instant()))
                    .onConflict(FOCAL_POINT.PERSON_ID)
                    .doUpdate()
                    .set(FOCAL_POINT.APPROVES, one.approves())
                    .execute();
            ledger.kept(by, "body.person-tied", one.person(), one.body());
        });
    }

    void untie(FocalPoint one, Actor by) {
        database.execute(db -> {
            db.deleteFrom(FOCAL_POINT)
                    .where(FOCAL_POINT.PERSON_ID.eq(one.person()).and(FOCAL_POINT.BODY_ID.eq(one.body())))
                    .execute();
            ledger.kept(by, "body.person-untied", one.person(), one.body());
        });
    }

    /// For which body a person speaks.
    public Optional<FocalPoint> of(String person) {
        return fetch(FOCAL_POINT.PERSON_ID.eq(person)).stream().findFirst();
    }

    public List<FocalPoint> ofBody(String body) {
        return fetch(FOCAL_POINT.BODY_ID.eq(body));
    }

    private List<FocalPoint> fetch(Condition which) {
        return database.read(db -> db.selectFrom(FOCAL_POINT)
                .where(which)
                .orderBy(FOCAL_POINT.SINCE, FOCAL_POINT.PERSON_ID)
                .limit(MOST)
                .fetch(row -> new FocalPoint(row.getPersonId(), row.getBodyId(), row.getApproves())));
    }
}
