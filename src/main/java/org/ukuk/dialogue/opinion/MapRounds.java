package org.ukuk.dialogue.opinion;

import static org.ukuk.platform.database.schema.Tables.OPINION_PROCESS;
import static org.ukuk.platform.database.schema.Tables.OPINION_ROUND;
import static org.ukuk.platform.database.schema.Tables.OPINION_STATEMENT;
import static org.ukuk.platform.database.schema.Tables.OPINION_VOTER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.opinion.maths.GroupNumber;
import org.ukuk.dialogue.opinion.maths.OpinionMap;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.OpinionProcessRecord;
import org.ukuk.platform.database.schema.tables.records.OpinionRoundRecord;
import org.ukuk.platform.i18n.Names;

/// The maps that were counted. Each can be counted again from the votes; the result of the last one is kept.
@Component
public final class MapRounds {

    private final Database database;
    private final Inputs inputs;
    private final Clock clock;

    public MapRounds(Database database, Clock clock) {
        this.database = database;
        this.inputs = new Inputs(database);
        this.clock = clock;
    }

    /// A consultation in which something happened since the last map.
    ///
    /// @param voters all who voted in it
    /// @param newly how many of them voted since
    /// @param again whether a statement with votes was hidden or shown since
    record Change(String process, int voters, int newly, boolean again) {}

    List<Change> changes() {
        return database.read(db -> Polls.changed(db)).stream().map(this::change).toList();
    }

    private Change change(OpinionProcessRecord poll) {
        int last = latest(poll.getProcessId()).map(MapRound::number).orElse(0);
        var theirs = OPINION_VOTER.PROCESS_ID.eq(poll.getProcessId());
        return database.read(db -> new Change(
                poll.getProcessId(),
                db.fetchCount(OPINION_VOTER, theirs),
                db.fetchCount(OPINION_VOTER, theirs.and(OPINION_VOTER.LAST_ROUND.gt(last))),
                poll.getAgain()));
    }

    /// Closes a round, makes the map of all votes up to it and keeps it.
    public MapRound count(String process) {
        var before = latest(process).map(MapRound::after).orElse(GroupNumber.NONE);
        int number = close(process);
        var hidden = hidden(process);
        var input = inputs.of(process, number, hidden);
        var map = OpinionMap.of(input.votes(), before, Input.FEWEST);
        var round = new MapRound(
                process,
                number,
                LocalDate.ofInstant(clock.instant(), Names.BISHKEK),
                OpinionMap.VERSION,
                hidden,
                before,
                map.number(),
                input.digest(),
                input.ballots().size(),
                input.countVotes());
        keep(round, CountedMap.of(map));
        return round;
    }

    /// From now on votes belong to the next round.
    private int close(String process) {
        return database.write(db -> {
            Polls.open(db, process);
            int number = Polls.turn(db, process);
            db.update(OPINION_PROCESS)
                    .set(OPINION_PROCESS.ROUND, number + 1)
                    .set(OPINION_PROCESS.COUNTED, OPINION_PROCESS.TURNS)
                    .set(OPINION_PROCESS.AGAIN, false)
                    .where(OPINION_PROCESS.PROCESS_ID.eq(process))
                    .execute();
            return number;
        });
    }

    private List<Integer> hidden(String process) {
        return database.read(db -> db.select(OPINION_STATEMENT.NUMBER)
                .from(OPINION_STATEMENT)
                .where(OPINION_STATEMENT.PROCESS_ID.eq(process))
                .and(OPINION_STATEMENT.STANDING.ne(Standing.SHOWN.code()))
                .and(OPINION_STATEMENT.SEEN.gt(0))
                .orderBy(OPINION_STATEMENT.NUMBER)
                .fetch(OPINION_STATEMENT.NUMBER));
    }

    private void keep(MapRound round, CountedMap map) {
        database.execute(db -> {
            db.update(OPINION_ROUND)
                    .setNull(OPINION_ROUND.RESULT)
                    .where(OPINION_ROUND.PROCESS_ID.eq(round.process()))
                    .and(OPINION_ROUND.RESULT.isNotNull())
                    .execute();
            db.insertInto(OPINION_ROUND)
                    .set(new OpinionRoundRecord(
                            round.process(),
                            round.number(),
                            round.day(),
                            round.version(),
                            round.hidden().stream().map(String::valueOf).collect(Collectors.joining(",")),
                            round.before().toString(),
                            round.after().toString(),
                            round.digest(),
                            round.voters(),
                            round.votes(),
                            map.json()))
                    .execute();
        });
    }

    /// The last map's.
    public Optional<MapRound> latest(String process) {
        return newest(process, 1).stream().findFirst();
    }

    /// The newest first.
    public List<MapRound> newest(String process, int limit) {
        return rounds(OPINION_ROUND.PROCESS_ID.eq(process), limit);
    }

    Optional<MapRound> find(String process, int number) {
        return rounds(OPINION_ROUND.PROCESS_ID.eq(process).and(OPINION_ROUND.NUMBER.eq(number)), 1).stream()
                .findFirst();
    }

    private List<MapRound> rounds(Condition which, int limit) {
        return database.read(db -> db.select(DSL.asterisk().except(OPINION_ROUND.RESULT))
                .from(OPINION_ROUND)
                .where(which)
                .orderBy(OPINION_ROUND.NUMBER.desc())
                .limit(limit)
                .fetch(MapRounds::round));
    }

    /// What the last map shows.
    Optional<CountedMap> result(MapRound round) {
        return database.read(db -> db.select(OPINION_ROUND.RESULT)
                .from(OPINION_ROUND)
                .where(OPINION_ROUND.PROCESS_ID.eq(round.process()))
                .and(OPINION_ROUND.NUMBER.eq(round.number()))
                .and(OPINION_ROUND.RESULT.isNotNull())
                .fetchOptional(OPINION_ROUND.RESULT)
                .map(CountedMap::read));
    }

    /// What a map was made of, read from the votes again.
    Input input(MapRound round) {
        return inputs.of(round.process(), round.number(), round.hidden());
    }

    private static MapRound round(Record row) {
        var hidden = row.get(OPINION_ROUND.HIDDEN);
        return new MapRound(
                row.get(OPINION_ROUND.PROCESS_ID),
                row.get(OPINION_ROUND.NUMBER),
                row.get(OPINION_ROUND.DAY),
                row.get(OPINION_ROUND.VERSION),
                hidden.isEmpty()
                        ? List.of()
                        : Arrays.stream(hidden.split(",")).map(Integer::valueOf).toList(),
                GroupNumber.of(row.get(OPINION_ROUND.GROUPS_BEFORE)).orElse(GroupNumber.NONE),
                GroupNumber.of(row.get(OPINION_ROUND.GROUPS_AFTER)).orElse(GroupNumber.NONE),
                row.get(OPINION_ROUND.DIGEST),
                row.get(OPINION_ROUND.VOTERS),
                row.get(OPINION_ROUND.VOTES));
    }
}
