package org.ukuk.dialogue.opinion;

import static org.ukuk.platform.database.schema.Tables.OPINION_PROCESS;
import static org.ukuk.platform.database.schema.Tables.OPINION_STATEMENT;
import static org.ukuk.platform.database.schema.Tables.OPINION_VOTE;
import static org.ukuk.platform.database.schema.Tables.OPINION_VOTER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.OpinionStatementRecord;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// The statements of all consultations.
@Component
public final class OpinionStatements {

    /// Statements a consultation may have, whatever their standing.
    static final int MOST = 1_000;

    /// Statements one voice may add.
    private static final int MOST_OF_ONE = 10;

    private final Database database;
    private final Clock clock;

    public OpinionStatements(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What is about to be a statement.
    ///
    /// @param voice who adds it; empty for the organisers' own
    public record Draft(Language language, Map<Language, String> texts, String voice, Standing standing) {}

    /// Adds one. What a voice added before in the same words is not added again.
    ///
    /// @throws Refused when there are too many already
    public Statement add(String process, Draft draft) {
        return database.write(db -> {
            Polls.open(db, process);
            Polls.turn(db, process);
            var text = column(draft.language()).eq(draft.texts().getOrDefault(draft.language(), ""));
            var theirs = OPINION_STATEMENT.PROCESS_ID.eq(process).and(OPINION_STATEMENT.VOICE_ID.eq(draft.voice()));
            var same = one(theirs.and(text));
            if (same.isPresent()) {
                return same.get();
            }
            if (!draft.voice().isEmpty() && db.fetchCount(OPINION_STATEMENT, theirs) >= MOST_OF_ONE) {
                throw new Refused(Reason.about("text", "opinion.rule.many", MOST_OF_ONE));
            }
            int number = Polls.next(db, process, OPINION_PROCESS.STATEMENTS);
            if (number > MOST) {
                throw new Refused(Reason.about("text", "opinion.rule.full", MOST));
            }
            db.insertInto(OPINION_STATEMENT).set(record(process, number, draft)).execute();
            return find(process, number).orElseThrow();
        });
    }

    private OpinionStatementRecord record(String process, int number, Draft draft) {
        var today = LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
        return new OpinionStatementRecord(
                process,
                number,
                Ulid.next(today.atStartOfDay(ZoneOffset.UTC).toInstant()),
                draft.language().code(),
                draft.texts().getOrDefault(Language.KY, ""),
                draft.texts().getOrDefault(Language.RU, ""),
                draft.texts().getOrDefault(Language.EN, ""),
                draft.voice(),
                draft.standing().code(),
                0,
                today);
    }

    /// Writes its texts anew. Once somebody has voted, a missing text may be added and nothing changed.
    ///
    /// @throws Refused when a text would change that was voted on
    public void write(String process, int number, Map<Language, String> texts) {
        database.execute(db -> {
            Polls.open(db, process);
            Polls.turn(db, process);
            var before = find(process, number).orElseThrow();
            for (var language : Language.values()) {
                var text = texts.getOrDefault(language, before.texts().getOrDefault(language, ""));
                boolean changes = !text.equals(before.texts().getOrDefault(language, ""));
                if (changes && before.seen() > 0 && !before.lacks(language)) {
                    throw new Refused(Reason.about(language.code(), "opinion.rule.voted"));
                }
                if (text.isEmpty() && language == before.language()) {
                    throw new Refused(Reason.about(language.code(), "opinion.rule.empty"));
                }
                db.update(OPINION_STATEMENT)
                        .set(column(language), text)
                        .where(at(process, number))
                        .execute();
            }
        });
    }

    /// Gives it another standing; when it has votes, the map is counted again.
    public void put(String id, Standing standing) {
        database.execute(db -> one(OPINION_STATEMENT.ID.eq(id)).ifPresent(statement -> {
            db.update(OPINION_STATEMENT)
                    .set(OPINION_STATEMENT.STANDING, standing.code())
                    .where(OPINION_STATEMENT.ID.eq(id))
                    .execute();
            if (statement.seen() > 0) {
                Polls.countAgain(db, statement.process());
            }
        }));
    }

    public Optional<Statement> find(String process, int number) {
        return one(at(process, number));
    }

    Optional<Statement> find(String id) {
        return one(OPINION_STATEMENT.ID.eq(id));
    }

    /// All of a consultation, in the order of their numbers.
    public List<Statement> of(String process) {
        return fetch(OPINION_STATEMENT.PROCESS_ID.eq(process), MOST);
    }

    public int countShown(String process) {
        return database.read(db -> db.fetchCount(OPINION_STATEMENT, isShown(process)));
    }

    List<Statement> standing(Standing standing, int limit) {
        return database.read(db -> db.selectFrom(OPINION_STATEMENT)
                .where(OPINION_STATEMENT.STANDING.eq(standing.code()))
                .and(OPINION_STATEMENT.VOICE_ID.ne(""))
                .orderBy(OPINION_STATEMENT.ID)
                .limit(limit)
                .fetch(OpinionStatements::statement));
    }

    List<Statement> added(Collection<String> voices) {
        return fetch(OPINION_STATEMENT.VOICE_ID.in(voices).and(OPINION_STATEMENT.VOICE_ID.ne("")), MOST);
    }

    /// What a voice shall vote on next: of those it has not voted on, the one that fewest people have; of several the
    /// first. Empty when it has voted on all.
    ///
    /// @param voice empty for somebody who has none yet
    public Optional<Statement> next(String process, String voice) {
        var voted = DSL.select(OPINION_VOTE.STATEMENT)
                .from(OPINION_VOTE)
                .join(OPINION_VOTER)
                .on(OPINION_VOTER.PROCESS_ID.eq(OPINION_VOTE.PROCESS_ID))
                .and(OPINION_VOTER.NUMBER.eq(OPINION_VOTE.VOTER))
                .where(OPINION_VOTER.PROCESS_ID.eq(process))
                .and(OPINION_VOTER.VOICE_ID.eq(voice));
        return database.read(db -> db.selectFrom(OPINION_STATEMENT)
                .where(isShown(process))
                .and(OPINION_STATEMENT.NUMBER.notIn(voted))
                .orderBy(OPINION_STATEMENT.SEEN, OPINION_STATEMENT.NUMBER)
                .limit(1)
                .fetchOptional(OpinionStatements::statement));
    }

    private static Condition isShown(String process) {
        return OPINION_STATEMENT.PROCESS_ID.eq(process).and(OPINION_STATEMENT.STANDING.eq(Standing.SHOWN.code()));
    }

    private static Condition at(String process, int number) {
        return OPINION_STATEMENT.PROCESS_ID.eq(process).and(OPINION_STATEMENT.NUMBER.eq(number));
    }

    private Optional<Statement> one(Condition which) {
        return fetch(which, 1).stream().findFirst();
    }

    private List<Statement> fetch(Condition which, int limit) {
        return database.read(db -> db.selectFrom(OPINION_STATEMENT)
                .where(which)
                .orderBy(OPINION_STATEMENT.NUMBER)
                .limit(limit)
                .fetch(OpinionStatements::statement));
    }

    private static TableField<OpinionStatementRecord, String> column(Language language) {
        return switch (language) {
            case KY -> OPINION_STATEMENT.TEXT_KY;
            case RU -> OPINION_STATEMENT.TEXT_RU;
            case EN -> OPINION_STATEMENT.TEXT_EN;
        };
    }

    private static Statement statement(OpinionStatementRecord row) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var text = row.get(column(language));
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return new Statement(
                row.getId(),
                row.getProcessId(),
                row.getNumber(),
                Language.of(row.getLanguage()).orElseThrow(),
                texts,
                row.getVoiceId(),
                Standing.of(row.getStanding()),
                row.getSeen(),
                row.getSince());
    }
}
