package org.ukuk.practices.assessment;

import static org.ukuk.platform.database.schema.Tables.ASSESSMENT;
import static org.ukuk.platform.database.schema.Tables.ASSESSMENT_ROUND;
import static org.ukuk.platform.database.schema.Tables.PERSON;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.Person;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;

/// Rounds of assessment as editors run them: opened, experts invited, closed. Editors see who was invited and how many
/// handed in, never what anybody said before the round is closed.
@Component
public final class AssessmentRounds {

    /// So many experts at most.
    static final int MOST_EXPERTS = 30;

    private static final int MOST = 200;

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;
    private final CriteriaSets sets;
    private final AuditTrail trail;

    public AssessmentRounds(Database database, Outbox outbox, Clock clock, CriteriaSets sets) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.sets = sets;
        this.trail = new AuditTrail(database, clock);
    }

    /// Somebody who was asked to assess.
    ///
    /// @param assessment id of what they write
    public record Invited(String assessment, String name, Assessor assessor) {}

    /// Opens a round by the criteria in use.
    ///
    /// @throws Refused when one is open already
    public Round open(String item, String country, Actor by) {
        return database.write(db -> {
            var now = clock.instant();
            var id = Ulid.next(now);
            int rows = db.insertInto(ASSESSMENT_ROUND)
                    .set(ASSESSMENT_ROUND.ID, id)
                    .set(ASSESSMENT_ROUND.ITEM_ID, item)
                    .set(ASSESSMENT_ROUND.OPEN_FOR, item)
                    .set(ASSESSMENT_ROUND.SET_NUMBER, sets.current().number())
                    .set(ASSESSMENT_ROUND.COUNTRY, country)
                    .set(ASSESSMENT_ROUND.SAMPLE, false)
                    .set(ASSESSMENT_ROUND.OPENED_AT, now)
                    .set(ASSESSMENT_ROUND.OPENED_BY_ROLE, by.role())
                    .onConflict(ASSESSMENT_ROUND.OPEN_FOR)
                    .doNothing()
                    .execute();
            if (rows == 0) {
                throw refused("assessment.rule.open-already");
            }
            trail.add(by, "assessment.opened", item, country);
            return find(id).orElseThrow();
        });
    }

    /// Asks a person to assess.
    ///
    /// @throws Refused when the round is closed or full, or the person is asked already
    public void invite(Round round, Person person, Assessor assessor, Actor by) {
        database.execute(db -> {
            hold(round);
            if (db.fetchCount(ASSESSMENT, ASSESSMENT.ROUND_ID.eq(round.id())) >= MOST_EXPERTS) {
                throw refused("assessment.rule.full");
            }
            var now = clock.instant();
            int rows = db.insertInto(ASSESSMENT)
                    .set(ASSESSMENT.ID, Ulid.next(now))
                    .set(ASSESSMENT.ROUND_ID, round.id())
                    .set(ASSESSMENT.PERSON_ID, person.id())
                    .set(ASSESSMENT.ASSESSOR, assessor.code())
                    .set(ASSESSMENT.LANGUAGE, person.language().code())
                    .set(ASSESSMENT.CONDITIONS, "")
                    .set(ASSESSMENT.INTEREST, "")
                    .set(ASSESSMENT.VERSION, 1)
                    .set(ASSESSMENT.SAVED_AT, now)
                    .onConflict(ASSESSMENT.ROUND_ID, ASSESSMENT.PERSON_ID)
                    .doNothing()
                    .execute();
            if (rows == 0) {
                throw refused("assessment.rule.invited-already");
            }
            trail.add(by, "assessment.invited", round.item(), person.id() + " " + assessor.code());
        });
    }

    /// Takes an invitation back, with what was written as a draft.
    ///
    /// @throws Refused when the round is closed, or it was handed in
    public void withdraw(Round round, String assessment, Actor by) {
        database.execute(db -> {
            hold(round);
            int rows = db.deleteFrom(ASSESSMENT)
                    .where(ASSESSMENT.ID.eq(assessment))
                    .and(ASSESSMENT.ROUND_ID.eq(round.id()))
                    .and(ASSESSMENT.SUBMITTED_AT.isNull())
                    .execute();
            if (rows == 0) {
                throw refused("assessment.rule.handed-in");
            }
            trail.add(by, "assessment.withdrawn", round.item(), assessment);
        });
    }

    /// Closes the round, so that everybody sees what came of it. Drafts that were not handed in are left out for good.
    ///
    /// @throws Refused when fewer than two have handed in, or it is closed already
    public void close(Round round, Actor by) {
        database.execute(db -> {
            hold(round);
            if (handedIn(round) < Round.FEWEST) {
                throw refused("assessment.rule.few");
            }
            db.deleteFrom(ASSESSMENT)
                    .where(ASSESSMENT.ROUND_ID.eq(round.id()))
                    .and(ASSESSMENT.SUBMITTED_AT.isNull())
                    .execute();
            db.update(ASSESSMENT_ROUND)
                    .set(ASSESSMENT_ROUND.CLOSED_AT, clock.instant())
                    .setNull(ASSESSMENT_ROUND.OPEN_FOR)
                    .where(ASSESSMENT_ROUND.ID.eq(round.id()))
                    .execute();
            outbox.append(Catalogue.TEXT, round.item());
            trail.add(by, "assessment.closed", round.item(), round.id());
        });
    }

    /// Keeps the round open until the transaction ends: whoever wants to close it waits.
    ///
    /// @throws Refused when it is closed
    void hold(Round round) {
        int rows = database.write(db -> db.update(ASSESSMENT_ROUND)
                .set(ASSESSMENT_ROUND.OPEN_FOR, ASSESSMENT_ROUND.ITEM_ID)
                .where(ASSESSMENT_ROUND.ID.eq(round.id()))
                .and(ASSESSMENT_ROUND.CLOSED_AT.isNull())
                .execute());
        if (rows == 0) {
            throw refused("assessment.rule.closed");
        }
    }

    static Refused refused(String key) {
        return new Refused(Reason.about("", key));
    }

    /// How many have handed in.
    public int handedIn(Round round) {
        return database.read(db ->
                db.fetchCount(ASSESSMENT, ASSESSMENT.ROUND_ID.eq(round.id()).and(ASSESSMENT.SUBMITTED_AT.isNotNull())));
    }

    /// Who was asked, in the order of asking.
    public List<Invited> invited(Round round) {
        return database.read(db -> db.select(ASSESSMENT.ID, PERSON.NAME, ASSESSMENT.ASSESSOR)
                .from(ASSESSMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(ASSESSMENT.PERSON_ID))
                .where(ASSESSMENT.ROUND_ID.eq(round.id()))
                .orderBy(ASSESSMENT.ID)
                .fetch(row -> new Invited(
                        row.value1(), row.value2(), Assessor.of(row.value3()).orElseThrow())));
    }

    /// The round of an id.
    public Optional<Round> find(String id) {
        return list(ASSESSMENT_ROUND.ID.eq(id)).stream().findFirst();
    }

    /// The rounds of a practice, newest first.
    public List<Round> of(String item) {
        return list(ASSESSMENT_ROUND.ITEM_ID.eq(item));
    }

    /// All that are open, newest first; at most 200.
    public List<Round> open() {
        return list(ASSESSMENT_ROUND.CLOSED_AT.isNull());
    }

    private List<Round> list(Condition which) {
        return database.read(db -> db.select(ASSESSMENT_ROUND.asterisk())
                .from(ASSESSMENT_ROUND)
                .where(which)
                .orderBy(ASSESSMENT_ROUND.OPENED_AT.desc(), ASSESSMENT_ROUND.ID.desc())
                .limit(MOST)
                .fetch(AssessmentRounds::round));
    }

    static Round round(Record row) {
        return new Round(
                row.get(ASSESSMENT_ROUND.ID),
                row.get(ASSESSMENT_ROUND.ITEM_ID),
                row.get(ASSESSMENT_ROUND.SET_NUMBER),
                row.get(ASSESSMENT_ROUND.COUNTRY),
                row.get(ASSESSMENT_ROUND.SAMPLE),
                row.get(ASSESSMENT_ROUND.OPENED_AT),
                row.get(ASSESSMENT_ROUND.CLOSED_AT));
    }
}
