package org.ukuk.dialogue.meetings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where the centre asks people to a meeting, decides who comes, and notes who came.
@Controller
@RequestMapping("/desk/meetings/{id:[0-9A-Z]{26}}/people")
class PeopleDesk {

    private static final Pattern NAMED = Pattern.compile("(.*)<([^<>]+)>");
    private static final int MOST_AT_ONCE = 200;
    private static final int LONGEST_NAME = 200;

    private final Meetings meetings;
    private final Participants participants;
    private final Attendance attendance;
    private final MeetingLetters letters;

    PeopleDesk(Meetings meetings, Participants participants, Attendance attendance, MeetingLetters letters) {
        this.meetings = meetings;
        this.participants = participants;
        this.attendance = attendance;
        this.letters = letters;
    }

    /// Somebody to be asked.
    ///
    /// @param email empty for somebody without one
    private record Asked(String name, String email) {

        static Asked read(String line) {
            var named = NAMED.matcher(line);
            var email = named.matches() ? named.group(2).strip() : line.contains("@") ? line : "";
            var name = named.matches() ? named.group(1).strip() : email.isEmpty() ? line : "";
            if (name.length() > LONGEST_NAME
                    || (!email.isEmpty() && EmailAddress.of(email).isEmpty())) {
                throw new Refused(Reason.about("people", "meetings.people.rule.line", line));
            }
            return new Asked(
                    name,
                    email.isEmpty() ? "" : EmailAddress.of(email).orElseThrow().value());
        }
    }

    @GetMapping
    View open(Page page, @PathVariable String id) {
        return show(page, meetings.of(id), Filled.NOTHING, List.of());
    }

    @PostMapping
    View invite(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var meeting = meetings.of(id);
        var form = Filled.of("invite", typed);
        try {
            var asked = asked(form);
            var language = Language.of(form.get("language")).orElse(page.language());
            var handed = new ArrayList<HandedLink>();
            for (var one : asked) {
                var path = attendance.invite(meeting, one.email(), one.name(), language, by);
                if (!path.isEmpty()) {
                    handed.add(new HandedLink(one.name().isEmpty() ? one.email() : one.name(), page.absolute(path)));
                }
            }
            return handed.isEmpty() ? new SeeOther(path(id)) : show(page, meeting, Filled.NOTHING, handed);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, meeting, form.because(refused.reasons()), List.of());
        }
    }

    private static List<Asked> asked(Filled form) {
        var lines = Agenda.lines(form.get("people"));
        if (lines.isEmpty()) {
            throw new Refused(Reason.about("people", "meetings.people.rule.none"));
        }
        if (lines.size() > MOST_AT_ONCE) {
            throw new Refused(Reason.about("people", "meetings.people.rule.many", MOST_AT_ONCE));
        }
        return lines.stream().map(Asked::read).toList();
    }

    @PostMapping("/decide")
    View decide(Actor by, @PathVariable String id, @RequestParam String participant, @RequestParam String then) {
        var meeting = meetings.of(id);
        var one = participants
                .find(participant)
                .filter(known -> known.meeting().equals(id))
                .orElseThrow(NotHere::page);
        switch (then) {
            case "accept" -> attendance.decide(meeting, one, Standing.ACCEPTED, by);
            case "decline" -> attendance.decide(meeting, one, Standing.DECLINED, by);
            case "refuse" -> attendance.decide(meeting, one, Standing.REFUSED, by);
            case "drop" -> attendance.drop(meeting, one, by);
            case String other -> throw NotHere.page();
        }
        return new SeeOther(path(id));
    }

    @PostMapping("/came")
    View came(Actor by, @PathVariable String id, @RequestParam(defaultValue = "") List<String> came) {
        attendance.came(meetings.of(id), came, by);
        return new SeeOther(path(id));
    }

    private View show(Page page, Meeting meeting, Filled form, List<HandedLink> handed) {
        return page.show(
                "meetings/desk-people",
                "meeting",
                meeting,
                "people",
                participants.of(meeting.id()),
                "counts",
                participants.count(meeting.id()),
                "letters",
                letters.areSent(),
                "handed",
                handed,
                "form",
                form);
    }

    private static String path(String id) {
        return "/desk/meetings/" + id + "/people";
    }
}
