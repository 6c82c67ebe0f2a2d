package org.ukuk.dialogue.moderation;

import static org.ukuk.platform.database.schema.Tables.MODERATION_ACT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.moderation.Act.Done;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.ModerationActRecord;

/// What was done with people's words, one after another.
@Component
final class Acts {

    private static final int MOST = 1_000;

    private final Database database;
    private final Clock clock;

    Acts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param by null when a reader or the author did it: who they are is not kept
    void add(Words words, Done done, String reason, @Nullable Actor by) {
        var now = clock.instant();
        database.execute(db -> db.insertInto(MODERATION_ACT)
                .set(new ModerationActRecord(
                        Ulid.next(now),
                        words.area(),
                        words.id(),
                        words.process(),
                        done.code(),
                        reason,
                        by == null ? "" : by.id(),
                        by == null ? "" : by.role(),
                        now))
                .execute());
    }

    /// What was done with each of these, the oldest first.
    Map<String, List<Act>> about(Collection<String> words) {
        var all = new LinkedHashMap<String, List<Act>>();
        fetch(MODERATION_ACT.WORDS_ID.in(words.stream().limit(MOST).toList()))
                .forEach(act -> all.computeIfAbsent(act.words(), id -> new ArrayList<>())
                        .add(act));
        return all;
    }

    /// What waits for an answer: the last thing done with it was this.
    List<Act> open(Done done) {
        var said = fetch(MODERATION_ACT.ACT.eq(done.code()));
        var since = about(said.stream().map(Act::words).distinct().toList());
        return said.stream()
                .filter(act ->
                        since.getOrDefault(act.words(), List.of()).getLast().equals(act))
                .toList();
    }

    private List<Act> fetch(Condition which) {
        return database.read(db -> db.selectFrom(MODERATION_ACT)
                .where(which)
                .orderBy(MODERATION_ACT.AT, MODERATION_ACT.ID)
                .limit(MOST)
                .fetch(row -> new Act(
                        row.getArea(),
                        row.getWordsId(),
                        row.getProcessId(),
                        Done.of(row.getAct()),
                        row.getReason(),
                        row.getById(),
                        row.getAt())));
    }
}
