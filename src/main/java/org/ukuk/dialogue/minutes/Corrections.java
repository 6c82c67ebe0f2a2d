package org.ukuk.dialogue.minutes;

import static org.ukuk.platform.database.schema.Tables.MINUTES_CORRECTION;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.MinutesCorrectionRecord;

/// Corrections to circulated minutes.
@Component
final class Corrections {

    private static final int MOST = 1_000;
    private static final int MOST_OF_ONE = 30;

    private final Database database;
    private final Clock clock;

    Corrections(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps a correction; the same words once more are the same correction.
    ///
    /// @throws Refused when somebody sent too many
    void send(String meeting, String agendaItem, String participant, String text) {
        database.execute(db -> {
            var theirs = of(meeting).stream()
                    .filter(one -> one.participant().equals(participant))
                    .toList();
            if (theirs.size() >= MOST_OF_ONE) {
                throw new Refused(Reason.about("text", "minutes.correction.rule.many", MOST_OF_ONE));
            }
            if (theirs.stream()
                    .noneMatch(one ->
                            one.agendaItem().equals(agendaItem) && one.text().equals(text))) {
                db.insertInto(MINUTES_CORRECTION)
                        .set(MINUTES_CORRECTION.ID, Ulid.next(clock.instant()))
                        .set(MINUTES_CORRECTION.MEETING_ID, meeting)
                        .set(MINUTES_CORRECTION.AGENDA_ITEM_ID, agendaItem)
                        .set(MINUTES_CORRECTION.PARTICIPANT_ID, participant)
                        .set(MINUTES_CORRECTION.TEXT, text)
                        .set(MINUTES_CORRECTION.SENT_AT, clock.instant())
                        .set(MINUTES_CORRECTION.STANDING, Correction.Standing.OPEN.code())
                        .set(MINUTES_CORRECTION.ANSWER, "")
                        .execute();
            }
        });
    }

    /// In the order they came.
    List<Correction> of(String meeting) {
        return database.read(db -> db.selectFrom(MINUTES_CORRECTION)
                .where(MINUTES_CORRECTION.MEETING_ID.eq(meeting))
                .orderBy(MINUTES_CORRECTION.SENT_AT, MINUTES_CORRECTION.ID)
                .limit(MOST)
                .fetch(Corrections::correction));
    }

    /// Decides an open correction; one that was decided stays.
    void decide(String meeting, String id, Correction.Standing standing, String answer) {
        database.execute(db -> db.update(MINUTES_CORRECTION)
                .set(MINUTES_CORRECTION.STANDING, standing.code())
                .set(MINUTES_CORRECTION.ANSWER, answer)
                .where(MINUTES_CORRECTION
                        .ID
                        .eq(id)
                        .and(MINUTES_CORRECTION.MEETING_ID.eq(meeting))
                        .and(MINUTES_CORRECTION.STANDING.eq(Correction.Standing.OPEN.code())))
                .execute());
    }

    private static Correction correction(MinutesCorrectionRecord row) {
        return new Correction(
                row.getId(),
                row.getMeetingId(),
                row.getAgendaItemId(),
                row.getParticipantId(),
                row.getText(),
                row.getSentAt(),
                Correction.Standing.of(row.getStanding()),
                row.getAnswer());
    }
}
