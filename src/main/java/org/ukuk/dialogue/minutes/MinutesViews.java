package org.ukuk.dialogue.minutes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Links;
import org.ukuk.dialogue.meetings.Agenda;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.platform.i18n.Language;

/// Makes minutes ready to show. Where the Chatham House Rule holds, only those who were there learn who said what.
@Component
public final class MinutesViews {

    private static final int LINKS = 300;
    private static final String GAVE_RISE_TO = "gave-rise-to";

    private final MinutesBook book;
    private final Agenda agenda;
    private final Links links;

    MinutesViews(MinutesBook book, Agenda agenda, Links links) {
        this.book = book;
        this.agenda = agenda;
        this.links = links;
    }

    /// As everybody sees them.
    MinutesView inPublic(Meeting meeting, Language language) {
        return of(meeting, language, !meeting.hidesSpeakers());
    }

    /// As those see them who were there, and the desk.
    public MinutesView inside(Meeting meeting, Language language) {
        return of(meeting, language, true);
    }

    private MinutesView of(Meeting meeting, Language language, boolean named) {
        var lines = book.lines(meeting.id()).stream().collect(Collectors.groupingBy(Line::agendaItem));
        Map<String, List<Links.Seen>> made = links.around(meeting.id(), language, LINKS).stream()
                .filter(seen -> seen.verb().equals(GAVE_RISE_TO))
                .collect(Collectors.groupingBy(Links.Seen::here));
        var parts = agenda.of(meeting.id()).stream()
                .map(point -> new MinutesView.Part(
                        point,
                        lines.getOrDefault(point.id(), List.of()).stream()
                                .map(line -> new MinutesView.Entry(
                                        named ? line : line.unnamed(), made.getOrDefault(line.anchor(), List.of())))
                                .toList()))
                .toList();
        return new MinutesView(meeting, book.of(meeting), parts, named);
    }
}
