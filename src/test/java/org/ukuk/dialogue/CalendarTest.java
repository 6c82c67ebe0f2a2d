package org.ukuk.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Item;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.web.Page;

/// Read back by a library of others.
class CalendarTest {

    private static final Page PAGE =
            new Page(Language.EN, "/en/events", "", "https://ukuk.example", null, null, new Messages(), List.of());

    @Test
    void whole_days_go_from_the_first_to_the_one_after_the_last() throws IOException, ParserException {
        var event = only(meeting("2013-06-03", "2013-06-04"));
        assertThat(value(event, Property.DTSTART)).isEqualTo("20130603");
        assertThat(value(event, Property.DTEND)).isEqualTo("20130605");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Conference; on wages, rights\\and more");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Bishkek");
        assertThat(value(event, Property.URL)).endsWith("/en/events/conference");
        assertThat(event.validate().hasErrors()).isFalse();
    }

    @Test
    void a_meeting_of_one_day_ends_the_next() throws IOException, ParserException {
        assertThat(value(only(meeting("2013-03-26", "")), Property.DTEND)).isEqualTo("20130327");
    }

    @Test
    void a_meeting_whose_day_is_unknown_is_in_no_calendar() throws IOException, ParserException {
        assertThat(events(meeting("2013-01", ""))).isEmpty();
    }

    @Test
    void a_meeting_whose_hours_are_known_is_told_by_the_hour_whatever_its_zone() throws IOException, ParserException {
        var bishkek = only(meeting("2027-05-12", "", "begins", "09:30", "ends", "13:00"));
        assertThat(value(bishkek, Property.DTSTART)).isEqualTo("20270512T033000Z");
        assertThat(value(bishkek, Property.DTEND)).isEqualTo("20270512T070000Z");
        assertThat(bishkek.validate().hasErrors()).isFalse();
        var summer =
                only(meeting("2027-07-01", "2027-07-02", "begins", "10:00", "ends", "12:00", "zone", "Europe/Berlin"));
        assertThat(value(summer, Property.DTSTART)).isEqualTo("20270701T080000Z");
        assertThat(value(summer, Property.DTEND)).isEqualTo("20270702T100000Z");
        var winter = only(meeting("2027-12-01", "", "begins", "10:00", "zone", "Europe/Berlin"));
        assertThat(value(winter, Property.DTSTART)).isEqualTo("20271201T090000Z");
        assertThat(winter.getProperty(Property.DTEND)).isEmpty();
    }

    @Test
    void days_of_a_long_meeting_whose_end_nobody_knows_stay_whole() throws IOException, ParserException {
        var event = only(meeting("2027-07-01", "2027-07-02", "begins", "10:00"));
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270701");
        assertThat(value(event, Property.DTEND)).isEqualTo("20270703");
    }

    private static Item meeting(String first, String last, String... fields) {
        try (var here = new CatalogueFixture(Databases.SQLITE, new MeetingKind(new Messages()))) {
            var content = inEnglish("Conference; on wages, rights\\and more")
                    .at("conference")
                    .with("type", "conference")
                    .with("date", first)
                    .with("place.en", "Bishkek");
            for (int i = 0; i < fields.length; i += 2) {
                content.with(fields[i], fields[i + 1]);
            }
            var id = here.bring((last.isEmpty() ? content : content.with("end", last)).build());
            return here.items.find(id).orElseThrow();
        }
    }

    private static VEvent only(Item meeting) throws IOException, ParserException {
        return events(meeting).getFirst();
    }

    private static List<VEvent> events(Item meeting) throws IOException, ParserException {
        var written = Calendar.of(List.of(meeting), "Ukuk", PAGE);
        assertThat(new String(written, StandardCharsets.UTF_8).lines()).allMatch(line -> line.length() <= 75);
        return new CalendarBuilder().build(new ByteArrayInputStream(written)).getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
