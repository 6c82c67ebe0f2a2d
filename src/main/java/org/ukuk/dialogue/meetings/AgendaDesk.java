package org.ukuk.dialogue.meetings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where the agenda of a meeting is written.
@Controller
class AgendaDesk {

    static final String PATH = "/desk/meetings/{id:[0-9A-Z]{26}}/agenda";
    private static final String FORM = "agenda";

    private final Meetings meetings;
    private final Agenda agenda;
    private final AgendaViews views;
    private final AgendaReader reader;

    AgendaDesk(Meetings meetings, Agenda agenda, AgendaViews views, AgendaReader reader) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.views = views;
        this.reader = reader;
    }

    @GetMapping(PATH)
    View open(Page page, @PathVariable String id, @RequestParam(defaultValue = "") String item) {
        return show(page, meetings.of(id), known(id, item), Filled.NOTHING);
    }

    @PostMapping(PATH)
    View keep(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var meeting = meetings.of(id);
        var form = Filled.of(FORM, typed);
        var known = known(id, form.get("item"));
        try {
            agenda.keep(reader.read(meeting, form), by);
            return new SeeOther(path(id));
        } catch (Refused refused) {
            return again(page, meeting, known, form.because(refused.reasons()), response);
        }
    }

    @PostMapping(PATH + "/move")
    View move(Actor by, @PathVariable String id, @RequestParam String item, @RequestParam String way) {
        agenda.move(known(id, item), way.equals("up"), by);
        return new SeeOther(path(id));
    }

    @PostMapping(PATH + "/drop")
    View drop(Page page, Actor by, @PathVariable String id, @RequestParam String item, HttpServletResponse response) {
        var known = known(id, item);
        try {
            agenda.drop(known, by);
            return new SeeOther(path(id));
        } catch (Refused refused) {
            var form = new Filled("drop", Map.of(), refused.reasons());
            return again(page, meetings.of(id), known, form, response);
        }
    }

    private View again(Page page, Meeting meeting, AgendaItem known, Filled form, HttpServletResponse response) {
        boolean stale = form.reasons().stream().map(Reason::key).anyMatch("meetings.rule.stale"::equals);
        response.setStatus((stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return show(page, meeting, known, form);
    }

    private View show(Page page, Meeting meeting, AgendaItem known, Filled form) {
        var all = agenda.of(meeting.id());
        var rows = List.of(known);
        return page.show(
                "meetings/desk-agenda",
                "meeting",
                meeting,
                "view",
                views.of(meeting, page),
                "roots",
                all.stream().filter(one -> !one.isPart()).toList(),
                "known",
                known,
                "papers",
                String.join("\n", views.slugs(rows).values()),
                "form",
                form);
    }

    /// The item a form is about; a blank one when it names none.
    private AgendaItem known(String meeting, String item) {
        return item.isEmpty()
                ? AgendaItem.blank(meeting)
                : agenda.find(item).filter(one -> one.meeting().equals(meeting)).orElseThrow(NotHere::page);
    }

    private static String path(String id) {
        return "/desk/meetings/" + id + "/agenda";
    }
}
