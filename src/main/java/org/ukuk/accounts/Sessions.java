package org.ukuk.accounts;

import static org.ukuk.platform.database.schema.Tables.PERSON;
import static org.ukuk.platform.database.schema.Tables.SESSION;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.SessionRecord;

/// Who is signed in where, in the database, so that every process knows and a restart forgets nobody. Ends after twelve
/// hours without a request and after seven days in any case.
@Component
public final class Sessions {

    static final Duration IDLE = Duration.ofHours(12);
    static final Duration LONGEST = Duration.ofDays(7);
    static final Duration FOR_THE_CODE = Duration.ofMinutes(10);
    /// For that long it is known whose a session was that has ended.
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);
    private static final int MOST_SHOWN = 50;

    /// A session and whose it is.
    public record Known(Session session, Person person) {}

    private final Database database;
    private final Clock clock;
    private final Seal seal;

    Sessions(Database database, Clock clock, Seal seal) {
        this.database = database;
        this.clock = clock;
        this.seal = seal;
    }

    /// Starts a session and returns its token, which is told here and never again.
    ///
    /// @param complete false when a code is still to come, for which there are ten minutes
    public String start(Person person, boolean complete, String device) {
        var token = Secrets.token();
        var now = clock.instant();
        database.execute(db -> {
            db.deleteFrom(SESSION)
                    .where(SESSION.ENDS_AT
                            .lt(now.minus(REMEMBERED))
                            .or(SESSION.SEEN_AT.lt(now.minus(IDLE).minus(REMEMBERED))))
                    .execute();
            db.insertInto(SESSION)
                    .set(SESSION.ID, Ulid.next(now))
                    .set(SESSION.TOKEN_HASH, Secrets.hash(token))
                    .set(SESSION.PERSON_ID, person.id())
                    .set(SESSION.COMPLETE, complete)
                    .set(SESSION.DEVICE, device)
                    .set(SESSION.CREATED_AT, now)
                    .set(SESSION.SEEN_AT, now)
                    .set(SESSION.ENDS_AT, now.plus(complete ? LONGEST : FOR_THE_CODE))
                    .execute();
        });
        return token;
    }

    /// The session of a token, if it has not ended and its person may still sign in.
    public Optional<Known> find(String token) {
        var now = clock.instant();
        var known = database.read(db -> db.select(SESSION.asterisk(), PERSON.asterisk())
                .from(SESSION)
                .join(PERSON)
                .on(PERSON.ID.eq(SESSION.PERSON_ID))
                .where(SESSION.TOKEN_HASH
                        .eq(Secrets.hash(token))
                        .and(SESSION.ENDS_AT.gt(now))
                        .and(SESSION.SEEN_AT.gt(now.minus(IDLE)))
                        .and(PERSON.DISABLED.isFalse()))
                .fetchOptional(row -> new Known(session(row.into(SESSION)), People.person(row.into(PERSON)))));
        known.map(Known::session)
                .filter(session -> session.seenAt().plus(SEEN_EVERY).isBefore(now))
                .ifPresent(session -> database.execute(db -> db.update(SESSION)
                        .set(SESSION.SEEN_AT, now)
                        .where(SESSION.ID.eq(session.id()))
                        .execute()));
        return known;
    }

    /// A person's sessions, the latest used first.
    public List<Session> of(String person) {
        var now = clock.instant();
        return database.read(db -> db.selectFrom(SESSION)
                .where(SESSION.PERSON_ID
                        .eq(person)
                        .and(SESSION.COMPLETE.isTrue())
                        .and(SESSION.ENDS_AT.gt(now))
                        .and(SESSION.SEEN_AT.gt(now.minus(IDLE))))
                .orderBy(SESSION.SEEN_AT.desc())
                .limit(MOST_SHOWN)
                .fetch(this::session));
    }

    /// Remembers the secret that was shown for setting up an authenticator.
    public void offer(String session, String secret) {
        database.execute(db -> db.update(SESSION)
                .set(SESSION.OFFERED_SEALED, seal.close(secret, session))
                .where(SESSION.ID.eq(session))
                .execute());
    }

    void dropOffer(String session) {
        database.execute(db -> db.update(SESSION)
                .setNull(SESSION.OFFERED_SEALED)
                .where(SESSION.ID.eq(session))
                .execute());
    }

    /// Ends one session of a person; somebody else's is left alone.
    public boolean end(String person, String session) {
        return end(SESSION.ID.eq(session).and(SESSION.PERSON_ID.eq(person))) > 0;
    }

    public int endOthers(String person, String kept) {
        return end(SESSION.PERSON_ID.eq(person).and(SESSION.ID.ne(kept)));
    }

    private int end(Condition which) {
        var now = clock.instant();
        return database.write(db -> db.update(SESSION)
                .set(SESSION.ENDS_AT, now)
                .setNull(SESSION.OFFERED_SEALED)
                .where(which.and(SESSION.ENDS_AT.gt(now)))
                .execute());
    }

    /// Id of the person whose session a token stands for, or stood for until a day ago.
    public Optional<String> owner(String token) {
        return database.read(db -> db.select(SESSION.PERSON_ID)
                .from(SESSION)
                .where(SESSION.TOKEN_HASH.eq(Secrets.hash(token)))
                .fetchOptional(SESSION.PERSON_ID));
    }

    public int endAll(String person) {
        return endOthers(person, "");
    }

    private Session session(SessionRecord row) {
        var offered = Optional.ofNullable(row.getOfferedSealed()).flatMap(kept -> seal.open(kept, row.getId()));
        return new Session(
                row.getId(),
                row.getPersonId(),
                row.getComplete(),
                row.getDevice(),
                offered.orElse(null),
                row.getCreatedAt(),
                row.getSeenAt());
    }
}
