package org.ukuk.platform.database;

import static org.ukuk.platform.database.schema.Tables.OUTBOX;
import static org.ukuk.platform.database.schema.Tables.OUTBOX_HEAD;
import static org.ukuk.platform.database.schema.Tables.OUTBOX_READER;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// What happened, numbered in the order of commits. A change appends its news in its own transaction; readers (the
/// search index, page caches, alerts) take it from where they stopped, after a crash as well. See
/// `docs/decisions/0003-outbox-is-a-log.md`.
public final class Outbox {

    /// @param what the event in the past tense, such as `item.published`
    /// @param subject the id of what it happened to
    public record News(long seq, String what, String subject) {}

    private final Database database;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable wake = () -> listeners.forEach(Runnable::run);

    public Outbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Appends one piece of news; listeners of this process wake after the commit.
    public void append(String what, String subject) {
        database.execute(db -> {
            long seq = db.update(OUTBOX_HEAD)
                    .set(OUTBOX_HEAD.SEQ, OUTBOX_HEAD.SEQ.plus(1))
                    .returning(OUTBOX_HEAD.SEQ)
                    .fetchSingle()
                    .getSeq();
            db.insertInto(OUTBOX)
                    .set(OUTBOX.SEQ, seq)
                    .set(OUTBOX.AT, clock.instant())
                    .set(OUTBOX.WHAT, what)
                    .set(OUTBOX.SUBJECT, subject)
                    .execute();
            database.afterCommit(wake);
        });
    }

    /// `listener` only marks that there is news and returns at once; it runs on the writer's thread, once a
    /// transaction.
    public void onNews(Runnable listener) {
        listeners.add(listener);
    }

    /// The number of the last news: the epoch of everything published.
    public long head() {
        return database.read(
                db -> db.select(OUTBOX_HEAD.SEQ).from(OUTBOX_HEAD).fetchSingle().value1());
    }

    /// The number of the last news of this kind; 0 when there was none.
    public long last(String what) {
        return database.read(db -> db.select(DSL.coalesce(DSL.max(OUTBOX.SEQ), 0L))
                .from(OUTBOX)
                .where(OUTBOX.WHAT.eq(what))
                .fetchSingle()
                .value1());
    }

    /// At most `limit` pieces of news after `seq`, oldest first.
    public List<News> after(long seq, int limit) {
        return database.read(db -> db.select(OUTBOX.SEQ, OUTBOX.WHAT, OUTBOX.SUBJECT)
                .from(OUTBOX)
                .where(OUTBOX.SEQ.gt(seq))
                .orderBy(OUTBOX.SEQ)
                .limit(limit)
                .fetch(r -> new News(r.value1(), r.value2(), r.value3())));
    }

    /// How far the named reader came; 0 when it never read.
    public long position(String reader) {
        return database.read(db -> db.select(OUTBOX_READER.SEQ)
                .from(OUTBOX_READER)
                .where(OUTBOX_READER.NAME.eq(reader))
                .fetchOptional(OUTBOX_READER.SEQ)
                .orElse(0L));
    }

    public void moveTo(String reader, long seq) {
        database.execute(db -> db.insertInto(OUTBOX_READER)
                .set(OUTBOX_READER.NAME, reader)
                .set(OUTBOX_READER.SEQ, seq)
                .onConflict(OUTBOX_READER.NAME)
                .doUpdate()
                .set(OUTBOX_READER.SEQ, seq)
                .execute());
    }

    /// Moves the reader on from `from`, unless somebody moved it meanwhile.
    public void moveOn(String reader, long from, long to) {
        move(reader, OUTBOX_READER.SEQ.eq(from), to);
    }

    /// The reader takes again what came after `seq`.
    public void turnBack(String reader, long seq) {
        move(reader, OUTBOX_READER.SEQ.gt(seq), seq);
    }

    private void move(String reader, Condition when, long seq) {
        database.execute(db -> db.update(OUTBOX_READER)
                .set(OUTBOX_READER.SEQ, seq)
                .where(OUTBOX_READER.NAME.eq(reader))
                .and(when)
                .execute());
    }
}
