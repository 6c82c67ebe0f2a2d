package org.ukuk.policy.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Role;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Reference;
import org.ukuk.catalogue.Verb;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.Hand;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.i18n.Trilingual;
import org.ukuk.platform.mail.Mails;
import org.ukuk.policy.followup.Submission.Axis;
import org.ukuk.policy.followup.Submission.State;

/// One recommendation to one invented body, on the morning of 1 June 2026 in Bishkek, on an empty database.
final class FollowUpFixture implements AutoCloseable {

    static final Actor EDITOR = new Actor("01ARZ3NDEKTSV4RRFFQ69G5FAV", "editor");
    static final Actor FIRST = new Actor("01ARZ3NDEKTSV4RRFFQ69G5FAA", "member");
    static final Actor SECOND = new Actor("01ARZ3NDEKTSV4RRFFQ69G5FAB", "member");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    final Hand clock = new Hand(Instant.parse("2026-06-01T05:00:00Z"));
    final CatalogueFixture here;
    final AuditTrail trail;
    final Enquiries enquiries;
    final Submissions submissions;
    final Undertakings undertakings;
    final Indicators indicators;
    final FocalPoints points;
    final BodySettings settings;
    final Cases cases;
    final Correspondence correspondence;
    final Mails mails;
    final People people;
    final Reminders reminders;
    final String body;
    final String item;

    FollowUpFixture(Databases databases) {
        here = new CatalogueFixture(databases, new Plain("organisation"), new Plain(Cases.CODE));
        trail = new AuditTrail(here.database, clock);
        var ledger = new Ledger(here.outbox, trail);
        enquiries = new Enquiries(here.database, clock, ledger);
        submissions = new Submissions(here.database, clock, ledger);
        undertakings = new Undertakings(here.database, clock, ledger);
        indicators = new Indicators(here.database, clock, ledger);
        points = new FocalPoints(here.database, clock, ledger);
        settings = new BodySettings(here.database, ledger);
        reminders = new Reminders(here.database, clock);
        mails = new Mails(here.database, clock);
        people = new People(here.database, clock);
        cases = new Cases(new Bodies(here.items, here.outbox), enquiries, submissions, undertakings, indicators, clock);
        correspondence = new Correspondence(here.database, clock, enquiries, submissions, here.files, mails);
        body = bring("organisation", Contents.inEnglish("Office of Invented Affairs"));
        item = recommendation("sent");
    }

    String recommendation(String stage) {
        return recommendation(stage, "do-it-" + stage);
    }

    String recommendation(String stage, String slug) {
        return bring(
                Cases.CODE,
                Contents.inEnglish("Do it, " + stage)
                        .at(slug)
                        .with("stage", stage)
                        .linking(Cases.ADDRESSED_TO, body));
    }

    /// Publishes the recommendation at another stage.
    void become(String stage) {
        here.catalogue.bring(
                Optional.of(item), Cases.CODE, item().content().withField("stage", List.of(stage)), null, EDITOR);
    }

    private String bring(String kind, Contents content) {
        return here.catalogue
                .bring(Optional.empty(), kind, content.build(), null, Actor.CENTRE)
                .item();
    }

    Item item() {
        return item(item);
    }

    Item item(String id) {
        return here.items.find(id).orElseThrow();
    }

    Case whole() {
        return cases.of(item());
    }

    /// The body is asked today and answers within thirty days.
    Enquiry asked() {
        correspondence.ask(item(), body, TODAY, TODAY.plusDays(30), EDITOR);
        return enquiries.find(item, body).orElseThrow();
    }

    void pass(int days) {
        clock.pass(Duration.ofDays(days));
    }

    LocalDate today() {
        return Bishkek.today(clock);
    }

    /// What the body says, today, in words, signed.
    Submission says(Answer answer) {
        return submission(Axis.ANSWER, Assessor.ADDRESSEE, body, answer.code(), State.GIVEN);
    }

    Submission sees(Assessor assessor, Implementation status) {
        var one = submission(
                Axis.IMPLEMENTATION, assessor, assessor == Assessor.ADDRESSEE ? body : "", status.code(), State.GIVEN);
        return status == Implementation.DONE ? one.with(new Evidence("https://done.example/act", "", "")) : one;
    }

    Submission submission(Axis axis, Assessor speaker, String who, String status, State state) {
        return new Submission(
                "",
                item,
                axis,
                speaker,
                who,
                status,
                new Trilingual("", "Так и сказано.", ""),
                "deputy head of the office",
                today(),
                Evidence.NONE,
                false,
                state,
                "",
                0,
                null,
                "",
                Instant.EPOCH);
    }

    /// Keeps it as somebody who saw everything so far.
    Submission keep(Submission one, Actor by) {
        return keep(item(), one, submissions.newest(one), by);
    }

    Submission keep(Item to, Submission one, String seen, Actor by) {
        try {
            return correspondence.submit(to, one, null, Language.RU, seen, by);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Somebody who speaks for the body.
    Person member(String name, boolean approves) {
        var person = people.add(name, name + "@office.example", Role.MEMBER, Language.EN);
        points.tie(new FocalPoint(person.id(), body, approves), EDITOR);
        return person;
    }

    /// The round of reminders of a centre that sends mail.
    ReminderRound round() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "ukuk.mail-url", "smtp://127.0.0.1:2525",
                                "ukuk.mail-from", "centre@ukuk.example",
                                "ukuk.public-url", "https://ukuk.example")));
        var letters = new ReminderLetters(here.database, points, people, submissions, reminders, new Messages(), mails);
        return new ReminderRound(new Settings(environment), clock, enquiries, settings, here.items, letters);
    }

    OverdueRound overdueRound() {
        return new OverdueRound(here.database, clock, here.outbox, enquiries, here.items, cases);
    }

    List<String> acts() {
        return trail.before(Long.MAX_VALUE, 50).stream()
                .map(entry -> entry.act())
                .toList();
    }

    @Override
    public void close() {
        here.close();
    }

    /// A kind with the fields that matter here.
    private record Plain(String code) implements Kind {

        @Override
        public String section() {
            return code + "s";
        }

        @Override
        public List<Field> fields() {
            return List.of(
                    Field.of("stage", new Field.Input.Line()),
                    Field.of("reference", new Field.Input.Line()),
                    Field.of("due", new Field.Input.Date()));
        }

        @Override
        public List<Verb> verbs() {
            return List.of(new Verb(Cases.ADDRESSED_TO, "addressee-of"));
        }

        @Override
        public Reference reference(Item item) {
            return new Reference("document", "CreativeWork", List.of(), List.of(), null, List.of(), Map.of());
        }

        @Override
        public String overline(Item item, Language language) {
            return code;
        }
    }
}
