package org.ukuk.platform.mail;

import static org.ukuk.platform.database.schema.Tables.MAIL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.MailRecord;
import org.ukuk.platform.i18n.Language;

/// Letters that wait for the mail server, and those it would not take. Of a letter that was handed over nothing is
/// kept; of one given up, only what happened to it.
@Component
public final class Mails {

    private static final String WAITING = "waiting";
    private static final String CLAIMED = "claimed";
    private static final String FAILED = "failed";

    /// So long nobody needs to hand over one letter: whoever claimed it is gone.
    private static final Duration LONGEST_CLAIM = Duration.ofMinutes(15);

    private static final Duration FAILURES_KEPT = Duration.ofDays(90);

    private final Database database;
    private final Clock clock;

    public Mails(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Puts a letter into the bag; it leaves when the transaction around it is committed.
    ///
    /// @param purpose message key under `mail.purpose.`
    /// @param owner id of what the letter is about, for `dropOf`
    /// @param unsubscribe absolute address for one-click unsubscribing; null when there is nothing to end
    public void add(String purpose, String owner, EmailAddress to, Letter letter, @Nullable String unsubscribe) {
        var now = clock.instant();
        database.execute(db -> db.insertInto(MAIL)
                .set(MAIL.ID, Ulid.next(now))
                .set(MAIL.PURPOSE, purpose)
                .set(MAIL.OWNER, owner)
                .set(MAIL.RECIPIENT, to.value())
                .set(MAIL.LANGUAGE, letter.language().code())
                .set(MAIL.SUBJECT, letter.subject())
                .set(MAIL.PLAIN, letter.plain())
                .set(MAIL.HTML, letter.html())
                .set(MAIL.UNSUBSCRIBE, unsubscribe)
                .set(MAIL.STATE, WAITING)
                .set(MAIL.TRIES, 0)
                .set(MAIL.DUE_AT, now)
                .set(MAIL.CREATED_AT, now)
                .execute());
    }

    /// Takes back the letters of an owner that have not left yet.
    public void dropOf(String owner) {
        database.execute(db -> db.deleteFrom(MAIL).where(MAIL.OWNER.eq(owner)).execute());
    }

    /// Letters to hand over now, the longest waiting first.
    List<Mail> due(int limit) {
        return database.read(db -> db.selectFrom(MAIL)
                .where(MAIL.STATE.eq(WAITING).and(MAIL.DUE_AT.le(clock.instant())))
                .orderBy(MAIL.DUE_AT, MAIL.ID)
                .limit(limit)
                .fetch(Mails::mail));
    }

    /// Takes a letter for handing over; false when it is gone or another process was faster. From here on it is sent
    /// again only when `later` says that the server did not take it.
    boolean claim(Mail mail) {
        return database.write(db -> db.update(MAIL)
                        .set(MAIL.STATE, CLAIMED)
                        .set(MAIL.CLAIMED_AT, clock.instant())
                        .set(MAIL.TRIES, mail.tries() + 1)
                        .where(MAIL.ID.eq(mail.id()).and(MAIL.STATE.eq(WAITING)))
                        .execute()
                == 1);
    }

    /// The server took it: nothing of it is kept.
    void handedOver(Mail mail) {
        database.execute(db -> db.deleteFrom(MAIL).where(MAIL.ID.eq(mail.id())).execute());
    }

    /// The server did not take a claimed letter now.
    void later(Mail mail, Instant due, String reason) {
        database.execute(db -> db.update(MAIL)
                .set(MAIL.STATE, WAITING)
                .set(MAIL.TRIES, mail.tries() + 1)
                .set(MAIL.DUE_AT, due)
                .set(MAIL.REASON, reason)
                .where(MAIL.ID.eq(mail.id()).and(MAIL.STATE.eq(CLAIMED)))
                .execute());
    }

    /// It is not tried again. What it said and to whom is forgotten.
    void giveUp(Mail mail, String reason) {
        giveUp(mail.id(), mail.tries() + 1, reason);
    }

    private void giveUp(String id, int tries, String reason) {
        database.execute(db -> db.update(MAIL)
                .set(MAIL.STATE, FAILED)
                .set(MAIL.TRIES, tries)
                .set(MAIL.REASON, reason)
                .set(MAIL.RECIPIENT, "")
                .set(MAIL.SUBJECT, "")
                .set(MAIL.PLAIN, "")
                .set(MAIL.HTML, "")
                .setNull(MAIL.UNSUBSCRIBE)
                .where(MAIL.ID.eq(id))
                .execute());
    }

    /// Gives up letters that a process left half handed over when it died: they may have arrived. Forgets old failures.
    void tidy() {
        var now = clock.instant();
        var lost = database.read(db -> db.selectFrom(MAIL)
                .where(MAIL.STATE.eq(CLAIMED).and(MAIL.CLAIMED_AT.lt(now.minus(LONGEST_CLAIM))))
                .fetch());
        lost.forEach(row -> giveUp(row.getId(), row.getTries(), "interrupted while it was handed over"));
        if (database.read(db -> db.fetchExists(MAIL, MAIL.CREATED_AT.lt(now.minus(FAILURES_KEPT))))) {
            database.execute(db -> db.deleteFrom(MAIL)
                    .where(MAIL.CREATED_AT.lt(now.minus(FAILURES_KEPT)))
                    .execute());
        }
    }

    /// How many letters wait.
    public int waiting() {
        return database.read(db -> db.fetchCount(MAIL, MAIL.STATE.eq(WAITING)));
    }

    /// A letter that was given up.
    ///
    /// @param purpose message key under `mail.purpose.`
    /// @param reason what the server said, without addresses
    public record Failure(String purpose, Instant writtenAt, int tries, String reason) {}

    /// The last letters that were given up, newest first.
    public List<Failure> failures(int limit) {
        return database.read(db -> db.selectFrom(MAIL)
                .where(MAIL.STATE.eq(FAILED))
                .orderBy(MAIL.ID.desc())
                .limit(limit)
                .fetch(r -> new Failure(r.getPurpose(), r.getCreatedAt(), r.getTries(), r.getReason())));
    }

    private static Mail mail(MailRecord row) {
        return new Mail(
                row.getId(),
                row.getPurpose(),
                new EmailAddress(row.getRecipient()),
                Language.of(row.getLanguage()).orElseThrow(),
                row.getSubject(),
                row.getPlain(),
                row.getHtml(),
                row.getTries(),
                row.getUnsubscribe());
    }
}
