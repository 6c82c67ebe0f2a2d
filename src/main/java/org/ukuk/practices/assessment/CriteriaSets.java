package org.ukuk.practices.assessment;

import static org.ukuk.platform.database.schema.Tables.CRITERIA_SET;
import static org.ukuk.platform.database.schema.Tables.CRITERION;
import static org.ukuk.platform.database.schema.Tables.CRITERION_WORDS;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.CriterionWordsRecord;
import org.ukuk.platform.i18n.Language;

/// Where criteria are kept: the set in use, the ones before it, and the one that is being written.
@Component
public final class CriteriaSets {

    private static final int MOST_CRITERIA = 20;

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;
    private final Map<Integer, CriteriaSet> used = new ConcurrentHashMap<>();

    public CriteriaSets(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.trail = new AuditTrail(database, clock);
    }

    /// The set by which practices are assessed from now on.
    public CriteriaSet current() {
        return find(database.read(db -> db.select(CRITERIA_SET.NUMBER)
                .from(CRITERIA_SET)
                .where(CRITERIA_SET.USED_SINCE.isNotNull())
                .orderBy(CRITERIA_SET.NUMBER.desc())
                .limit(1)
                .fetchSingle(CRITERIA_SET.NUMBER)));
    }

    /// A set that was once in use, or is.
    public CriteriaSet find(int number) {
        return used.computeIfAbsent(number, n -> read(CRITERIA_SET.NUMBER.eq(n)).orElseThrow());
    }

    /// The set that is being written.
    public Optional<CriteriaSet> beingWritten() {
        return read(CRITERIA_SET.USED_SINCE.isNull());
    }

    private Optional<CriteriaSet> read(Condition which) {
        return database.read(db -> db.selectFrom(CRITERIA_SET)
                .where(which)
                .fetchOptional(row -> new CriteriaSet(
                        row.getNumber(), row.getUsedSince(), row.getEdits(), criteria(row.getNumber()))));
    }

    private List<Criterion> criteria(int set) {
        var words = new LinkedHashMap<String, Map<Language, Criterion.Words>>();
        database.read(db -> db.select(CRITERION_WORDS.asterisk())
                        .from(CRITERION_WORDS)
                        .join(CRITERION)
                        .on(CRITERION.SET_NUMBER.eq(CRITERION_WORDS.SET_NUMBER))
                        .and(CRITERION.CODE.eq(CRITERION_WORDS.CODE))
                        .where(CRITERION.SET_NUMBER.eq(set))
                        .orderBy(CRITERION.POSITION, CRITERION_WORDS.LANGUAGE)
                        .fetchInto(CRITERION_WORDS))
                .forEach(row -> words.computeIfAbsent(row.getCode(), code -> new LinkedHashMap<>())
                        .put(Language.of(row.getLanguage()).orElseThrow(), words(row)));
        return words.entrySet().stream()
                .map(one -> new Criterion(one.getKey(), one.getValue()))
                .toList();
    }

    private static Criterion.Words words(CriterionWordsRecord row) {
        return new Criterion.Words(
                row.getName(),
                row.getQuestion(),
                List.of(row.getAnchor_0(), row.getAnchor_1(), row.getAnchor_2(), row.getAnchor_3(), row.getAnchor_4()));
    }

    /// Begins the next set as a copy of the one in use; the one that was begun already when there is one.
    CriteriaSet begin(Actor by) {
        return database.write(db -> beingWritten().orElseGet(() -> {
            var before = current();
            int number = before.number() + 1;
            db.insertInto(CRITERIA_SET)
                    .set(CRITERIA_SET.NUMBER, number)
                    .set(CRITERIA_SET.EDITS, 1)
                    .set(CRITERIA_SET.BY_ROLE, by.role())
                    .execute();
            lay(db, number, before.criteria());
            trail.add(by, "criteria.begun", "", Integer.toString(number));
            return beingWritten().orElseThrow();
        }));
    }

    /// Writes the criteria of the set that is being written.
    ///
    /// @param edits what the writer saw
    /// @throws Refused when somebody else changed it since, or it is in use by now
    CriteriaSet write(int number, int edits, List<Criterion> criteria, Actor by) {
        if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) {
            throw new Refused(Reason.about("", "criteria.rule.count", MOST_CRITERIA));
        }
        return database.write(db -> {
            claim(db, number, edits);
            db.deleteFrom(CRITERION).where(CRITERION.SET_NUMBER.eq(number)).execute();
            lay(db, number, criteria);
            trail.add(by, "criteria.written", "", Integer.toString(number));
            return beingWritten().orElseThrow();
        });
    }

    /// Takes the set into use.
    ///
    /// @throws Refused as `write`
    void use(int number, int edits, Actor by) {
        database.execute(db -> {
            claim(db, number, edits);
            db.update(CRITERIA_SET)
                    .set(CRITERIA_SET.USED_SINCE, clock.instant())
                    .where(CRITERIA_SET.NUMBER.eq(number))
                    .execute();
            trail.add(by, "criteria.used", "", Integer.toString(number));
        });
    }

    /// Gives up the set that is being written.
    ///
    /// @throws Refused as `write`
    void discard(int number, int edits, Actor by) {
        database.execute(db -> {
            claim(db, number, edits);
            db.deleteFrom(CRITERIA_SET).where(CRITERIA_SET.NUMBER.eq(number)).execute();
            trail.add(by, "criteria.discarded", "", Integer.toString(number));
        });
    }

    private static void claim(DSLContext db, int number, int edits) {
        int rows = db.update(CRITERIA_SET)
                .set(CRITERIA_SET.EDITS, edits + 1)
                .where(CRITERIA_SET.NUMBER.eq(number))
                .and(CRITERIA_SET.EDITS.eq(edits))
                .and(CRITERIA_SET.USED_SINCE.isNull())
                .execute();
        if (rows == 0) {
            throw new Refused(Reason.about("", "criteria.rule.changed"));
        }
    }

    private static void lay(DSLContext db, int set, List<Criterion> criteria) {
        var rows = new ArrayList<Query>();
        for (int i = 0; i < criteria.size(); i++) {
            var one = criteria.get(i);
            rows.add(db.insertInto(CRITERION)
                    .set(CRITERION.SET_NUMBER, set)
                    .set(CRITERION.CODE, one.code())
                    .set(CRITERION.POSITION, i));
            one.words()
                    .forEach((language, words) ->
                            rows.add(db.insertInto(CRITERION_WORDS).set(record(set, one.code(), language, words))));
        }
        db.batch(rows).execute();
    }

    private static CriterionWordsRecord record(int set, String code, Language language, Criterion.Words words) {
        var anchors = words.anchors();
        return new CriterionWordsRecord(
                set,
                code,
                language.code(),
                words.name(),
                words.question(),
                anchors.get(0),
                anchors.get(1),
                anchors.get(2),
                anchors.get(3),
                anchors.get(4));
    }
}
