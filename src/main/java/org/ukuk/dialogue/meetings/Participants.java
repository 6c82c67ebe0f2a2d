package org.ukuk.dialogue.meetings;

import static org.ukuk.platform.database.schema.Tables.MEETING_TURN;
import static org.ukuk.platform.database.schema.Tables.PARTICIPANT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.ParticipantRecord;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.mail.EmailAddress;

/// Who was asked to meetings, and who comes.
@Component
public final class Participants {

    /// No list is longer.
    public static final int MOST = 2_000;

    private final Database database;
    private final Clock clock;

    Participants(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Somebody asked anew; whoever has this address already is left as they are.
    ///
    /// @param email empty for somebody without one
    Participant add(
            String meeting, String email, String name, String organisation, Language language, boolean byCentre) {
        return database.write(db -> {
            var now = clock.instant();
            var id = Ulid.next(now);
            var key = email.isEmpty() ? id : new EmailAddress(email).key();
            db.insertInto(PARTICIPANT)
                    .set(PARTICIPANT.ID, id)
                    .set(PARTICIPANT.MEETING_ID, meeting)
                    .set(PARTICIPANT.EMAIL, email)
                    .set(PARTICIPANT.EMAIL_KEY, key)
                    .set(PARTICIPANT.NAME, name)
                    .set(PARTICIPANT.ORGANISATION, organisation)
                    .set(PARTICIPANT.STAKEHOLDER, "")
                    .set(PARTICIPANT.LANGUAGE, language.code())
                    .set(PARTICIPANT.BY_CENTRE, byCentre)
                    .set(PARTICIPANT.STANDING, Standing.INVITED.code())
                    .set(PARTICIPANT.STANDING_AT, now)
                    .set(PARTICIPANT.CONSENT, Consent.NOBODY.code())
                    .set(PARTICIPANT.CAME, false)
                    .onConflict(PARTICIPANT.MEETING_ID, PARTICIPANT.EMAIL_KEY)
                    .doNothing()
                    .execute();
            return one(PARTICIPANT.MEETING_ID.eq(meeting).and(PARTICIPANT.EMAIL_KEY.eq(key)))
                    .orElseThrow();
        });
    }

    public Optional<Participant> find(String id) {
        return one(PARTICIPANT.ID.eq(id));
    }

    private Optional<Participant> one(Condition which) {
        return database.read(db -> db.selectFrom(PARTICIPANT).where(which).fetchOptional(Participants::participant));
    }

    /// In the order they were asked.
    public List<Participant> of(String meeting) {
        return list(PARTICIPANT.MEETING_ID.eq(meeting), MOST);
    }

    /// Those of a meeting who stand so, the longest first.
    public List<Participant> of(String meeting, Standing standing) {
        return list(PARTICIPANT.MEETING_ID.eq(meeting).and(PARTICIPANT.STANDING.eq(standing.code())), MOST);
    }

    private List<Participant> list(Condition which, int limit) {
        return database.read(db -> db.selectFrom(PARTICIPANT)
                .where(which)
                .orderBy(PARTICIPANT.STANDING_AT, PARTICIPANT.ID)
                .limit(limit)
                .fetch(Participants::participant));
    }

    /// How many stand how.
    public Map<Standing, Integer> count(String meeting) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        database.read(db -> db.select(PARTICIPANT.STANDING, DSL.count())
                .from(PARTICIPANT)
                .where(PARTICIPANT.MEETING_ID.eq(meeting))
                .groupBy(PARTICIPANT.STANDING)
                .fetch(row -> counts.put(Standing.of(row.value1()), row.value2())));
        return counts;
    }

    /// Meetings that somebody stands so with who can be written to.
    List<String> meetings(Collection<Standing> standings, int limit) {
        return database.read(db -> db.selectDistinct(PARTICIPANT.MEETING_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT
                        .STANDING
                        .in(standings.stream().map(Standing::code).toList())
                        .and(PARTICIPANT.EMAIL.ne("")))
                .orderBy(PARTICIPANT.MEETING_ID.desc())
                .limit(limit)
                .fetch(PARTICIPANT.MEETING_ID));
    }

