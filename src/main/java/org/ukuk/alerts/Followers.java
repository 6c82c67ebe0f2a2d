package org.ukuk.alerts;

import static org.ukuk.platform.database.schema.Tables.FOLLOW;
import static org.ukuk.platform.database.schema.Tables.FOLLOWER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Secrets;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.FollowerRecord;
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.platform.mail.Mails;

/// Readers who get letters. Whoever follows nothing any more is forgotten at once, with the letters still waiting.
@Component
final class Followers {

    private final Database database;
    private final Mails mails;

    Followers(Database database, Mails mails) {
        this.database = database;
        this.mails = mails;
    }

    Optional<Follower> byToken(String token) {
        return one(FOLLOWER.TOKEN.eq(token));
    }

    Optional<Follower> find(String id) {
        return one(FOLLOWER.ID.eq(id));
    }

    private Optional<Follower> one(Condition which) {
        return database.read(db -> db.selectFrom(FOLLOWER).where(which).fetchOptional(Followers::follower));
    }

    /// The reader at an address; made when there is none.
    Follower at(EmailAddress email, Instant now) {
        return database.write(db -> {
            db.insertInto(FOLLOWER)
                    .set(FOLLOWER.ID, Ulid.next(now))
                    .set(FOLLOWER.EMAIL, email.value())
                    .set(FOLLOWER.EMAIL_KEY, email.key())
                    .set(FOLLOWER.TOKEN, Secrets.token())
                    .onConflict(FOLLOWER.EMAIL_KEY)
                    .doNothing()
                    .execute();
            return one(FOLLOWER.EMAIL_KEY.eq(email.key())).orElseThrow();
        });
    }

    /// Readers with something due, in the order of their ids.
    List<Follower> due(Instant now, int limit) {
        return database.read(db -> db.selectFrom(FOLLOWER)
                .where(FOLLOWER.ID.in(DSL.select(FOLLOW.FOLLOWER_ID)
                        .from(FOLLOW)
                        .where(FOLLOW.CONFIRMED.isTrue().and(FOLLOW.DUE_AT.le(now)))))
                .orderBy(FOLLOWER.ID)
                .limit(limit)
                .fetch(Followers::follower));
    }

    /// Forgets a reader and all that belongs to them.
    void forget(String id) {
        database.execute(db -> {
            db.deleteFrom(FOLLOWER).where(FOLLOWER.ID.eq(id)).execute();
            mails.dropOf(id);
        });
    }

    /// Forgets the reader if nothing is followed any more; whether that was so.
    boolean forgetIfIdle(String id) {
        return database.write(db -> {
            boolean idle = !db.fetchExists(FOLLOW, FOLLOW.FOLLOWER_ID.eq(id));
            if (idle) {
                forget(id);
            }
            return idle;
        });
    }

    /// Forgets follows nobody confirmed that were asked for before `then`, and readers left with none.
    void forgetUnconfirmed(Instant then) {
        var old = FOLLOW.CONFIRMED.isFalse().and(FOLLOW.ASKED_AT.lt(then));
        var readers = database.read(db ->
                db.selectDistinct(FOLLOW.FOLLOWER_ID).from(FOLLOW).where(old).fetch(FOLLOW.FOLLOWER_ID));
        for (var reader : readers) {
            database.execute(db -> {
                db.deleteFrom(FOLLOW)
                        .where(old.and(FOLLOW.FOLLOWER_ID.eq(reader)))
                        .execute();
                forgetIfIdle(reader);
            });
        }
    }

    /// How many readers get letters.
    int count() {
        return database.read(db ->
                db.fetchCount(db.selectDistinct(FOLLOW.FOLLOWER_ID).from(FOLLOW).where(FOLLOW.CONFIRMED.isTrue())));
    }

    private static Follower follower(FollowerRecord row) {
        return new Follower(row.getId(), new EmailAddress(row.getEmail()), row.getToken());
    }
}
