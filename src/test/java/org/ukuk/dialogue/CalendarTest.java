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

    private static Item meeting(String first, String last) {
        try (var here = new CatalogueFixture(Databases.SQLITE, new MeetingKind(new Messages()))) {
            var content = inEnglish("Conference; on wages, rights\\and more")
                    .at("conference")
                    .with("type", "conference")
                    .with("date", first)
                    .with("place.en", "Bishkek");
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
