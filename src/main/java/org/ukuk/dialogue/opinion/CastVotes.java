package org.ukuk.dialogue.opinion;

import static org.ukuk.platform.database.schema.Tables.OPINION_PROCESS;
import static org.ukuk.platform.database.schema.Tables.OPINION_STATEMENT;
import static org.ukuk.platform.database.schema.Tables.OPINION_VOTE;
import static org.ukuk.platform.database.schema.Tables.OPINION_VOTER;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.opinion.maths.Vote;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.OpinionVoteRecord;
import org.ukuk.platform.database.schema.tables.records.OpinionVoterRecord;

/// The votes of all consultations. What a vote replaces is kept, for the maps it was counted in.
@Component
public final class CastVotes {

    private static final Vote[] VOTES = Vote.values();

    private final Database database;

    public CastVotes(Database database) {
        this.database = database;
    }

    /// Takes a vote; a later one of the same voice replaces it, and the same once more changes nothing.
    ///
    /// @param statement its number
    /// @throws Refused when the statement is not there to be voted on
    public void cast(Voice voice, int statement, Vote vote) {
        var process = voice.process();
        database.execute(db -> {
            Polls.open(db, process);
            int round = Polls.turn(db, process);
            if (!isShown(db, process, statement)) {
                throw new Refused(Reason.about("vote", "opinion.rule.hidden"));
            }
            int voter = voter(db, voice);
            lay(db, new OpinionVoteRecord(process, voter, statement, round, null, vote.ordinal()));
            db.update(OPINION_VOTER)
                    .set(OPINION_VOTER.LAST_ROUND, round)
                    .where(OPINION_VOTER.PROCESS_ID.eq(process))
                    .and(OPINION_VOTER.NUMBER.eq(voter))
                    .execute();
        });
    }

    private static boolean isShown(DSLContext db, String process, int statement) {
        return db.fetchExists(
                OPINION_STATEMENT,
                OPINION_STATEMENT.PROCESS_ID.eq(process),
                OPINION_STATEMENT.NUMBER.eq(statement),
                OPINION_STATEMENT.STANDING.eq(Standing.SHOWN.code()));
    }

    private static int voter(DSLContext db, Voice voice) {
        return db.select(OPINION_VOTER.NUMBER)
                .from(OPINION_VOTER)
                .where(OPINION_VOTER.PROCESS_ID.eq(voice.process()))
                .and(OPINION_VOTER.VOICE_ID.eq(voice.id()))
                .fetchOptional(OPINION_VOTER.NUMBER)
                .orElseGet(() -> {
                    int number = Polls.next(db, voice.process(), OPINION_PROCESS.VOTERS);
                    db.insertInto(OPINION_VOTER)
                            .set(new OpinionVoterRecord(
                                    voice.process(),
                                    number,
                                    voice.id(),
                                    voice.group().code(),
                                    0))
                            .execute();
                    return number;
                });
    }

    private static void lay(DSLContext db, OpinionVoteRecord vote) {
        var before = db.selectFrom(OPINION_VOTE)
                .where(OPINION_VOTE.PROCESS_ID.eq(vote.getProcessId()))
                .and(OPINION_VOTE.VOTER.eq(vote.getVoter()))
                .and(OPINION_VOTE.STATEMENT.eq(vote.getStatement()))
                .and(OPINION_VOTE.UNTIL.isNull())
                .fetchOne();
        if (before == null) {
            db.update(OPINION_STATEMENT)
                    .set(OPINION_STATEMENT.SEEN, OPINION_STATEMENT.SEEN.plus(1))
                    .where(OPINION_STATEMENT.PROCESS_ID.eq(vote.getProcessId()))
                    .and(OPINION_STATEMENT.NUMBER.eq(vote.getStatement()))
                    .execute();
        } else if (before.getSince().equals(vote.getSince())) {
            before.delete();
        } else {
            before.setUntil(vote.getSince());
            before.update();
        }
        db.insertInto(OPINION_VOTE).set(vote).execute();
    }

    /// What a voice has voted, by the number of the statement; at most `OpinionStatements.MOST`.
    public Map<Integer, Vote> of(Voice voice) {
        return database.read(db -> db.select(OPINION_VOTE.STATEMENT, OPINION_VOTE.VOTE)
                .from(OPINION_VOTE)
                .join(OPINION_VOTER)
                .on(OPINION_VOTER.PROCESS_ID.eq(OPINION_VOTE.PROCESS_ID))
                .and(OPINION_VOTER.NUMBER.eq(OPINION_VOTE.VOTER))
                .where(OPINION_VOTER.PROCESS_ID.eq(voice.process()))
                .and(OPINION_VOTER.VOICE_ID.eq(voice.id()))
                .and(OPINION_VOTE.UNTIL.isNull())
                .orderBy(OPINION_VOTE.STATEMENT)
                .limit(OpinionStatements.MOST)
                .fetchMap(OPINION_VOTE.STATEMENT, row -> VOTES[row.value2()]));
    }

    /// How many people have voted.
    public int countVoters(String process) {
        return database.read(db -> db.fetchCount(OPINION_VOTER, OPINION_VOTER.PROCESS_ID.eq(process)));
    }

    /// Consultations whose votes can still be told by their voices.
    List<String> remembering() {
        return database.read(Polls::remembering);
    }

    /// Cuts votes off from the voices they came from, for good.
    void forget(String process) {
        database.execute(db -> {
            db.update(OPINION_VOTER)
                    .set(OPINION_VOTER.VOICE_ID, DSL.concat(DSL.val("gone-"), OPINION_VOTER.NUMBER.cast(String.class)))
                    .where(OPINION_VOTER.PROCESS_ID.eq(process))
                    .execute();
            db.update(OPINION_PROCESS)
                    .set(OPINION_PROCESS.FORGOTTEN, true)
                    .where(OPINION_PROCESS.PROCESS_ID.eq(process))
                    .execute();
        });
    }
}
