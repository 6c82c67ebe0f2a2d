package org.ukuk.dialogue.meetings;

import static org.ukuk.platform.database.schema.Tables.PARTICIPANT_LINK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Secrets;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;

/// The links that participants get by letter; they need no account. Only hashes of their tokens are kept.
@Component
public final class WaysIn {

    /// What a link is good for.
    public enum Purpose {
        /// To answer, once.
        ANSWER,
        /// To read circulated minutes and to send corrections, until they are due.
        MINUTES;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How long an answer can be given by one link; another one is always to be had.
    private static final Duration LIFE = Duration.ofDays(60);

    /// A link somebody holds.
    public record WayIn(String hash, String participant, Purpose purpose, boolean used) {}

    private final Database database;
    private final Clock clock;

    WaysIn(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The path of a new link to answer; its token is told here and never again.
    String toAnswer(Meeting meeting, Participant one) {
        return path(
                meeting,
                one.language(),
                make(one, Purpose.ANSWER, clock.instant().plus(LIFE)));
    }

    static String path(Meeting meeting, Language language, String token) {
        return "/" + language.code() + meeting.path() + "/invitation/" + token;
    }

    /// The path of a new link to the circulated minutes.
    String toMinutes(Meeting meeting, Participant one, Instant until) {
        return "/" + one.language().code() + meeting.path() + "/minutes/circulated/"
                + make(one, Purpose.MINUTES, until);
    }

    private String make(Participant one, Purpose purpose, Instant until) {
        var token = Secrets.token();
        database.execute(db -> {
            db.deleteFrom(PARTICIPANT_LINK)
                    .where(PARTICIPANT_LINK
                            .PARTICIPANT_ID
                            .eq(one.id())
                            .and(PARTICIPANT_LINK.ENDS_AT.lt(clock.instant())))
                    .execute();
            db.insertInto(PARTICIPANT_LINK)
                    .set(PARTICIPANT_LINK.HASH, Secrets.hash(token))
                    .set(PARTICIPANT_LINK.PARTICIPANT_ID, one.id())
                    .set(PARTICIPANT_LINK.PURPOSE, purpose.code())
                    .set(PARTICIPANT_LINK.ENDS_AT, until)
                    .execute();
        });
        return token;
    }

    /// The link of a token, used or not; empty when there never was one, it is for something else, or it has ended.
    public Optional<WayIn> find(String token, Purpose purpose) {
        return database.read(db -> db.selectFrom(PARTICIPANT_LINK)
                .where(PARTICIPANT_LINK
                        .HASH
                        .eq(Secrets.hash(token))
                        .and(PARTICIPANT_LINK.PURPOSE.eq(purpose.code()))
                        .and(PARTICIPANT_LINK.ENDS_AT.gt(clock.instant())))
                .fetchOptional(
                        row -> new WayIn(row.getHash(), row.getParticipantId(), purpose, row.getUsedAt() != null)));
    }

    /// Uses a link up, and every other of the same person that could answer; false when somebody was faster.
    boolean use(WayIn way) {
        return database.write(db -> {
            var unused = PARTICIPANT_LINK.USED_AT.isNull();
            boolean first = db.update(PARTICIPANT_LINK)
                            .set(PARTICIPANT_LINK.USED_AT, clock.instant())
                            .where(PARTICIPANT_LINK.HASH.eq(way.hash()).and(unused))
                            .execute()
                    == 1;
            if (first) {
                db.update(PARTICIPANT_LINK)
                        .set(PARTICIPANT_LINK.USED_AT, clock.instant())
                        .where(PARTICIPANT_LINK
                                .PARTICIPANT_ID
                                .eq(way.participant())
                                .and(PARTICIPANT_LINK.PURPOSE.eq(Purpose.ANSWER.code()))
                                .and(unused))
                        .execute();
            }
            return first;
        });
    }

    /// Takes back all links of a participant.
    void drop(String participant) {
        database.execute(db -> db.deleteFrom(PARTICIPANT_LINK)
                .where(PARTICIPANT_LINK.PARTICIPANT_ID.eq(participant))
                .execute());
    }
}
