package org.ukuk.dialogue.opinion;

import static org.ukuk.platform.database.schema.Tables.OPINION_PROCESS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.ukuk.platform.database.schema.tables.records.OpinionProcessRecord;

/// The row of a consultation with an opinion map. Whoever changes it waits for those before, so numbers are given once
/// and no vote falls between two rounds.
final class Polls {

    private static final int MOST = 1_000;

    private Polls() {}

    /// Makes the row when there is none yet.
    static void open(DSLContext db, String process) {
        db.insertInto(OPINION_PROCESS)
                .set(new OpinionProcessRecord(process, 0, 0, 1, 0L, 0L, false, false))
                .onConflictDoNothing()
                .execute();
    }

    /// The next number of a statement or a voter.
    static int next(DSLContext db, String process, TableField<OpinionProcessRecord, Integer> counter) {
        return db.update(OPINION_PROCESS)
                .set(counter, counter.plus(1))
                .where(OPINION_PROCESS.PROCESS_ID.eq(process))
                .returning(counter)
                .fetchSingle(counter);
    }

    /// Waits for one's turn: until the transaction ends nobody else does anything here. Returns the round in which a
    /// vote cast now will be counted.
    static int turn(DSLContext db, String process) {
        return db.update(OPINION_PROCESS)
                .set(OPINION_PROCESS.TURNS, OPINION_PROCESS.TURNS.plus(1))
                .where(OPINION_PROCESS.PROCESS_ID.eq(process))
                .returning(OPINION_PROCESS.ROUND)
                .fetchSingle(OPINION_PROCESS.ROUND);
    }

    /// Asks for a new map whoever voted since.
    static void countAgain(DSLContext db, String process) {
        db.update(OPINION_PROCESS)
                .set(OPINION_PROCESS.AGAIN, true)
                .where(OPINION_PROCESS.PROCESS_ID.eq(process))
                .execute();
    }

    /// Those where something happened since the last map.
    static List<OpinionProcessRecord> changed(DSLContext db) {
        return db.selectFrom(OPINION_PROCESS)
                .where(OPINION_PROCESS.TURNS.gt(OPINION_PROCESS.COUNTED).or(OPINION_PROCESS.AGAIN))
                .orderBy(OPINION_PROCESS.PROCESS_ID)
                .limit(MOST)
                .fetch();
    }

    /// Those whose votes can still be told by their voices.
    static List<String> remembering(DSLContext db) {
        return db.select(OPINION_PROCESS.PROCESS_ID)
                .from(OPINION_PROCESS)
                .where(OPINION_PROCESS.FORGOTTEN.isFalse())
                .limit(MOST)
                .fetch(OPINION_PROCESS.PROCESS_ID);
    }
}