    /// What somebody says of themselves.
    void describe(String id, String name, String organisation, String stakeholder, Consent consent) {
        database.execute(db -> db.update(PARTICIPANT)
                .set(PARTICIPANT.NAME, name)
                .set(PARTICIPANT.ORGANISATION, organisation)
                .set(PARTICIPANT.STAKEHOLDER, stakeholder)
                .set(PARTICIPANT.CONSENT, consent.code())
                .where(PARTICIPANT.ID.eq(id))
                .execute());
    }

    /// Notes where somebody stands now; whoever stood there already keeps the place in the row.
    void stand(String id, Standing standing) {
        database.execute(db -> db.update(PARTICIPANT)
                .set(PARTICIPANT.STANDING, standing.code())
                .set(PARTICIPANT.STANDING_AT, clock.instant())
                .where(PARTICIPANT.ID.eq(id).and(PARTICIPANT.STANDING.ne(standing.code())))
                .execute());
    }

    /// Gives free places to those who wait longest and returns them. Places of one meeting are given by one at a time,
    /// so that no two get the last.
    ///
    /// @param places how many there are
    List<Participant> seat(String meeting, int places) {
        return database.write(db -> {
            db.insertInto(MEETING_TURN)
                    .set(MEETING_TURN.MEETING_ID, meeting)
                    .set(MEETING_TURN.TURN, 0L)
                    .onConflict(MEETING_TURN.MEETING_ID)
                    .doNothing()
                    .execute();
            db.update(MEETING_TURN)
                    .set(MEETING_TURN.TURN, MEETING_TURN.TURN.plus(1))
                    .where(MEETING_TURN.MEETING_ID.eq(meeting))
                    .execute();
            int free = places - count(meeting).getOrDefault(Standing.ACCEPTED, 0);
            var seated = new ArrayList<Participant>();
            for (var one : of(meeting, Standing.WAITING)) {
                if (seated.size() < free) {
                    stand(one.id(), Standing.ACCEPTED);
                    seated.add(find(one.id()).orElseThrow());
                }
            }
            return seated;
        });
    }

    /// How many of each stakeholder group came, by code; of all who said they would as long as nobody was noted.
    public Map<String, Integer> came(String meeting) {
        var accepted = of(meeting, Standing.ACCEPTED);
        boolean noted = accepted.stream().anyMatch(Participant::came);
        return accepted.stream()
                .filter(one -> !noted || one.came())
                .collect(Collectors.toMap(Participant::stakeholder, one -> 1, Integer::sum));
    }

    /// Notes who was there.
    void came(String meeting, Collection<String> ids) {
        database.execute(db -> db.update(PARTICIPANT)
                .set(PARTICIPANT.CAME, DSL.field(PARTICIPANT.ID.in(ids)))
                .where(PARTICIPANT.MEETING_ID.eq(meeting))
                .execute());
    }

    void drop(String id) {
        database.execute(
                db -> db.deleteFrom(PARTICIPANT).where(PARTICIPANT.ID.eq(id)).execute());
    }

    /// Forgets the addresses of a meeting's people, and the names of those who wanted to be seen by nobody.
    int forget(String meeting) {
        return database.write(db -> {
            db.update(PARTICIPANT)
                    .set(PARTICIPANT.NAME, "")
                    .set(PARTICIPANT.ORGANISATION, "")
                    .where(PARTICIPANT.MEETING_ID.eq(meeting).and(PARTICIPANT.CONSENT.eq(Consent.NOBODY.code())))
                    .execute();
            return db.update(PARTICIPANT)
                    .set(PARTICIPANT.EMAIL, "")
                    .set(PARTICIPANT.EMAIL_KEY, PARTICIPANT.ID)
                    .where(PARTICIPANT.MEETING_ID.eq(meeting).and(PARTICIPANT.EMAIL.ne("")))
                    .execute();
        });
    }

    private static Participant participant(ParticipantRecord row) {
        return new Participant(
                row.getId(),
                row.getMeetingId(),
                row.getEmail(),
                row.getName(),
                row.getOrganisation(),
                row.getStakeholder(),
                Language.of(row.getLanguage()).orElse(Language.RU),
                row.getByCentre(),
                Standing.of(row.getStanding()),
                row.getStandingAt(),
                Consent.of(row.getConsent()).orElse(Consent.NOBODY),
                row.getCame());
    }
}
