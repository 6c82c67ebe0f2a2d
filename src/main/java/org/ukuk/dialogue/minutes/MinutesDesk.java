package org.ukuk.dialogue.minutes;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
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
import org.ukuk.dialogue.meetings.Agenda;
import org.ukuk.dialogue.meetings.AgendaItem;
import org.ukuk.dialogue.meetings.Filled;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.dialogue.meetings.Meetings;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where the minutes of one item of the agenda are written. What somebody typed over another's change is kept and shown
/// beside what stands there now.
@Controller
@RequestMapping("/desk/meetings/{id:[0-9A-Z]{26}}/minutes/{point:[0-9A-Z]{26}}")
class MinutesDesk {

    private final Meetings meetings;
    private final Agenda agenda;
    private final MinutesBook book;

    MinutesDesk(Meetings meetings, Agenda agenda, MinutesBook book) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.book = book;
    }

    @GetMapping
    View open(Page page, @PathVariable String id, @PathVariable String point) {
        var of = known(id, point);
        return show(page, meetings.of(id), of, kept(of));
    }

    @PostMapping
    View keep(
            Page page,
            Actor by,
            @PathVariable String id,
            @PathVariable String point,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var meeting = meetings.of(id);
        var of = known(id, point);
        var form = MinutesForm.sent(Filled.of("minutes", typed));
        if (form.filled().get("then").equals("more")) {
            return show(page, meeting, of, form.more());
        }
        try {
            book.keep(meeting, of, form.version(), form.lines(of), by);
            return new SeeOther("/desk/meetings/" + id + "/minutes#" + point);
        } catch (Refused refused) {
            boolean stale = refused.reasons().stream().map(Reason::key).anyMatch("meetings.rule.stale"::equals);
            response.setStatus((stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            return show(
                    page, meeting, of, form.because(refused.reasons(), stale ? book.version(point) : form.version()));
        }
    }

    private MinutesForm kept(AgendaItem point) {
        var lines = book.lines(point.meeting()).stream()
                .filter(line -> line.agendaItem().equals(point.id()))
                .toList();
        return MinutesForm.of(lines, book.version(point.id()));
    }

    private View show(Page page, Meeting meeting, AgendaItem point, MinutesForm form) {
        return page.show(
                "minutes/desk-write",
                "meeting",
                meeting,
                "point",
                point,
                "form",
                form,
                "theirs",
                form.filled().reasons().isEmpty() ? form : kept(point),
                "sorts",
                Arrays.stream(Line.Sort.values()).map(Line.Sort::code).toList());
    }

    private AgendaItem known(String meeting, String point) {
        return agenda.find(point).filter(one -> one.meeting().equals(meeting)).orElseThrow(NotHere::page);
    }
}
