package org.ukuk.dialogue.consultations;

import static org.ukuk.platform.database.schema.Tables.CONTRIBUTION;
import static org.ukuk.platform.database.schema.Tables.VOICE;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.process.Group;
import org.ukuk.platform.database.Database;

/// What readers see of contributions: counts and pages of them. Only what is shown is counted.
@Component
public final class Talks {

    private static final Condition SHOWN = CONTRIBUTION.STANDING.eq(Standing.SHOWN.code());
    private static final Condition NO_REPLY = CONTRIBUTION.PARENT.isNull();
    private static final Condition HAS_WORDS = CONTRIBUTION.SAID.ne("").or(CONTRIBUTION.PROPOSAL.ne(""));

    private final Database database;

    public Talks(Database database) {
        this.database = database;
    }

    /// Counts by block, in one query; blocks nobody spoke to are not in it.
    public Map<Integer, Tally> tallies(String process, Collection<Integer> blocks) {
        var proposed = CONTRIBUTION.PROPOSAL.ne("");
        var holds = CONTRIBUTION.HOLDS.isNotNull();
        return database.read(db -> {
            var counting = new HashMap<Integer, Counting>();
            db.select(
                            CONTRIBUTION.BLOCK,
                            CONTRIBUTION.STANCE,
                            VOICE.GROUP_CODE,
                            DSL.count(DSL.when(HAS_WORDS, 1)),
                            DSL.count(DSL.when(holds, 1)),
                            DSL.count(DSL.when(
                                    proposed.and(CONTRIBUTION.STANCE.isNull().or(holds)), 1)))
                    .from(CONTRIBUTION)
                    .join(VOICE)
                    .on(VOICE.ID.eq(CONTRIBUTION.VOICE_ID))
                    .where(CONTRIBUTION.ITEM_ID.eq(process))
                    .and(CONTRIBUTION.BLOCK.in(blocks))
                    .and(SHOWN)
                    .groupBy(CONTRIBUTION.BLOCK, CONTRIBUTION.STANCE, VOICE.GROUP_CODE)
                    .forEach(row -> counting.computeIfAbsent(row.value1(), block -> new Counting())
                            .add(row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
            var tallies = new HashMap<Integer, Tally>();
            counting.forEach((block, counts) -> tallies.put(block, counts.tally()));
            return tallies;
        });
    }

    /// A tally while it is counted.
    private static final class Counting {

        private final Map<Group, Map<Stance, Integer>> positions = new EnumMap<>(Group.class);
        private int contributions;
        private int amendments;

        void add(@Nullable String stance, String group, int words, int holding, int proposals) {
            contributions += words;
            amendments += proposals;
            if (stance != null && holding > 0) {
                positions
                        .computeIfAbsent(Group.of(group).orElse(Group.OTHER), one -> new EnumMap<>(Stance.class))
                        .merge(Stance.of(stance).orElseThrow(), holding, Integer::sum);
            }
        }

        Tally tally() {
            return new Tally(positions, contributions, amendments);
        }
    }

    /// What is said last to each of some blocks and has words, the newest first; no replies.
    ///
    /// @param most for each block
    List<Contribution> latest(String process, Collection<Integer> blocks, int most) {
        var which = CONTRIBUTION
                .ITEM_ID
                .eq(process)
                .and(CONTRIBUTION.BLOCK.in(blocks))
                .and(NO_REPLY)
                .and(HAS_WORDS);
        return ranked(which, CONTRIBUTION.BLOCK, CONTRIBUTION.SEQ.desc(), most);
    }

    /// The first replies to each of some contributions, the oldest first.
    ///
    /// @param most for each
    List<Contribution> firstReplies(Collection<String> parents, int most) {
        return ranked(CONTRIBUTION.PARENT.in(parents), CONTRIBUTION.PARENT, CONTRIBUTION.SEQ.asc(), most);
    }

    private List<Contribution> ranked(Condition which, Field<?> of, SortField<Integer> order, int most) {
        var place = DSL.rowNumber().over(DSL.partitionBy(of).orderBy(order)).as("place");
        return database.read(db -> {
            var ranked = db.select(CONTRIBUTION.ID, place)
                    .from(CONTRIBUTION)
                    .where(which)
                    .and(SHOWN)
                    .asTable("ranked");
            return db.selectFrom(CONTRIBUTION)
                    .where(CONTRIBUTION.ID.in(DSL.select(ranked.field(CONTRIBUTION.ID))
                            .from(ranked)
                            .where(ranked.field(place).le(most))))
                    .orderBy(order)
                    .fetch(Contributions::contribution);
        });
    }

    /// A position an organisation holds.
    record Held(String voice, Stance stance) {}

    /// The positions organisations hold to a block, the newest first.
    List<Held> ofOrganisations(String process, int block, int most) {
        return database.read(db -> db.select(CONTRIBUTION.VOICE_ID, CONTRIBUTION.STANCE)
                .from(CONTRIBUTION)
                .join(VOICE)
                .on(VOICE.ID.eq(CONTRIBUTION.VOICE_ID))
                .where(CONTRIBUTION.ITEM_ID.eq(process))
                .and(CONTRIBUTION.BLOCK.eq(block))
                .and(CONTRIBUTION.HOLDS.isNotNull())
                .and(SHOWN)
                .and(VOICE.ORGANISATION_ID.ne(""))
                .orderBy(CONTRIBUTION.SEQ.desc())
                .limit(most)
                .fetch(row -> new Held(row.value1(), Stance.of(row.value2()).orElseThrow())));
    }

    /// Where somebody spoke to a block: shown, or with a reply that is.
    private static Condition toBlock(String process, int block) {
        var answered = CONTRIBUTION.as("answered");
        return CONTRIBUTION
                .ITEM_ID
                .eq(process)
                .and(CONTRIBUTION.BLOCK.eq(block))
                .and(NO_REPLY)
                .and(SHOWN.and(HAS_WORDS)
                        .or(CONTRIBUTION.ID.in(DSL.select(answered.PARENT)
                                .from(answered)
                                .where(answered.ITEM_ID.eq(process))
                                .and(answered.BLOCK.eq(block))
                                .and(answered.PARENT.isNotNull())
                                .and(answered.STANDING.eq(Standing.SHOWN.code())))));
    }

    /// How many contributions with words there are to a block, replies not counted.
    int count(String process, int block) {
        return database.read(db -> db.fetchCount(CONTRIBUTION, toBlock(process, block)));
    }

    /// How many of those were said before one of them.
    int before(Contribution one) {
        return database.read(db ->
                db.fetchCount(CONTRIBUTION, toBlock(one.process(), one.block()).and(CONTRIBUTION.SEQ.lt(one.seq()))));
    }

    /// Some of them, the oldest first.
    List<Contribution> page(String process, int block, int skip, int most) {
        return fetch(toBlock(process, block), skip, most);
    }

    /// How many replies to each are shown.
    Map<String, Integer> replies(Collection<String> parents) {
        return database.read(db -> db.select(CONTRIBUTION.PARENT, DSL.count())
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.PARENT.in(parents))
                .and(SHOWN)
                .groupBy(CONTRIBUTION.PARENT)
                .fetchMap(CONTRIBUTION.PARENT, row -> row.value2()));
    }

    /// Replies, the oldest first.
    List<Contribution> replies(String parent, int skip, int most) {
        return fetch(CONTRIBUTION.PARENT.eq(parent).and(SHOWN), skip, most);
    }

    /// All that is shown after one place, by block and then by when it came: a walk in bounded steps.
    ///
    /// @param block number of the block the last one was said to; 0 to begin
    /// @param seq of the last one; 0 to begin
    public List<Contribution> walk(String process, int block, int seq, int most) {
        return database.read(db -> db.selectFrom(CONTRIBUTION)
                .where(CONTRIBUTION.ITEM_ID.eq(process))
                .and(SHOWN)
                .and(CONTRIBUTION
                        .BLOCK
                        .gt(block)
                        .or(CONTRIBUTION.BLOCK.eq(block).and(CONTRIBUTION.SEQ.gt(seq))))
                .orderBy(CONTRIBUTION.BLOCK, CONTRIBUTION.SEQ)
                .limit(most)
                .fetch(Contributions::contribution));
    }

    /// Places of contributions among all of their consultation, by id.
    public Map<String, Integer> places(Collection<String> ids) {
        return database.read(db -> db.select(CONTRIBUTION.ID, CONTRIBUTION.SEQ)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.ID.in(ids))
                .fetchMap(CONTRIBUTION.ID, CONTRIBUTION.SEQ));
    }

