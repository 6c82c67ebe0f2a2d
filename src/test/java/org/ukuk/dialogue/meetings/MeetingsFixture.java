package org.ukuk.dialogue.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Reference;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.Hand;
import org.ukuk.platform.i18n.Language;

/// The stores of meetings on an empty database, on 1 March 2027.
final class MeetingsFixture implements AutoCloseable {

    static final Actor EDITOR = new Actor(null, "editor");

    final CatalogueFixture here;
    final Hand clock = new Hand(Instant.parse("2027-03-01T04:00:00Z"));
    final Logbook logbook;
    final Agenda agenda;

    MeetingsFixture(Databases databases) {
        here = new CatalogueFixture(databases, new Plain());
        logbook = new Logbook(here.outbox, new AuditTrail(here.database, Clock.systemUTC()));
        agenda = new Agenda(here.database, clock, logbook);
    }

    /// A round table on 12 May 2027 with these fields besides, as name and value in turn.
    Meeting meeting(String slug, String... fields) {
        var content = Contents.inEnglish("Round table " + slug)
                .at(slug)
                .with("type", "round-table")
                .with("date", "2027-05-12");
        for (int i = 0; i < fields.length; i += 2) {
            content.with(fields[i], fields[i + 1]);
        }
        return new Meeting(here.items.find(here.bring(content.build())).orElseThrow());
    }

    AgendaItem point(Meeting meeting, String title) {
        return part(meeting, "", title);
    }

    AgendaItem part(Meeting meeting, String parent, String title) {
        var blank = AgendaItem.blank(meeting.id());
        var id = agenda.keep(
                new AgendaItem(
                        "",
                        blank.meeting(),
                        parent,
                        1,
                        "09:00",
                        "10:00",
                        new org.ukuk.platform.i18n.Trilingual("", "", title),
                        List.of("Aida Invented, Office of Invented Affairs"),
                        List.of(),
                        0),
                EDITOR);
        return agenda.find(id).orElseThrow();
    }

    void days(int days) {
        clock.pass(Duration.ofDays(days));
    }

    @Override
    public void close() {
        here.close();
    }

    /// A kind with the fields that matter here.
    private static final class Plain implements Kind {

        @Override
        public String code() {
            return Meeting.CODE;
        }

        @Override
        public String section() {
            return "events";
        }

        @Override
        public List<Field> fields() {
            return java.util.stream.Stream.of(
                            "type",
                            "date",
                            "end",
                            "begins",
                            "ends",
                            "zone",
                            "attribution",
                            "registration",
                            "places",
                            "register-until")
                    .map(name -> Field.of(name, new Field.Input.Line()))
                    .toList();
        }

        @Override
        public Reference reference(Item item) {
            return new Reference("event", "Event", List.of(), List.of(), null, List.of(), Map.of());
        }

        @Override
        public String overline(Item item, Language language) {
            return "Meeting";
        }
    }
}
