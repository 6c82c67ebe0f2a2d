package org.ukuk.dialogue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.ukuk.catalogue.Item;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.platform.web.Page;

/// Meetings for calendars, as iCalendar (RFC 5545): by the hour where that is known, else whole days. A meeting whose
/// day nobody knows is not in it.
final class Calendar {

    private Calendar() {}

    /// @param name of the calendar, as those who follow it see it
    static byte[] of(List<Item> meetings, String name, Page page) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Ukuk//Ukuk//" + page.language().code().toUpperCase(java.util.Locale.ROOT));
        calendar.addName(name);
        meetings.forEach(meeting -> event(new Meeting(meeting), page).ifPresent(calendar::addEvent));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<VEvent> event(Meeting meeting, Page page) {
        return meeting.firstDay().map(first -> {
            var item = meeting.item();
            var event = new VEvent();
            event.setUid(item.id());
            event.setDateTimeStamp(Date.from(item.updatedAt()));
            event.setLastModified(Date.from(item.updatedAt()));
            event.setSequence(item.revision() - 1);
            time(event, meeting, first);
            var shown = item.shown(page.language());
            event.setSummary(shown.text().title()).setLanguage(shown.language().code());
            if (!shown.text().summary().isBlank()) {
                event.setDescription(shown.text().summary())
                        .setLanguage(shown.language().code());
            }
            meeting.place(page.language()).ifPresent(event::setLocation);
            event.setUrl(page.absolute(page.to("/events/" + item.slug())));
            return event;
        });
    }

    /// By the hour where it is known, in UTC, which every client reads alike; else whole days. Of a meeting whose end
    /// is
    /// not known the beginning alone is told.
    private static void time(VEvent event, Meeting meeting, LocalDate first) {
        var last = meeting.lastDay().orElse(first);
        var begin = meeting.begin();
        var end = meeting.end();
        if (begin.isPresent() && (end.isPresent() || last.equals(first))) {
            event.setDateStart(new DateStart(new ICalDate(Date.from(begin.get().toInstant()), true)));
            end.ifPresent(at -> event.setDateEnd(new DateEnd(new ICalDate(Date.from(at.toInstant()), true))));
        } else {
            event.setDateStart(new DateStart(date(first)));
            event.setDateEnd(new DateEnd(date(last.plusDays(1))));
        }
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