    /// How many voices of each group said something that is shown. Not for readers as it is: a small number gives
    /// people away.
    public Map<Group, Integer> voices(String process) {
        return database.read(db -> db.select(VOICE.GROUP_CODE, DSL.countDistinct(CONTRIBUTION.VOICE_ID))
                .from(CONTRIBUTION)
                .join(VOICE)
                .on(VOICE.ID.eq(CONTRIBUTION.VOICE_ID))
                .where(CONTRIBUTION.ITEM_ID.eq(process))
                .and(SHOWN)
                .groupBy(VOICE.GROUP_CODE)
                .fetchMap(row -> Group.of(row.value1()).orElse(Group.OTHER), row -> row.value2()));
    }

    /// Voices of organisations that said something that is shown; at most so many.
    public List<String> organisations(String process, int most) {
        return database.read(db -> db.selectDistinct(CONTRIBUTION.VOICE_ID)
                .from(CONTRIBUTION)
                .join(VOICE)
                .on(VOICE.ID.eq(CONTRIBUTION.VOICE_ID))
                .where(CONTRIBUTION.ITEM_ID.eq(process))
                .and(SHOWN)
                .and(VOICE.ORGANISATION_ID.ne(""))
                .limit(most)
                .fetch(CONTRIBUTION.VOICE_ID));
    }

    /// What of these voices waits for a moderator.
    List<Contribution> waiting(String process, int block, Collection<String> voices) {
        return voices.isEmpty()
                ? List.of()
                : fetch(
                        CONTRIBUTION
                                .ITEM_ID
                                .eq(process)
                                .and(CONTRIBUTION.BLOCK.eq(block))
                                .and(CONTRIBUTION.VOICE_ID.in(voices))
                                .and(CONTRIBUTION.STANDING.eq(Standing.WAITING.code())),
                        0,
                        20);
    }

    private List<Contribution> fetch(Condition which, int skip, int most) {
        return database.read(db -> db.selectFrom(CONTRIBUTION)
                .where(which)
                .orderBy(CONTRIBUTION.SEQ)
                .limit(skip, most)
                .fetch(Contributions::contribution));
    }
}
