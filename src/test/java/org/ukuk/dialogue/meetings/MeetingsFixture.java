package org.ukuk.dialogue.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Readers;
import org.ukuk.catalogue.Reference;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.Hand;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.mail.Mails;

/// The stores of meetings on an empty database, on 1 March 2027.
public final class MeetingsFixture implements AutoCloseable {

    public static final Actor EDITOR = new Actor(null, "editor");

    public final CatalogueFixture here;
    public final Hand clock = new Hand(Instant.parse("2027-03-01T04:00:00Z"));
    public final Logbook logbook;
    public final Agenda agenda;
    public final Participants participants;
    public final WaysIn ways;
    public final Mails mails;
    public final MeetingLetters letters;
    public final Attendance attendance;
    public final Meetings meetings;

    public MeetingsFixture(Databases databases) {
        here = new CatalogueFixture(databases, new Plain());
        logbook = new Logbook(here.outbox, new AuditTrail(here.database, Clock.systemUTC()));
        agenda = new Agenda(here.database, clock, logbook);
        participants = new Participants(here.database, clock);
        ways = new WaysIn(here.database, clock);
        mails = new Mails(here.database, clock);
        letters = new MeetingLetters(settings(), new Messages(), mails, ways);
        attendance = new Attendance(here.database, clock, participants, ways, letters, logbook);
        meetings = new Meetings(here.items, new Readers(List.of()));
    }

    /// A round table on 12 May 2027 with these fields besides, as name and value in turn.
    public Meeting meeting(String slug, String... fields) {
        var content = Contents.inEnglish("Round table " + slug)
                .at(slug)
                .with("type", "round-table")
                .with("date", "2027-05-12");
        for (int i = 0; i < fields.length; i += 2) {
            content.with(fields[i], fields[i + 1]);
        }
        return new Meeting(here.items.find(here.bring(content.build())).orElseThrow());
    }

    public AgendaItem point(Meeting meeting, String title) {
        return part(meeting, "", title);
    }

    public AgendaItem part(Meeting meeting, String parent, String title) {
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

    private static Settings settings() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "ukuk.mail-url", "smtp://127.0.0.1:2525",
                                "ukuk.mail-from", "centre@ukuk.example",
                                "ukuk.public-url", "https://ukuk.example")));
        return new Settings(environment);
    }

    /// Somebody the centre asked, with an address made of the name.
    public Participant asked(Meeting meeting, String name) {
        var email = name.toLowerCase(java.util.Locale.ROOT) + "@office.example";
        attendance.invite(meeting, email, name, Language.EN, EDITOR);
        return of(meeting, name);
    }

    /// The person of this name, as they stand now.
    public Participant of(Meeting meeting, String name) {
        var email = name.toLowerCase(java.util.Locale.ROOT) + "@office.example";
        return participants.of(meeting.id()).stream()
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    WaysIn.WayIn way(Meeting meeting, Participant one) {
        var path = ways.toAnswer(meeting, one);
        return ways.find(path.substring(path.lastIndexOf('/') + 1), WaysIn.Purpose.ANSWER)
                .orElseThrow();
    }

    /// Somebody answers by a new link.
    public Standing answers(Meeting meeting, Participant one, boolean comes) {
        return attendance.answer(meeting, way(meeting, one), answer(one, comes)).standing();
    }

    static Answer answer(Participant one, boolean comes) {
        return new Answer(comes, one.called(), "Office of Invented Affairs", "state-body", Consent.ALL);
    }

    MeetingRound round() {
        return new MeetingRound(here.database, clock, meetings, participants, attendance, letters);
    }

    public void days(int days) {
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
