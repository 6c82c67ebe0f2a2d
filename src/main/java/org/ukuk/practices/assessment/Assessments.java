package org.ukuk.practices.assessment;

import static org.ukuk.platform.database.schema.Tables.ASSESSMENT;
import static org.ukuk.platform.database.schema.Tables.ASSESSMENT_ROUND;
import static org.ukuk.platform.database.schema.Tables.ASSESSMENT_SCORE;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.Person;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.i18n.Language;

/// Assessments as their experts write them. Nobody gets another's from here.
@Component
public final class Assessments {

    private static final int MOST = 200;

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;
    private final AssessmentRounds rounds;
    private final AuditTrail trail;

    public Assessments(Database database, Outbox outbox, Clock clock, AssessmentRounds rounds) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.rounds = rounds;
        this.trail = new AuditTrail(database, clock);
    }

    /// Those of a person, newest first.
    public List<Assessment> of(String person) {
        return list(ASSESSMENT.PERSON_ID.eq(person));
    }

    /// The person's own of this id. Whoever names another's is written down and gets nothing.
    public Optional<Assessment> own(String id, Person person) {
        var found = list(ASSESSMENT.ID.eq(id)).stream().findFirst();
        if (found.isPresent() && !person.id().equals(found.get().person())) {
            database.execute(db -> trail.add(person.actor(), "assessment.not-theirs", id, ""));
            throw new NotTheirs();
        }
        return found;
    }

    /// Somebody asked for what another wrote.
    static final class NotTheirs extends RuntimeException {}

    /// Saves a draft.
    ///
    /// @param version what the expert started from
    /// @throws org.ukuk.catalogue.Refused when it was saved elsewhere since, handed in, or the round is closed
    public Assessment save(Assessment assessment, int version, Assessment.Written written, Actor by) {
        return database.write(db -> {
            keep(db, assessment, version, written, null);
            return list(ASSESSMENT.ID.eq(assessment.id())).getFirst();
        });
    }

    /// Hands it in; it is not changed any more.
    ///
    /// @param written complete, with a score and a reason for each criterion of the round
    /// @throws org.ukuk.catalogue.Refused as `save`
    public Assessment submit(Assessment assessment, int version, Assessment.Written written, Actor by) {
        return database.write(db -> {
            keep(db, assessment, version, written, clock.instant());
            trail.add(by, "assessment.handed-in", assessment.round().item(), assessment.id());
            return list(ASSESSMENT.ID.eq(assessment.id())).getFirst();
        });
    }

    private void keep(
            DSLContext db,
            Assessment assessment,
            int version,
            Assessment.Written written,
            @org.jspecify.annotations.Nullable Instant submitted) {
        rounds.hold(assessment.round());
        int rows = db.update(ASSESSMENT)
                .set(ASSESSMENT.LANGUAGE, written.language().code())
                .set(ASSESSMENT.CONDITIONS, written.conditions())
                .set(ASSESSMENT.INTEREST, written.interest())
                .set(ASSESSMENT.VERSION, version + 1)
                .set(ASSESSMENT.SAVED_AT, clock.instant())
                .set(ASSESSMENT.SUBMITTED_AT, submitted)
                .where(ASSESSMENT.ID.eq(assessment.id()))
                .and(ASSESSMENT.VERSION.eq(version))
                .and(ASSESSMENT.SUBMITTED_AT.isNull())
                .execute();
        if (rows == 0) {
            boolean handedIn = list(ASSESSMENT.ID.eq(assessment.id())).stream().anyMatch(Assessment::isSubmitted);
            throw AssessmentRounds.refused(handedIn ? "assessment.rule.handed-in" : "assessment.rule.elsewhere");
        }
        lay(db, assessment.id(), written.scores());
    }

    static void lay(DSLContext db, String assessment, Map<String, Assessment.Score> scores) {
        var rows = new ArrayList<Query>();
        rows.add(db.deleteFrom(ASSESSMENT_SCORE).where(ASSESSMENT_SCORE.ASSESSMENT_ID.eq(assessment)));
        scores.forEach((criterion, score) -> rows.add(db.insertInto(ASSESSMENT_SCORE)
                .set(ASSESSMENT_SCORE.ASSESSMENT_ID, assessment)
                .set(ASSESSMENT_SCORE.CRITERION, criterion)
                .set(ASSESSMENT_SCORE.SCORE, score.value())
                .set(ASSESSMENT_SCORE.REASON, score.reason())));
        db.batch(rows).execute();
    }

    /// What the expert says once the result is known, to a criterion where the experts differ; an empty text takes it
    /// back.
    public void note(Assessment assessment, String criterion, String text, Actor by) {
        database.execute(db -> {
            db.update(ASSESSMENT_SCORE)
                    .set(ASSESSMENT_SCORE.NOTE, text.isEmpty() ? null : text)
                    .where(ASSESSMENT_SCORE.ASSESSMENT_ID.eq(assessment.id()))
                    .and(ASSESSMENT_SCORE.CRITERION.eq(criterion))
                    .and(DSL.val(assessment.isSubmitted() && !assessment.round().isOpen()))
                    .execute();
            outbox.append(Catalogue.TEXT, assessment.round().item());
            trail.add(by, "assessment.noted", assessment.round().item(), criterion);
        });
    }

    private List<Assessment> list(Condition which) {
        return database.read(db -> {
            var rows = db.select(ASSESSMENT.asterisk(), ASSESSMENT_ROUND.asterisk())
                    .from(ASSESSMENT)
                    .join(ASSESSMENT_ROUND)
                    .on(ASSESSMENT_ROUND.ID.eq(ASSESSMENT.ROUND_ID))
                    .where(which)
                    .orderBy(ASSESSMENT.ID.desc())
                    .limit(MOST)
                    .fetch();
            var scores = scores(db, rows.getValues(ASSESSMENT.ID));
            return rows.map(row -> assessment(row, scores.getOrDefault(row.get(ASSESSMENT.ID), Map.of())));
        });
    }

    static Map<String, Map<String, Assessment.Score>> scores(DSLContext db, List<String> assessments) {
        var scores = new LinkedHashMap<String, Map<String, Assessment.Score>>();
        db.selectFrom(ASSESSMENT_SCORE)
                .where(ASSESSMENT_SCORE.ASSESSMENT_ID.in(assessments))
                .forEach(row -> scores.computeIfAbsent(row.getAssessmentId(), id -> new LinkedHashMap<>())
                        .put(
                                row.getCriterion(),
                                new Assessment.Score(
                                        row.getScore(),
                                        row.getReason(),
                                        Optional.ofNullable(row.getNote()).orElse(""))));
        return scores;
    }

    static Assessment assessment(Record row, Map<String, Assessment.Score> scores) {
        return new Assessment(
                row.get(ASSESSMENT.ID),
                AssessmentRounds.round(row),
                row.get(ASSESSMENT.PERSON_ID),
                Assessor.of(row.get(ASSESSMENT.ASSESSOR)).orElseThrow(),
                new Assessment.Written(
                        Language.of(row.get(ASSESSMENT.LANGUAGE)).orElseThrow(),
                        row.get(ASSESSMENT.CONDITIONS),
                        row.get(ASSESSMENT.INTEREST),
                        scores),
                row.get(ASSESSMENT.VERSION),
                row.get(ASSESSMENT.SUBMITTED_AT));
    }
}
