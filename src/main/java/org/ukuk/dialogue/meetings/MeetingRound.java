package org.ukuk.dialogue.meetings;

import static org.ukuk.platform.database.schema.Tables.MEETING_REMINDER;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.jobs.Morning;
import org.ukuk.platform.jobs.Recurring;

/// Every morning at nine in Bishkek: reminds those who come a week and a day before, and those who have not answered a
/// week before; gives places that became free by a higher limit; forgets addresses half a year after a meeting.
@Component
class MeetingRound implements Recurring {

    private static final int MOST = 500;
    private static final int WEEK = 7;

    /// So many days after the last day of a meeting the addresses of its people are forgotten.
    static final int KEPT = 180;

    private final Database database;
    private final Clock clock;
    private final Meetings meetings;
    private final Participants participants;
    private final Attendance attendance;
    private final MeetingLetters letters;
    private final Morning morning;

    MeetingRound(
            Database database,
            Clock clock,
            Meetings meetings,
            Participants participants,
            Attendance attendance,
            MeetingLetters letters) {
        this.database = database;
        this.clock = clock;
        this.morning = new Morning(clock);
        this.meetings = meetings;
        this.participants = participants;
        this.attendance = attendance;
        this.letters = letters;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        morning.once(this::at);
    }

    /// One round, of at most five hundred meetings, the newest first.
    void at(LocalDate today) {
        participants.meetings(List.of(Standing.values()), MOST).stream()
                .flatMap(id -> meetings.find(id).stream())
                .forEach(meeting -> meeting.firstDay().ifPresent(first -> {
                    long days = ChronoUnit.DAYS.between(today, first);
                    if (days >= 0) {
                        attendance.seat(meeting, "");
                    }
                    step(days).ifPresent(step -> remind(meeting, first, step));
                    if (meeting.lastDay().orElse(first).plusDays(KEPT).isBefore(today)) {
                        participants.forget(meeting.id());
                    }
                }));
    }

    /// Days before, 7 or 1, of the letter that is due so many days before.
    private static Optional<Integer> step(long days) {
        return days < 0 || days > WEEK ? Optional.empty() : Optional.of(days <= 1 ? 1 : WEEK);
    }

    private void remind(Meeting meeting, LocalDate first, int step) {
        var due = first.minusDays(step).atStartOfDay(Names.BISHKEK).toInstant();
        for (var standing : step == WEEK ? List.of(Standing.ACCEPTED, Standing.INVITED) : List.of(Standing.ACCEPTED)) {
            participants.of(meeting.id(), standing).stream()
                    .filter(one -> !one.email().isEmpty() && one.since().isBefore(due))
                    .forEach(one -> remind(meeting, one, step));
        }
    }

    /// A letter and its record are one transaction, so nobody gets the same twice.
    private void remind(Meeting meeting, Participant one, int step) {
        database.execute(db -> {
            int noted = db.insertInto(MEETING_REMINDER)
                    .set(MEETING_REMINDER.PARTICIPANT_ID, one.id())
                    .set(MEETING_REMINDER.STEP, step)
                    .set(MEETING_REMINDER.AT, clock.instant())
                    .onConflict(MEETING_REMINDER.PARTICIPANT_ID, MEETING_REMINDER.STEP)
                    .doNothing()
                    .execute();
            if (noted == 1 && letters.areSent()) {
                letters.write(one.standing() == Standing.ACCEPTED ? "reminder" : "unanswered", meeting, one);
            }
        });
    }
}
