package org.ukuk.alerts;

import static org.ukuk.platform.database.schema.Tables.FOLLOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Secrets;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.FollowRecord;
import org.ukuk.platform.i18n.Language;

/// What readers follow.
@Component
final class Follows {

    /// Nobody follows more.
    static final int MOST = 50;

    private final Database database;

    Follows(Database database) {
        this.database = database;
    }

    /// Notes what a reader asks for, to be confirmed by a token; the token, or empty when the reader follows as much as
    /// anybody may. What is confirmed already stays as it is.
    Optional<String> ask(Follower follower, Subject subject, Language language, Rhythm rhythm, Instant now) {
        return database.write(db -> {
            var key = Secrets.hash(subject.code());
            var token = Secrets.token();
            var mine = FOLLOW.FOLLOWER_ID.eq(follower.id()).and(FOLLOW.SUBJECT_KEY.eq(key));
            if (db.fetchExists(FOLLOW, mine)) {
                db.update(FOLLOW)
                        .set(FOLLOW.ASKED_HASH, Secrets.hash(token))
                        .set(FOLLOW.ASKED_AT, now)
                        .where(mine)
                        .execute();
                db.update(FOLLOW)
                        .set(FOLLOW.LANGUAGE, language.code())
                        .set(FOLLOW.RHYTHM, rhythm.code())
                        .where(mine.and(FOLLOW.CONFIRMED.isFalse()))
                        .execute();
                return Optional.of(token);
            }
            if (db.fetchCount(FOLLOW, FOLLOW.FOLLOWER_ID.eq(follower.id())) >= MOST) {
                return Optional.empty();
            }
            db.insertInto(FOLLOW)
                    .set(FOLLOW.ID, Ulid.next(now))
                    .set(FOLLOW.FOLLOWER_ID, follower.id())
                    .set(FOLLOW.SUBJECT, subject.code())
                    .set(FOLLOW.SUBJECT_KEY, key)
                    .set(FOLLOW.LANGUAGE, language.code())
                    .set(FOLLOW.RHYTHM, rhythm.code())
                    .set(FOLLOW.ASKED_HASH, Secrets.hash(token))
                    .set(FOLLOW.ASKED_AT, now)
                    .set(FOLLOW.CONFIRMED, false)
                    .set(FOLLOW.TOLD_UNTIL, now)
                    .set(FOLLOW.DUE_AT, rhythm.next(now))
                    .execute();
            return Optional.of(token);
        });
    }

    /// What a token asks to confirm.
    Optional<Follow> asked(String token) {
        return database.read(db -> db.selectFrom(FOLLOW)
                .where(FOLLOW.ASKED_HASH.eq(Secrets.hash(token)))
                .fetchOptional(Follows::follow));
    }

    /// From now on it is told of; the token is used up. What was confirmed before goes on as it was.
    void confirm(Follow follow, Instant now) {
        database.execute(db -> {
            db.update(FOLLOW)
                    .set(FOLLOW.CONFIRMED, true)
                    .set(FOLLOW.TOLD_UNTIL, now)
                    .set(FOLLOW.DUE_AT, follow.rhythm().next(now))
                    .where(FOLLOW.ID.eq(follow.id()).and(FOLLOW.CONFIRMED.isFalse()))
                    .execute();
            db.update(FOLLOW)
                    .setNull(FOLLOW.ASKED_HASH)
                    .where(FOLLOW.ID.eq(follow.id()))
                    .execute();
        });
    }

    /// What a reader confirmed, the oldest first.
    List<Follow> of(Follower follower) {
        return database.read(db -> db.selectFrom(FOLLOW)
                .where(FOLLOW.FOLLOWER_ID.eq(follower.id()).and(FOLLOW.CONFIRMED.isTrue()))
                .orderBy(FOLLOW.ID)
                .limit(MOST)
                .fetch(Follows::follow));
    }

    void change(Follower follower, String id, Rhythm rhythm, Instant now) {
        database.execute(db -> db.update(FOLLOW)
                .set(FOLLOW.RHYTHM, rhythm.code())
                .set(FOLLOW.DUE_AT, rhythm.next(now))
                .where(FOLLOW.ID.eq(id).and(FOLLOW.FOLLOWER_ID.eq(follower.id())))
                .execute());
    }

    void stop(Follower follower, String id) {
        database.execute(db -> db.deleteFrom(FOLLOW)
                .where(FOLLOW.ID.eq(id).and(FOLLOW.FOLLOWER_ID.eq(follower.id())))
                .execute());
    }

    /// Moves a follow on to its next day, before anything is sent; false when another process did, or it is gone.
    ///
    /// @param until everything published up to then counts as told
    boolean claim(Follow follow, Instant until, Instant now) {
        var told = until.isAfter(follow.toldUntil()) ? until : follow.toldUntil();
        return database.write(db -> db.update(FOLLOW)
                        .set(FOLLOW.TOLD_UNTIL, told)
                        .set(FOLLOW.DUE_AT, follow.rhythm().next(now))
                        .where(FOLLOW.ID.eq(follow.id()).and(FOLLOW.DUE_AT.eq(follow.dueAt())))
                        .execute()
                == 1);
    }

    private static Follow follow(FollowRecord row) {
        return new Follow(
                row.getId(),
                row.getFollowerId(),
                row.getSubject(),
                Language.of(row.getLanguage()).orElseThrow(),
                Rhythm.of(row.getRhythm()).orElseThrow(),
                row.getConfirmed(),
                row.getToldUntil(),
                row.getDueAt());
    }
}
