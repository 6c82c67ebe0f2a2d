package org.ukuk.dialogue.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;

/// Gathers what the page of a meeting shows.
@Component
public final class MeetingViews {

    private final AgendaViews agendas;
    private final Participants participants;
    private final MeetingLetters letters;
    private final Clock clock;

    MeetingViews(AgendaViews agendas, Participants participants, MeetingLetters letters, Clock clock) {
        this.agendas = agendas;
        this.participants = participants;
        this.letters = letters;
        this.clock = clock;
    }

    public MeetingView of(Meeting meeting, Page page) {
        return new MeetingView(meeting, agendas.of(meeting, page), registers(meeting), people(meeting));
    }

    /// A registration is confirmed by letter, so there is none where no letters go.
    boolean registers(Meeting meeting) {
        return letters.areSent() && meeting.takesRegistrations(LocalDate.ofInstant(clock.instant(), Names.BISHKEK));
    }

    /// Under the Chatham House Rule nobody outside learns who was there.
    private List<Participant> people(Meeting meeting) {
        return meeting.hidesSpeakers()
                ? List.of()
                : coming(meeting).stream()
                        .filter(one -> one.consent() == Consent.ALL)
                        .toList();
    }

    /// Those who come and agreed that the other participants see their names.
    List<Participant> amongThemselves(Meeting meeting) {
        return coming(meeting).stream()
                .filter(one -> one.consent() != Consent.NOBODY)
                .toList();
    }

    private List<Participant> coming(Meeting meeting) {
        return participants.of(meeting.id(), Standing.ACCEPTED);
    }
}
