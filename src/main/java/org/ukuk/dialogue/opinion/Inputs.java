package org.ukuk.dialogue.opinion;

import static org.ukuk.platform.database.schema.Tables.OPINION_VOTE;
import static org.ukuk.platform.database.schema.Tables.OPINION_VOTER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.ukuk.platform.database.Database;

/// Reads what a map is made of from the votes, as they were in any round.
final class Inputs {

    /// Voters read at a time, so that memory does not grow with a consultation.
    private static final int AT_A_TIME = 250;

    /// Votes become letters from here on, where no letter has a meaning of its own; `OpinionStatements.MOST` fit.
    private static final int FIRST_LETTER = 0x4E00;

    private final Database database;

    Inputs(Database database) {
        this.database = database;
    }

    /// @param hidden numbers of statements to leave out
    Input of(String process, int round, Collection<Integer> hidden) {
        int last = database.read(db -> db.select(DSL.coalesce(DSL.max(OPINION_VOTER.NUMBER), 0))
                .from(OPINION_VOTER)
                .where(OPINION_VOTER.PROCESS_ID.eq(process))
                .fetchSingle()
                .value1());
        var ballots = new ArrayList<Input.Ballot>();
        for (int from = 1; from <= last; from += AT_A_TIME) {
            ballots.addAll(read(OPINION_VOTER
                    .PROCESS_ID
                    .eq(process)
                    .and(OPINION_VOTER.NUMBER.between(from, from + AT_A_TIME - 1))
                    .and(OPINION_VOTE.SINCE.le(round))
                    .and(OPINION_VOTE.UNTIL.isNull().or(OPINION_VOTE.UNTIL.gt(round)))
                    .and(OPINION_VOTE.STATEMENT.notIn(hidden))));
        }
        return Input.of(ballots);
    }

    /// The database joins a voter's votes, each as a letter: a row a vote would cost more than counting them.
    private List<Input.Ballot> read(Condition which) {
        var cell = DSL.chr(
                OPINION_VOTE.STATEMENT.mul(Input.BASE).plus(OPINION_VOTE.VOTE).plus(FIRST_LETTER));
        return database.read(db -> db.select(OPINION_VOTER.NUMBER, OPINION_VOTER.STAKEHOLDER, DSL.groupConcat(cell, ""))
                .from(OPINION_VOTER)
                .join(OPINION_VOTE)
                .on(OPINION_VOTE.PROCESS_ID.eq(OPINION_VOTER.PROCESS_ID))
                .and(OPINION_VOTE.VOTER.eq(OPINION_VOTER.NUMBER))
                .where(which)
                .groupBy(OPINION_VOTER.NUMBER, OPINION_VOTER.STAKEHOLDER)
                .fetch(Inputs::ballot));
    }

    private static Input.Ballot ballot(Record3<Integer, String, String> row) {
        var cells = row.value3().chars().map(letter -> letter - FIRST_LETTER).toArray();
        Arrays.sort(cells);
        return new Input.Ballot(row.value2(), cells);
    }
}
