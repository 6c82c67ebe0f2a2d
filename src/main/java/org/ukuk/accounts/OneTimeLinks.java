package org.ukuk.accounts;

import static org.ukuk.platform.database.schema.Tables.ONE_TIME_LINK;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.OneTimeLinkRecord;

/// The links that were handed out and not used yet. Only hashes of their tokens are kept.
@Component
public final class OneTimeLinks {

    private final Database database;
    private final Clock clock;

    OneTimeLinks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// For the very first person; no other link of the kind is taken back, each process may have shown its own.
    String forFirstAdministrator() {
        var row = new OneTimeLinkRecord();
        row.setRole(Role.ADMINISTRATOR.code());
        return make(OneTimeLink.Purpose.FIRST_ADMINISTRATOR, row, Actor.CENTRE);
    }

    /// Replaces an earlier invitation to the same e-mail.
    String inviting(String email, Role role, Actor by) {
        return database.write(db -> {
            db.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.EMAIL.eq(email)).execute();
            var row = new OneTimeLinkRecord();
            row.setEmail(email);
            row.setRole(role.code());
            return make(OneTimeLink.Purpose.INVITATION, row, by);
        });
    }

    /// Replaces an earlier link of the same person.
    String forPasswordOf(Person person, Actor by) {
        return database.write(db -> {
            dropFor(person.id());
            var row = new OneTimeLinkRecord();
            row.setPersonId(person.id());
            return make(OneTimeLink.Purpose.PASSWORD, row, by);
        });
    }

    /// The path of a new link; its token is told here and never again.
    private String make(OneTimeLink.Purpose purpose, OneTimeLinkRecord row, Actor by) {
        var token = Secrets.token();
        var now = clock.instant();
        row.setId(Ulid.next(now));
        row.setHash(Secrets.hash(token));
        row.setPurpose(purpose.code());
        row.setMadeBy(by.id());
        row.setMadeAt(now);
        row.setEndsAt(now.plus(purpose.life()));
        database.execute(db -> {
            db.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.ENDS_AT.lt(now)).execute();
            db.insertInto(ONE_TIME_LINK).set(row).execute();
        });
        return OneTimeLink.PATH + token;
    }

    /// The link of a token, if it can still be used.
    public Optional<OneTimeLink> find(String token) {
        return database.read(db -> db.selectFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.HASH.eq(Secrets.hash(token)).and(ONE_TIME_LINK.ENDS_AT.gt(clock.instant())))
                .fetchOptional(OneTimeLinks::link));
    }

    /// Takes a link out of use; false when somebody was faster.
    boolean use(OneTimeLink link) {
        return database.write(db -> {
            int taken = db.deleteFrom(ONE_TIME_LINK)
                    .where(ONE_TIME_LINK.ID.eq(link.id()))
                    .execute();
            if (link.purpose() == OneTimeLink.Purpose.FIRST_ADMINISTRATOR) {
                db.deleteFrom(ONE_TIME_LINK)
                        .where(ONE_TIME_LINK.PURPOSE.eq(link.purpose().code()))
                        .execute();
            }
            return taken > 0;
        });
    }

    void dropFor(String person) {
        database.execute(db -> db.deleteFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.PERSON_ID.eq(person))
                .execute());
    }

    boolean withdraw(String id) {
        return database.write(db ->
                db.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.ID.eq(id)).execute() > 0);
    }

    /// Invitations that wait for an answer, newest first.
    List<OneTimeLink> invitations(int limit) {
        return database.read(db -> db.selectFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK
                        .PURPOSE
                        .eq(OneTimeLink.Purpose.INVITATION.code())
                        .and(ONE_TIME_LINK.ENDS_AT.gt(clock.instant())))
                .orderBy(ONE_TIME_LINK.MADE_AT.desc())
                .limit(limit)
                .fetch(OneTimeLinks::link));
    }

    private static OneTimeLink link(OneTimeLinkRecord row) {
        return new OneTimeLink(
                row.getId(),
                OneTimeLink.Purpose.of(row.getPurpose()),
                row.getPersonId(),
                row.getEmail(),
                row.getRole() == null ? null : Role.of(row.getRole()).orElseThrow(),
                row.getMadeAt(),
                row.getEndsAt());
    }
}
