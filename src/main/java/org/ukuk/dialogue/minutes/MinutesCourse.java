package org.ukuk.dialogue.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.meetings.HandedLink;
import org.ukuk.dialogue.meetings.Logbook;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.dialogue.meetings.MeetingLetters;
import org.ukuk.dialogue.meetings.Participants;
import org.ukuk.dialogue.meetings.Standing;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Names;

/// The way of minutes: drafted, circulated until a day, approved, published. Every step and its entry are one
/// transaction.
@Component
final class MinutesCourse {

    private final Database database;
    private final Clock clock;
    private final MinutesBook book;
    private final Corrections corrections;
    private final Participants participants;
    private final MeetingLetters letters;
    private final Logbook logbook;

    MinutesCourse(
            Database database,
            Clock clock,
            MinutesBook book,
            Corrections corrections,
            Participants participants,
            MeetingLetters letters,
            Logbook logbook) {
        this.database = database;
        this.clock = clock;
        this.book = book;
        this.corrections = corrections;
        this.participants = participants;
        this.letters = letters;
        this.logbook = logbook;
    }

    /// Puts the minutes before those who take part, by letter; again when they are circulated already.
    ///
    /// @param until the last day for corrections
    /// @return links for those no letter goes to
    /// @throws Refused when the day is not after today, nothing is written, or somebody was faster
    List<HandedLink> circulate(Meeting meeting, Minutes seen, LocalDate until, Actor by) {
        if (!until.isAfter(today())) {
            throw new Refused(Reason.about("until", "minutes.rule.until"));
        }
        if (!seen.state().isOpen() || book.lines(meeting.id()).isEmpty()) {
            throw new Refused(Reason.about("until", "minutes.rule.nothing"));
        }
        return database.write(db -> {
            book.move(new Minutes(
                    seen.meeting(), Minutes.State.CIRCULATED, seen.language(), until, null, null, seen.version()));
            var handed = new ArrayList<HandedLink>();
            for (var one : participants.of(meeting.id(), Standing.ACCEPTED)) {
                var path = letters.circulate(meeting, one, until);
                if (!path.isEmpty()) {
                    handed.add(new HandedLink(one.called(), path));
                }
            }
            logbook.kept(by, "minutes.circulated", meeting.id(), until.toString());
            return handed;
        });
    }

    /// Takes circulated minutes back to the desk.
    ///
    /// @throws Refused when they are not circulated, or somebody was faster
    void takeBack(Meeting meeting, Minutes seen, Actor by) {
        require(seen, Minutes.State.CIRCULATED);
        database.execute(db -> {
            book.move(new Minutes(
                    seen.meeting(), Minutes.State.DRAFT, seen.language(), null, null, null, seen.version()));
            logbook.kept(by, "minutes.taken-back", meeting.id(), "");
        });
    }

    /// Approves minutes whose term is over and whose corrections are decided; from here on no line changes.
    ///
    /// @throws Refused when the term is not over, a correction is open, or somebody was faster
    void approve(Meeting meeting, Minutes seen, Actor by) {
        require(seen, Minutes.State.CIRCULATED);
        if (seen.until() == null || !today().isAfter(seen.until())) {
            throw new Refused(Reason.about("", "minutes.rule.term"));
        }
        if (corrections.of(meeting.id()).stream().anyMatch(Correction::isOpen)) {
            throw new Refused(Reason.about("", "minutes.rule.open-corrections"));
        }
        database.execute(db -> {
            book.move(new Minutes(
                    seen.meeting(),
                    Minutes.State.APPROVED,
                    seen.language(),
                    seen.until(),
                    clock.instant(),
                    null,
                    seen.version()));
            logbook.kept(by, "minutes.approved", meeting.id(), "");
        });
    }

    /// Publishes approved minutes, with how many took part, counted now and never again.
    ///
    /// @throws Refused when they are not approved, or somebody was faster
    void publish(Meeting meeting, Minutes seen, Actor by) {
        require(seen, Minutes.State.APPROVED);
        database.execute(db -> {
            book.move(new Minutes(
                    seen.meeting(),
                    Minutes.State.PUBLISHED,
                    seen.language(),
                    seen.until(),
                    seen.approvedAt(),
                    clock.instant(),
                    seen.version()));
            book.count(meeting.id(), participants.came(meeting.id()));
            logbook.changed(by, "minutes.published", meeting.id(), "");
        });
    }

    private static void require(Minutes seen, Minutes.State state) {
        if (seen.state() != state) {
            throw new Refused(Reason.about("", "meetings.rule.stale"));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
    }
}
