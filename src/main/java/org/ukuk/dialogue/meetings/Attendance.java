package org.ukuk.dialogue.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.meetings.WaysIn.WayIn;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// People are asked to a meeting, answer, get a place or wait for one. Every change, its letters and its entry are one
/// transaction.
@Component
public final class Attendance {

    private final Database database;
    private final Clock clock;
    private final Participants participants;
    private final WaysIn ways;
    private final MeetingLetters letters;
    private final Logbook logbook;

    Attendance(
            Database database,
            Clock clock,
            Participants participants,
            WaysIn ways,
            MeetingLetters letters,
            Logbook logbook) {
        this.database = database;
        this.clock = clock;
        this.participants = participants;
        this.ways = ways;
        this.letters = letters;
        this.logbook = logbook;
    }

    /// Asks somebody to come. Whoever was asked before, or asked to come, gets the link once more.
    ///
    /// @return the path of a link to answer, to hand over where no letter goes; empty when a letter went
    public String invite(Meeting meeting, String email, String name, Language language, Actor by) {
        return database.write(db -> {
            var one = participants.add(meeting.id(), email, name, "", language, true);
            boolean posted = letters.areSent() && !one.email().isEmpty();
            if (posted) {
                letters.write("invitation", meeting, one);
            }
            var path = posted ? "" : ways.toAnswer(meeting, one);
            logbook.kept(by, "meeting.invited", meeting.id(), one.id());
            return path;
        });
    }

    /// Somebody asks to come: the letter asks back, so that nobody registers somebody else.
    void register(Meeting meeting, String email, Language language) {
        database.execute(db -> {
            var one = participants.add(meeting.id(), email, "", "", language, false);
            if (one.standing() != Standing.REFUSED) {
                letters.write(one.standing() == Standing.INVITED ? "registration" : "link", meeting, one);
            }
        });
    }

    /// Sends another link to the address that a used one was for.
    void again(Meeting meeting, Participant one) {
        database.execute(db -> letters.write("link", meeting, one));
    }

    /// Somebody answers by a link, which is used up by it.
    ///
    /// @throws Refused when the link was used, or the meeting is over
    Participant answer(Meeting meeting, WayIn way, Answer answer) {
        return database.write(db -> {
            var one = participants.find(way.participant()).orElseThrow();
            if (isOver(meeting)) {
                throw new Refused(Reason.about("", "meetings.rule.over"));
            }
            if (one.standing() == Standing.REFUSED || !ways.use(way)) {
                throw new Refused(Reason.about("", "meetings.rule.used"));
            }
            participants.describe(
                    one.id(), answer.name(), answer.organisation(), answer.stakeholder(), answer.consent());
            participants.stand(one.id(), wanted(meeting, one, answer.comes()));
            seat(meeting, one.id());
            var now = participants.find(one.id()).orElseThrow();
            if (!now.email().isEmpty()) {
                letters.write(now.standing().code(), meeting, now);
            }
            news(meeting, one, now);
            return now;
        });
    }

    /// What somebody wants; whoever has a place keeps it.
    private static Standing wanted(Meeting meeting, Participant one, boolean comes) {
        if (!comes) {
            return Standing.DECLINED;
        }
        if (one.standing() == Standing.ACCEPTED) {
            return Standing.ACCEPTED;
        }
        boolean asks = !one.byCentre() && meeting.content().one("registration").equals("approval");
        return asks && one.standing() != Standing.WAITING ? Standing.REQUESTED : Standing.WAITING;
    }

    /// The centre decides about somebody: accepts, as far as there is a place, declines for them, or refuses.
    void decide(Meeting meeting, Participant one, Standing to, Actor by) {
        database.execute(db -> {
            participants.stand(one.id(), to == Standing.ACCEPTED && one.standing() != to ? Standing.WAITING : to);
            seat(meeting, one.id());
            var now = participants.find(one.id()).orElseThrow();
            if (now.standing() != one.standing() && !now.email().isEmpty()) {
                letters.write(now.standing().code(), meeting, now);
            }
            news(meeting, one, now);
            logbook.kept(by, "meeting.participant-decided", meeting.id(), one.id() + " " + to.code());
        });
    }

    /// Takes somebody off the list for good, with their links.
    void drop(Meeting meeting, Participant one, Actor by) {
        database.execute(db -> {
            letters.drop(one);
            participants.drop(one.id());
            seat(meeting, "");
            logbook.changed(by, "meeting.participant-dropped", meeting.id(), one.id());
        });
    }

    /// Notes who was there.
    void came(Meeting meeting, Collection<String> ids, Actor by) {
        database.execute(db -> {
            participants.came(meeting.id(), ids);
            logbook.kept(by, "meeting.came", meeting.id(), String.valueOf(ids.size()));
        });
    }

    /// Gives free places to those who wait, and tells them.
    ///
    /// @param told who is told by other means; empty for nobody
    void seat(Meeting meeting, String told) {
        database.execute(db -> participants.seat(meeting.id(), places(meeting)).stream()
                .filter(one -> !one.id().equals(told))
                .forEach(one -> letters.write("seated", meeting, one)));
    }

    private static int places(Meeting meeting) {
        var places = meeting.content().one("places");
        return places.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(places);
    }

    private boolean isOver(Meeting meeting) {
        var today = LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
        return meeting.lastDay().filter(today::isAfter).isPresent();
    }

    /// Readers see the names of those who agreed to it.
    private void news(Meeting meeting, Participant before, Participant now) {
        if (before.consent() == Consent.ALL || now.consent() == Consent.ALL) {
            logbook.seen(meeting.id());
        }
    }
}
