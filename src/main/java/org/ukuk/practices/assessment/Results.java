package org.ukuk.practices.assessment;

import static org.ukuk.platform.database.schema.Tables.ASSESSMENT;
import static org.ukuk.platform.database.schema.Tables.ASSESSMENT_ROUND;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.practices.assessment.Assessment.Score;

/// What came of rounds that are closed; of an open one nothing is read here.
@Component
public final class Results {

    private static final int MOST_ROUNDS = 2_000;

    private static final Comparator<Round> BEST =
            Comparator.comparing(Round::sample, Comparator.reverseOrder()).thenComparing(Round::openedAt);

    private final Database database;
    private final Outbox outbox;
    private final CriteriaSets sets;
    private volatile Read read = new Read(-1, Map.of());

    private record Read(long news, Map<String, Result> byItem) {}

    public Results(Database database, Outbox outbox, CriteriaSets sets) {
        this.database = database;
        this.outbox = outbox;
        this.sets = sets;
    }

    /// The result that counts for each practice, by its id: the latest by experts, or a sample where there is none.
    /// Read once and again after news.
    public Map<String, Result> latest() {
        long news = outbox.head();
        var last = read;
        if (last.news() != news) {
            last = new Read(news, load());
            read = last;
        }
        return last.byItem();
    }

    /// The result that counts for a practice.
    public Optional<Result> latest(String item) {
        return Optional.ofNullable(latest().get(item));
    }

    /// What came of one round; empty while it is open.
    public Optional<Result> of(Round round) {
        return results(List.of(round.id())).stream().findFirst();
    }

    private Map<String, Result> load() {
        var chosen = new HashMap<String, Round>();
        database.read(db -> db.select(ASSESSMENT_ROUND.asterisk())
                        .from(ASSESSMENT_ROUND)
                        .where(ASSESSMENT_ROUND.CLOSED_AT.isNotNull())
                        .orderBy(ASSESSMENT_ROUND.OPENED_AT.desc(), ASSESSMENT_ROUND.ID.desc())
                        .limit(MOST_ROUNDS)
                        .fetch(AssessmentRounds::round))
                .forEach(round -> chosen.merge(round.item(), round, (a, b) -> BEST.compare(a, b) >= 0 ? a : b));
        var ids = chosen.values().stream().map(Round::id).toList();
        return results(ids).stream()
                .collect(Collectors.toMap(result -> result.round().item(), Function.identity()));
    }

    private List<Result> results(Collection<String> ids) {
        return database.read(db -> {
            var rows = db.select(ASSESSMENT.asterisk(), ASSESSMENT_ROUND.asterisk())
                    .from(ASSESSMENT)
                    .join(ASSESSMENT_ROUND)
                    .on(ASSESSMENT_ROUND.ID.eq(ASSESSMENT.ROUND_ID))
                    .where(ASSESSMENT_ROUND.ID.in(ids))
                    .and(ASSESSMENT_ROUND.CLOSED_AT.isNotNull())
                    .and(ASSESSMENT.SUBMITTED_AT.isNotNull())
                    .orderBy(ASSESSMENT.ASSESSOR, ASSESSMENT.ID)
                    .fetch();
            var scores = Assessments.scores(db, rows.getValues(ASSESSMENT.ID));
            return rows
                    .map(row -> Assessments.assessment(row, scores.getOrDefault(row.get(ASSESSMENT.ID), Map.of())))
                    .stream()
                    .collect(Collectors.groupingBy(one -> one.round().id()))
                    .values()
                    .stream()
                    .map(this::result)
                    .toList();
        });
    }

    private Result result(List<Assessment> all) {
        var round = all.getFirst().round();
        var set = sets.find(round.set());
        return new Result(
                round,
                set,
                all.size(),
                set.criteria().stream()
                        .flatMap(criterion -> scored(criterion, all).stream())
                        .toList(),
                said(all, Assessment.Written::conditions),
                said(all, Assessment.Written::interest));
    }

    private static Optional<Result.Scored> scored(Criterion criterion, List<Assessment> all) {
        var given = all.stream()
                .flatMap(one -> given(one, one.written().by(criterion.code())).stream())
                .toList();
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(new Result.Scored(
                        criterion,
                        Spread.of(given.stream().map(Result.Given::score).toList()),
                        given));
    }

    private static Optional<Result.Given> given(Assessment one, Score score) {
        var value = score.value();
        return value == null
                ? Optional.empty()
                : Optional.of(new Result.Given(
                        one.assessor(), one.written().language(), value, score.reason(), score.note()));
    }

    private static List<Result.Said> said(List<Assessment> all, Function<Assessment.Written, String> words) {
        return all.stream()
                .filter(one -> !words.apply(one.written()).isBlank())
                .map(one -> new Result.Said(one.assessor(), one.written().language(), words.apply(one.written())))
                .toList();
    }
}
