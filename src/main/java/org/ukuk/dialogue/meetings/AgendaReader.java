package org.ukuk.dialogue.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Targets;
import org.ukuk.platform.i18n.Trilingual;

/// Reads an item of the agenda out of its form.
@Component
final class AgendaReader {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_LINES = 4_000;
    private static final int MOST_PAPERS = 30;

    private final Agenda agenda;
    private final Targets targets;

    AgendaReader(Agenda agenda, Targets targets) {
        this.agenda = agenda;
        this.targets = targets;
    }

    /// @throws Refused when it cannot be read, or says what cannot be
    AgendaItem read(Meeting meeting, Filled form) {
        var reasons = new ArrayList<Reason>();
        var parent = agenda.find(form.get("parent"))
                .filter(one -> one.meeting().equals(meeting.id()) && !one.isPart())
                .filter(one -> !one.id().equals(form.get("item")));
        var title = Trilingual.typed(form.typed(), "title");
        if (title.isEmpty()) {
            reasons.add(Reason.about("title.ru", "meetings.agenda.rule.title"));
        }
        if (title.isLongerThan(LONGEST_TITLE)) {
            reasons.add(Reason.about("title.ru", "meetings.rule.long", LONGEST_TITLE));
        }
        if (form.get("speakers").length() > LONGEST_LINES) {
            reasons.add(Reason.about("speakers", "meetings.rule.long", LONGEST_LINES));
        }
        Stream.of("begins", "ends")
                .filter(field -> !form.get(field).isEmpty()
                        && Meeting.time(form.get(field)).isEmpty())
                .forEach(field -> reasons.add(Reason.about(field, "event.rule.time")));
        int day = parent.map(AgendaItem::day).orElseGet(() -> day(form, reasons));
        var papers = papers(form, reasons);
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        return new AgendaItem(
                form.get("item"),
                meeting.id(),
                parent.map(AgendaItem::id).orElse(""),
                day,
                form.get("begins"),
                form.get("ends"),
                title,
                Agenda.lines(form.get("speakers")),
                papers,
                Math.max(form.version(), 0));
    }

    private static int day(Filled form, List<Reason> reasons) {
        var day = form.get("day").isEmpty() ? Integer.valueOf(1) : form.number("day");
        if (day == null || day < 1 || day > 31) {
            reasons.add(Reason.about("day", "meetings.agenda.rule.day"));
            return 1;
        }
        return day;
    }

    private List<String> papers(Filled form, List<Reason> reasons) {
        var papers = new ArrayList<String>();
        for (var line : Agenda.lines(form.get("papers"))) {
            targets.find(line)
                    .ifPresentOrElse(
                            papers::add, () -> reasons.add(Reason.about("papers", "meetings.agenda.rule.paper", line)));
        }
        if (papers.size() > MOST_PAPERS) {
            reasons.add(Reason.about("papers", "meetings.agenda.rule.papers", MOST_PAPERS));
        }
        return papers.stream().distinct().toList();
    }
}
