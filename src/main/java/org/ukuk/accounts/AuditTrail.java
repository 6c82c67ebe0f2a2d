package org.ukuk.accounts;

import static org.ukuk.platform.database.schema.Tables.AUDIT;
import static org.ukuk.platform.database.schema.Tables.AUDIT_HEAD;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.AuditRecord;

/// What staff did, added to and never changed. Every entry holds the hash of the one before, so a change made behind
/// the centre's back is found (`check`).
@Component
public final class AuditTrail {

    private static final int LONGEST_DETAIL = 500;
    private static final int BATCH = 1_000;

    /// Whether the trail is as it was written.
    public sealed interface Verdict {

        /// @param entries how many there are
        record Whole(long entries) implements Verdict {}

        /// @param seq the first place where it does not hold together
        record Broken(long seq) implements Verdict {}
    }

    private record Step(long seq, String hash) {}

    private final Database database;
    private final Clock clock;

    public AuditTrail(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Adds an act in the transaction around it: there is no act without its entry and no entry without its act. Call
    /// it last in the transaction: writers take turns by a row here, and whoever holds it should wait for nothing.
    ///
    /// @param act message key after `audit.act.`
    /// @param subject id of what it was done to; empty when there is none
    /// @param detail at most 500 letters, cut there; no personal data
    public void add(Actor by, String act, String subject, String detail) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var said = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
        database.execute(db -> {
            var head = db.update(AUDIT_HEAD)
                    .set(AUDIT_HEAD.SEQ, AUDIT_HEAD.SEQ.plus(1))
                    .returning()
                    .fetchSingle();
            var previous = head.getHash();
            var hash = AuditEntry.hash(head.getSeq(), now, by.id(), by.role(), act, subject, said, previous);
            db.insertInto(AUDIT)
                    .set(AUDIT.SEQ, head.getSeq())
                    .set(AUDIT.AT, now)
                    .set(AUDIT.ACTOR_ID, by.id())
                    .set(AUDIT.ACTOR_ROLE, by.role())
                    .set(AUDIT.ACT, act)
                    .set(AUDIT.SUBJECT, subject)
                    .set(AUDIT.DETAIL, said)
                    .set(AUDIT.PREVIOUS, previous)
                    .set(AUDIT.HASH, hash)
                    .execute();
            db.update(AUDIT_HEAD).set(AUDIT_HEAD.HASH, hash).execute();
        });
    }

    public long count() {
        return database.read(
                db -> db.select(AUDIT_HEAD.SEQ).from(AUDIT_HEAD).fetchSingle().value1());
    }

    /// Entries before `seq`, newest first.
    public List<AuditEntry> before(long seq, int limit) {
        return database.read(db -> db.selectFrom(AUDIT)
                .where(AUDIT.SEQ.lt(seq))
                .orderBy(AUDIT.SEQ.desc())
                .limit(limit)
                .fetch(AuditTrail::entry));
    }

    /// What was done to one thing, newest first.
    public List<AuditEntry> about(String subject, int limit) {
        return database.read(db -> db.selectFrom(AUDIT)
                .where(AUDIT.SUBJECT.eq(subject))
                .orderBy(AUDIT.SEQ.desc())
                .limit(limit)
                .fetch(AuditTrail::entry));
    }

    /// Reads the whole trail, a thousand entries at a time, and tells whether it is as it was written.
    public Verdict check() {
        var head = database.read(db -> db.selectFrom(AUDIT_HEAD).fetchSingle());
        var last = new Step(0, "");
        while (last.seq() < head.getSeq()) {
            var batch = after(last.seq());
            if (batch.isEmpty()) {
                return new Verdict.Broken(last.seq() + 1);
            }
            for (var entry : batch) {
                if (entry.seq() != last.seq() + 1 || !entry.previous().equals(last.hash()) || !entry.isAsWritten()) {
                    return new Verdict.Broken(last.seq() + 1);
                }
                last = new Step(entry.seq(), entry.hash());
                if (last.seq() == head.getSeq() && !last.hash().equals(head.getHash())) {
                    return new Verdict.Broken(last.seq());
                }
            }
        }
        return new Verdict.Whole(last.seq());
    }

    private List<AuditEntry> after(long seq) {
        return database.read(db -> db.selectFrom(AUDIT)
                .where(AUDIT.SEQ.gt(seq))
                .orderBy(AUDIT.SEQ)
                .limit(BATCH)
                .fetch(AuditTrail::entry));
    }

    private static AuditEntry entry(AuditRecord row) {
        return new AuditEntry(
                row.getSeq(),
                row.getAt(),
                row.getActorId(),
                row.getActorRole(),
                row.getAct(),
                row.getSubject(),
                row.getDetail(),
                row.getPrevious(),
                row.getHash());
    }
}
