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
import org.ukuk.catalogue.PartialDate;
import org.ukuk.platform.web.Page;

/// Meetings for calendars, as iCalendar (RFC 5545): whole days. A meeting whose day nobody knows is not in it.
final class Calendar {

    private Calendar() {}

    /// @param name of the calendar, as those who follow it see it
    static byte[] of(List<Item> meetings, String name, Page page) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Ukuk//Ukuk//" + page.language().code().toUpperCase(java.util.Locale.ROOT));
        calendar.addName(name);
        meetings.forEach(meeting -> event(meeting, page).ifPresent(calendar::addEvent));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<VEvent> event(Item meeting, Page page) {
        return day(meeting, "date").map(first -> {
            var event = new VEvent();
            event.setUid(meeting.id());
            event.setDateTimeStamp(Date.from(meeting.updatedAt()));
            event.setLastModified(Date.from(meeting.updatedAt()));
            event.setSequence(meeting.revision() - 1);
            event.setDateStart(new DateStart(date(first)));
            event.setDateEnd(new DateEnd(date(day(meeting, "end").orElse(first).plusDays(1))));
            var shown = meeting.shown(page.language());
            event.setSummary(shown.text().title()).setLanguage(shown.language().code());
            if (!shown.text().summary().isBlank()) {
                event.setDescription(shown.text().summary())
                        .setLanguage(shown.language().code());
            }
            MeetingKind.place(meeting, page.language()).ifPresent(event::setLocation);
            event.setUrl(page.absolute(page.to("/events/" + meeting.slug())));
            return event;
        });
    }

    private static Optional<LocalDate> day(Item meeting, String field) {
        return PartialDate.parse(meeting.content().one(field))
                .filter(PartialDate::isDay)
                .map(PartialDate::first);
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
