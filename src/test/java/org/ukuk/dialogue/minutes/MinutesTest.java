package org.ukuk.dialogue.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.meetings.AgendaItem;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.dialogue.meetings.MeetingsFixture;
import org.ukuk.dialogue.minutes.Line.Sort;
import org.ukuk.dialogue.minutes.Line.Standing;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class MinutesTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 10);

    /// The stores of minutes beside those of meetings.
    private record Desk(MeetingsFixture here, MinutesBook book, Corrections corrections, MinutesCourse course) {

        static Desk on(MeetingsFixture here) {
            var book = new MinutesBook(here.here.database, here.clock, here.logbook);
            var corrections = new Corrections(here.here.database, here.clock);
            var course = new MinutesCourse(
                    here.here.database, here.clock, book, corrections, here.participants, here.letters, here.logbook);
            return new Desk(here, book, corrections, course);
        }

        void keep(Meeting meeting, AgendaItem point, long version, Line... lines) {
            book.keep(meeting, point, version, List.of(lines), MeetingsFixture.EDITOR);
        }

        void publish(Meeting meeting) {
            course.circulate(meeting, book.of(meeting), UNTIL, MeetingsFixture.EDITOR);
            here.days(20);
            course.approve(meeting, book.of(meeting), MeetingsFixture.EDITOR);
            course.publish(meeting, book.of(meeting), MeetingsFixture.EDITOR);
        }
    }

    private static Line line(Sort sort, String text) {
        return new Line("", "", sort, text, "Aida Invented", "Invented Office", null, Standing.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void two_write_at_once_and_only_the_same_item_is_refused(Databases databases) {
        try (var here = new MeetingsFixture(databases)) {
            var desk = Desk.on(here);
            var meeting = here.meeting("written");
            var wages = here.point(meeting, "Wages");
            var bans = here.point(meeting, "Bans");
            desk.keep(meeting, wages, 0, line(Sort.DISCUSSION, "First"));
            desk.keep(meeting, bans, 0, line(Sort.DECISION, "Second"));
            assertThatThrownBy(() -> desk.keep(meeting, wages, 0, line(Sort.DISCUSSION, "Overwritten")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("meetings.rule.stale");
            var kept = desk.book().lines(meeting.id());
            assertThat(kept).extracting(Line::text).containsExactlyInAnyOrder("First", "Second");
            var first = kept.stream()
                    .filter(one -> one.text().equals("First"))
                    .findFirst()
                    .orElseThrow();
            desk.keep(meeting, wages, 1, line(Sort.ACTION, "Before"), first);
            assertThat(desk.book().lines(meeting.id()))
                    .filteredOn(one -> one.agendaItem().equals(wages.id()))
                    .extracting(Line::text)
                    .containsExactly("Before", "First");
            assertThat(desk.book().find(first.id())).isPresent();
            assertThatThrownBy(() -> here.agenda.drop(wages, MeetingsFixture.EDITOR))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("minuted");
        }
    }

    @ParameterizedTest
    @EnumSource
    void minutes_are_approved_after_the_term_when_every_correction_is_decided_and_then_stay(Databases databases) {
        try (var here = new MeetingsFixture(databases)) {
            var desk = Desk.on(here);
            var meeting = here.meeting("approved");
            var point = here.point(meeting, "Wages");
            here.answers(meeting, here.asked(meeting, "Guest"), true);
            desk.keep(meeting, point, 0, line(Sort.DECISION, "Ask the office."));
            refuses(
                    () -> desk.course()
                            .circulate(
                                    meeting, desk.book().of(meeting), LocalDate.of(2027, 3, 1), MeetingsFixture.EDITOR),
                    "minutes.rule.until");
            int letters = here.mails.waiting();
            desk.course().circulate(meeting, desk.book().of(meeting), UNTIL, MeetingsFixture.EDITOR);
            assertThat(here.mails.waiting()).isEqualTo(letters + 1);
            desk.corrections().send(meeting.id(), "", "someone", "A word is wrong.");
            desk.corrections().send(meeting.id(), "", "someone", "A word is wrong.");
            assertThat(desk.corrections().of(meeting.id())).hasSize(1);
            refuses(
                    () -> desk.course().approve(meeting, desk.book().of(meeting), MeetingsFixture.EDITOR),
                    "minutes.rule.term");
            here.days(20);
            refuses(
                    () -> desk.course().approve(meeting, desk.book().of(meeting), MeetingsFixture.EDITOR),
                    "minutes.rule.open-corrections");
            var open = desk.corrections().of(meeting.id()).getFirst();
            desk.corrections().decide(meeting.id(), open.id(), Correction.Standing.TAKEN, "Mended.");
            var stale = desk.book().of(meeting);
            desk.course().approve(meeting, stale, MeetingsFixture.EDITOR);
            refuses(() -> desk.course().approve(meeting, stale, MeetingsFixture.EDITOR), "meetings.rule.stale");
            refuses(() -> desk.keep(meeting, point, 1, line(Sort.DECISION, "Changed")), "minutes.rule.approved");
        }
    }

    private static void refuses(Runnable act, String key) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageContaining(key);
    }

    @ParameterizedTest
    @EnumSource
    void registers_hold_what_is_published_and_name_nobody_where_names_are_not_told(Databases databases) {
        try (var here = new MeetingsFixture(databases)) {
            var desk = Desk.on(here);
            var registers = new Registers(here.here.database, here.here.items);
            var draft = here.meeting("draft");
            desk.keep(draft, here.point(draft, "Wages"), 0, line(Sort.ACTION, "Not told"));
            var open = here.meeting("open");
            desk.keep(open, here.point(open, "Wages"), 0, line(Sort.ACTION, "Write"), line(Sort.DECISION, "Decided"));
            desk.publish(open);
            var masked = here.meeting("masked", "attribution", "chatham-house");
            desk.keep(masked, here.point(masked, "Wages"), 0, line(Sort.ACTION, "Ask"));
            desk.book()
                    .move(new Minutes(
                            masked.id(), Minutes.State.APPROVED, Language.EN, null, here.clock.instant(), null, 1));
            desk.course().publish(masked, desk.book().of(masked), MeetingsFixture.EDITOR);
            var actions = registers.inPublic(Sort.ACTION, null, 0, 50);
            assertThat(actions).extracting(one -> one.line().text()).containsExactlyInAnyOrder("Write", "Ask");
            assertThat(actions)
                    .filteredOn(one -> one.meeting().hidesSpeakers())
                    .allMatch(one -> one.line().who().isEmpty());
            assertThat(registers.countPublic(Sort.DECISION, null)).isEqualTo(1);
            var write = actions.stream()
                    .filter(one -> one.line().text().equals("Write"))
                    .findFirst()
                    .orElseThrow();
            desk.book().stand(write.line(), Standing.DONE);
            assertThat(registers.inPublic(Sort.ACTION, Standing.OPEN, 0, 50))
                    .extracting(one -> one.line().text())
                    .containsExactly("Ask");
        }
    }
}
