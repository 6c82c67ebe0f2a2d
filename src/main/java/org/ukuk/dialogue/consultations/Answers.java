package org.ukuk.dialogue.consultations;

import static org.ukuk.platform.database.schema.Tables.CONTRIBUTION;
import static org.ukuk.platform.database.schema.Tables.CONTRIBUTION_ANSWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.ContributionAnswerRecord;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// What became of contributions. What is shown and has words is to be answered.
@Component
public final class Answers {

    private static final Condition TO_BE_ANSWERED = CONTRIBUTION
            .STANDING
            .eq(Standing.SHOWN.code())
            .and(CONTRIBUTION.SAID.ne("").or(CONTRIBUTION.PROPOSAL.ne("")));

    private final Database database;
    private final AuditTrail trail;
    private final Clock clock;

    public Answers(Database database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /// @param id of a contribution
    /// @param seen id of the answer it had when the editor read it; empty for none
    public record Target(String id, String seen) {}

    /// Answers contributions, all in the same way.
    ///
    /// @param reasons at least one
    /// @throws Refused when one of them was answered otherwise meanwhile, or is not there; nothing is answered
    /// then
    public void give(
            String process, Collection<Target> targets, Verdict verdict, Map<Language, String> reasons, Actor by) {
        database.execute(db -> {
            var now = clock.instant();
            var id = Ulid.next(now);
            db.insertInto(CONTRIBUTION_ANSWER)
                    .set(CONTRIBUTION_ANSWER.ID, id)
                    .set(CONTRIBUTION_ANSWER.ITEM_ID, process)
                    .set(CONTRIBUTION_ANSWER.VERDICT, verdict.code())
                    .set(CONTRIBUTION_ANSWER.REASON_KY, reasons.getOrDefault(Language.KY, ""))
                    .set(CONTRIBUTION_ANSWER.REASON_RU, reasons.getOrDefault(Language.RU, ""))
                    .set(CONTRIBUTION_ANSWER.REASON_EN, reasons.getOrDefault(Language.EN, ""))
                    .set(CONTRIBUTION_ANSWER.ANSWERED_ON, LocalDate.ofInstant(now, Names.BISHKEK))
                    .set(CONTRIBUTION_ANSWER.BY_ROLE, by.role())
                    .execute();
            for (var target : targets) {
                var seen = target.seen();
                int rows = db.update(CONTRIBUTION)
                        .set(CONTRIBUTION.ANSWER_ID, id)
                        .where(CONTRIBUTION.ID.eq(target.id()))
                        .and(CONTRIBUTION.ITEM_ID.eq(process))
                        .and(seen.isEmpty() ? CONTRIBUTION.ANSWER_ID.isNull() : CONTRIBUTION.ANSWER_ID.eq(seen))
                        .execute();
                if (rows == 0) {
                    throw new Refused(Reason.about("", "talk.rule.answered-elsewhere"));
                }
            }
            trail.add(by, "contribution.answered", process, verdict.code() + " " + targets.size());
        });
    }

    Map<String, Answer> all(Collection<String> ids) {
        return database.read(db -> {
            var found = new HashMap<String, Answer>();
            db.selectFrom(CONTRIBUTION_ANSWER)
                    .where(CONTRIBUTION_ANSWER.ID.in(ids))
                    .forEach(row -> found.put(row.getId(), answer(row)));
            return found;
        });
    }

    Optional<Answer> find(String id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    private static Answer answer(ContributionAnswerRecord row) {
        var reasons = new EnumMap<Language, String>(Language.class);
        reasons.put(Language.KY, row.getReasonKy());
        reasons.put(Language.RU, row.getReasonRu());
        reasons.put(Language.EN, row.getReasonEn());
        reasons.values().removeIf(String::isEmpty);
        return new Answer(row.getId(), Verdict.of(row.getVerdict()).orElseThrow(), reasons, row.getAnsweredOn());
    }

    /// How many contributions have each verdict; with an empty one, how many wait.
    public Map<Optional<Verdict>, Integer> counts(String process) {
        return database.read(db -> db.select(CONTRIBUTION_ANSWER.VERDICT, DSL.count())
                .from(CONTRIBUTION)
                .leftJoin(CONTRIBUTION_ANSWER)
                .on(CONTRIBUTION_ANSWER.ID.eq(CONTRIBUTION.ANSWER_ID))
                .where(CONTRIBUTION.ITEM_ID.eq(process))
                .and(TO_BE_ANSWERED)
                .groupBy(CONTRIBUTION_ANSWER.VERDICT)
                .fetchMap(row -> Optional.ofNullable(row.value1()).flatMap(Verdict::of), row -> row.value2()));
    }

    /// Which contributions: those with a verdict, those that wait, or all.
    ///
    /// @param block number of one block; 0 for all
    public record Which(@Nullable Verdict verdict, boolean waiting, int block) {

        private Condition in(String process) {
            var all = CONTRIBUTION.ITEM_ID.eq(process).and(TO_BE_ANSWERED);
            var here = block == 0 ? all : all.and(CONTRIBUTION.BLOCK.eq(block));
            if (waiting) {
                return here.and(CONTRIBUTION.ANSWER_ID.isNull());
            }
            return verdict == null
                    ? here
                    : here.and(CONTRIBUTION.ANSWER_ID.in(DSL.select(CONTRIBUTION_ANSWER.ID)
                            .from(CONTRIBUTION_ANSWER)
                            .where(CONTRIBUTION_ANSWER.ITEM_ID.eq(process))
                            .and(CONTRIBUTION_ANSWER.VERDICT.eq(verdict.code()))));
        }
    }

    public int count(String process, Which which) {
        return database.read(db -> db.fetchCount(CONTRIBUTION, which.in(process)));
    }

    /// Some of them, by block and then by when they came.
    public List<Contribution> page(String process, Which which, int skip, int most) {
        return database.read(db -> db.selectFrom(CONTRIBUTION)
                .where(which.in(process))
                .orderBy(CONTRIBUTION.BLOCK, CONTRIBUTION.SEQ)
                .limit(skip, most)
                .fetch(Contributions::contribution));
    }
}
