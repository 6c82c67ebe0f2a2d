package org.ukuk.dialogue.meetings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.meetings.WaysIn.Purpose;
import org.ukuk.dialogue.meetings.WaysIn.WayIn;
import org.ukuk.platform.web.Allowance;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where somebody answers who was asked to a meeting, with the link from the letter and without an account.
@Controller
class InvitationController {

    private static final String PATH = "/{language:ky|ru|en}/events/{slug}/invitation/{token}";
    private static final String FORM = "answer";
    private static final int LETTERS_A_DAY = 5;

    private final Meetings meetings;
    private final Participants participants;
    private final WaysIn ways;
    private final Attendance attendance;
    private final MeetingViews views;
    private final AgendaViews agendas;
    private final Allowance letters;

    InvitationController(
            Meetings meetings,
            Participants participants,
            WaysIn ways,
            Attendance attendance,
            MeetingViews views,
            AgendaViews agendas,
            Clock clock) {
        this.meetings = meetings;
        this.participants = participants;
        this.ways = ways;
        this.attendance = attendance;
        this.views = views;
        this.agendas = agendas;
        this.letters = new Allowance(LETTERS_A_DAY, Duration.ofDays(1), clock);
    }

    /// Who came through which link to which meeting.
    private record Guest(Meeting meeting, Participant who, WayIn way) {}

    @GetMapping(PATH)
    View open(Page page, @PathVariable String slug, @PathVariable String token) {
        return show(page, guest(slug, token), token, Filled.NOTHING);
    }

    @PostMapping(PATH)
    View answer(
            Page page,
            @PathVariable String slug,
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var guest = guest(slug, token);
        var form = Filled.of(FORM, typed);
        try {
            attendance.answer(guest.meeting(), guest.way(), Answer.read(form));
            return new SeeOther(WaysIn.path(guest.meeting(), page.language(), token));
        } catch (Refused refused) {
            response.setStatus((guest.way().used() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            return show(page, guest, token, form.because(refused.reasons()));
        }
    }

    /// Another link, to the address that this one went to.
    @PostMapping(PATH + "/again")
    View again(Page page, @PathVariable String slug, @PathVariable String token) {
        var guest = guest(slug, token);
        if (letters.take(guest.who().id())) {
            attendance.again(guest.meeting(), guest.who());
        }
        return new SeeOther(WaysIn.path(guest.meeting(), page.language(), token) + "?sent");
    }

    private View show(Page page, Guest guest, String token, Filled form) {
        boolean comes = guest.who().standing() == Standing.ACCEPTED;
        return page.show(
                "meetings/invitation",
                "meeting",
                guest.meeting(),
                "agenda",
                agendas.of(guest.meeting(), page),
                "who",
                guest.who(),
                "used",
                guest.way().used(),
                "here",
                WaysIn.path(guest.meeting(), page.language(), token),
                "people",
                comes ? views.amongThemselves(guest.meeting()) : List.of(),
                "form",
                form);
    }

    /// @throws NotHere when the link is unknown, has ended, or is of another meeting
    private Guest guest(String slug, String token) {
        var way = ways.find(token, Purpose.ANSWER).orElseThrow(NotHere::page);
        var who = participants.find(way.participant()).orElseThrow(NotHere::page);
        return meetings.find(who.meeting())
                .filter(meeting -> meeting.slug().equals(slug))
                .map(meeting -> new Guest(meeting, who, way))
                .orElseThrow(NotHere::page);
    }
}
