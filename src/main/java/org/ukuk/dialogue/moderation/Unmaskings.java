package org.ukuk.dialogue.moderation;

import static org.ukuk.platform.database.schema.Tables.UNMASKING;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Role;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.dialogue.voices.Voice.Way;
import org.ukuk.dialogue.voices.Voices;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.UnmaskingRecord;

/// Four eyes to see who is behind a voice: one administrator asks and says why, another grants it, and only those two
/// see the name. It is found by trying accounts and never written down. Voices without an account have nobody to find.
@Component
final class Unmaskings {

    private static final int MOST = 200;
    private static final int BATCH = 500;

    private final Database database;
    private final Clock clock;
    private final Voices voices;
    private final People people;
    private final AuditTrail trail;

    Unmaskings(Database database, Clock clock, Voices voices, People people, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.voices = voices;
        this.people = people;
        this.trail = trail;
    }

    /// @throws Refused when no reason is given, or nobody can be found behind the voice
    void ask(String voice, String reason, Actor by) {
        requireAdministrator(by);
        var why = reason.strip();
        if (why.isEmpty() || why.length() > Moderators.LONGEST_REASON) {
            throw new Refused(Reason.about("reason", "moderation.rule.reason", Moderators.LONGEST_REASON));
        }
        if (voices.find(voice).filter(one -> one.way() == Way.ACCOUNT).isEmpty()) {
            throw new Refused(Reason.about("", "moderation.rule.nobody"));
        }
        database.execute(db -> {
            db.insertInto(UNMASKING)
                    .set(new UnmaskingRecord(
                            Ulid.next(clock.instant()), voice, why, by.id(), clock.instant(), "", null))
                    .execute();
            trail.add(by, "unmasking.asked", voice, "");
        });
    }

    /// @throws Refused when the same person asked
    void grant(String id, Actor by) {
        requireAdministrator(by);
        database.execute(db -> {
            var one = find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            if (one.askedBy().equals(by.id())) {
                throw new Refused(Reason.about("", "moderation.rule.four-eyes"));
            }
            db.update(UNMASKING)
                    .set(UNMASKING.GRANTED_BY, by.id())
                    .set(UNMASKING.GRANTED_AT, clock.instant())
                    .where(UNMASKING.ID.eq(id).and(UNMASKING.GRANTED_BY.eq("")))
                    .execute();
            trail.add(by, "unmasking.granted", one.voice(), "");
        });
    }

    /// Who is behind the voice, for the two who asked and granted it. Every look is in the audit trail.
    ///
    /// @throws ResponseStatusException 403 for everybody else
    Optional<Person> look(String id, Actor by) {
        requireAdministrator(by);
        var one = find(id).filter(Unmasking::isGranted)
                .filter(asked ->
                        asked.askedBy().equals(by.id()) || asked.grantedBy().equals(by.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        trail.add(by, "unmasking.looked", one.voice(), "");
        return voices.find(one.voice()).flatMap(this::owner);
    }

    private Optional<Person> owner(Voice voice) {
        for (int from = 0; ; from += BATCH) {
            var batch = people.page(from, BATCH);
            var found = batch.stream()
                    .filter(person -> voices.known(voice.process(), Way.ACCOUNT, person.id())
                            .filter(voice::equals)
                            .isPresent())
                    .findFirst();
            if (found.isPresent() || batch.size() < BATCH) {
                return found;
            }
        }
    }

    /// The newest first.
    List<Unmasking> all() {
        return fetch(DSL.noCondition());
    }

    private Optional<Unmasking> find(String id) {
        return fetch(UNMASKING.ID.eq(id)).stream().findFirst();
    }

    private List<Unmasking> fetch(Condition which) {
        return database.read(db -> db.selectFrom(UNMASKING)
                .where(which)
                .orderBy(UNMASKING.ASKED_AT.desc())
                .limit(MOST)
                .fetch(row -> new Unmasking(
                        row.getId(),
                        row.getVoiceId(),
                        row.getReason(),
                        row.getAskedBy(),
                        row.getAskedAt(),
                        row.getGrantedBy(),
                        row.getGrantedAt())));
    }

    private static void requireAdministrator(Actor by) {
        if (!by.role().equals(Role.ADMINISTRATOR.code())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
