package org.ukuk.platform.jobs;

import static org.ukuk.platform.database.schema.Tables.JOB;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.JobRecord;

/// The long work there is, waiting, running and over.
@Component
public final class Jobs {

    private final Database database;
    private final Clock clock;

    public Jobs(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Puts a job into the queue; it starts when the ones before it are over.
    public Job add(String kind, String arguments, Actor by) {
        var id = Ulid.next(clock.instant());
        database.execute(db -> db.insertInto(JOB)
                .set(JOB.ID, id)
                .set(JOB.KIND, kind)
                .set(JOB.ARGUMENTS, arguments)
                .set(JOB.STATE, Job.State.WAITING.name())
                .set(JOB.DONE, 0L)
                .set(JOB.TOTAL, 0L)
                .set(JOB.STARTED_BY, by.id())
                .set(JOB.CANCEL_ASKED, false)
                .set(JOB.CREATED_AT, clock.instant())
                .execute());
        return find(id).orElseThrow();
    }

    /// The same, unless one like it waits already.
    public void addUnlessWaiting(String kind, String arguments, Actor by) {
        database.execute(db -> {
            var waits = JOB.KIND.eq(kind).and(JOB.ARGUMENTS.eq(arguments)).and(JOB.STATE.eq(Job.State.WAITING.name()));
            if (!db.fetchExists(JOB, waits)) {
                add(kind, arguments, by);
            }
        });
    }

    public Optional<Job> find(String id) {
        return database.read(db -> db.selectFrom(JOB).where(JOB.ID.eq(id)).fetchOptional(Jobs::job));
    }

    public List<Job> newest(int limit) {
        return database.read(db ->
                db.selectFrom(JOB).orderBy(JOB.CREATED_AT.desc()).limit(limit).fetch(Jobs::job));
    }

    /// Asks a job to stop; one that waits is over at once, one that runs stops at its next step.
    public void cancel(String id) {
        database.execute(db -> {
            db.update(JOB)
                    .set(JOB.STATE, Job.State.CANCELLED.name())
                    .set(JOB.FINISHED_AT, clock.instant())
                    .where(JOB.ID.eq(id).and(JOB.STATE.eq(Job.State.WAITING.name())))
                    .execute();
            db.update(JOB).set(JOB.CANCEL_ASKED, true).where(JOB.ID.eq(id)).execute();
        });
    }

    /// Whether a job waits or runs.
    boolean isAnyOpen() {
        return database.read(
                db -> db.fetchExists(JOB, JOB.STATE.in(Job.State.WAITING.name(), Job.State.RUNNING.name())));
    }

    /// The oldest waiting job, now marked as running.
    Optional<Job> take() {
        return database.write(db -> db.selectFrom(JOB)
                .where(JOB.STATE.eq(Job.State.WAITING.name()))
                .orderBy(JOB.CREATED_AT, JOB.ID)
                .limit(1)
                .fetchOptional()
                .map(row -> {
                    row.setState(Job.State.RUNNING.name());
                    row.setStartedAt(clock.instant());
                    row.update();
                    return job(row);
                }));
    }

    /// Jobs left running by a process that is gone wait again.
    void requeueLeftovers() {
        database.execute(db -> db.update(JOB)
                .set(JOB.STATE, Job.State.WAITING.name())
                .where(JOB.STATE.eq(Job.State.RUNNING.name()))
                .execute());
    }

    void progress(String id, long done, long total, String message) {
        database.execute(db -> db.update(JOB)
                .set(JOB.DONE, done)
                .set(JOB.TOTAL, total)
                .set(JOB.MESSAGE, message)
                .where(JOB.ID.eq(id))
                .execute());
    }

    boolean isCancelAsked(String id) {
        return database.read(db -> db.select(JOB.CANCEL_ASKED)
                .from(JOB)
                .where(JOB.ID.eq(id))
                .fetchOptional(JOB.CANCEL_ASKED)
                .orElse(false));
    }

    void finish(String id, Job.State state, @Nullable String message, @Nullable String report) {
        database.execute(db -> db.update(JOB)
                .set(JOB.STATE, state.name())
                .set(JOB.MESSAGE, message)
                .set(JOB.REPORT, report)
                .set(JOB.FINISHED_AT, clock.instant())
                .where(JOB.ID.eq(id))
                .execute());
    }

    private static Job job(JobRecord row) {
        return new Job(
                row.getId(),
                row.getKind(),
                row.getArguments(),
                Job.State.valueOf(row.getState()),
                row.getDone(),
                row.getTotal(),
                row.getMessage(),
                row.getReport(),
                row.getStartedBy(),
                row.getCreatedAt(),
                row.getFinishedAt());
    }
}
