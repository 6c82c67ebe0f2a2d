package org.ukuk.dialogue.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class AttendanceTest {

    @ParameterizedTest
    @EnumSource
    void whoever_comes_too_late_waits_and_moves_up_when_somebody_goes(Databases databases) {
        try (var here = new MeetingsFixture(databases)) {
            var meeting = here.meeting("full", "places", "1");
            var first = here.asked(meeting, "First");
            var second = here.asked(meeting, "Second");
            var third = here.asked(meeting, "Third");
            assertThat(here.answers(meeting, first, true)).isEqualTo(Standing.ACCEPTED);
            assertThat(here.answers(meeting, second, true)).isEqualTo(Standing.WAITING);
            here.days(1);
            assertThat(here.answers(meeting, third, true)).isEqualTo(Standing.WAITING);
            assertThat(here.answers(meeting, first, true)).isEqualTo(Standing.ACCEPTED);
            assertThat(here.answers(meeting, first, false)).isEqualTo(Standing.DECLINED);
            assertThat(here.of(meeting, "Second").standing()).isEqualTo(Standing.ACCEPTED);
            assertThat(here.of(meeting, "Third").standing()).isEqualTo(Standing.WAITING);
            here.attendance.drop(meeting, here.of(meeting, "Second"), MeetingsFixture.EDITOR);
            assertThat(here.of(meeting, "Third").standing()).isEqualTo(Standing.ACCEPTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_many_at_once_no_more_get_in_than_there_are_places(Databases databases) throws Exception {
        try (var here = new MeetingsFixture(databases);
                var pool = Executors.newFixedThreadPool(8)) {
            var meeting = here.meeting("rush", "places", "3");
            List<Callable<Standing>> answers = IntStream.range(0, 8)
                    .<Callable<Standing>>mapToObj(number -> {
                        var one = here.asked(meeting, "Guest" + number);
                        var way = here.way(meeting, one);
                        return () -> here.attendance
                                .answer(meeting, way, MeetingsFixture.answer(one, true))
                                .standing();
                    })
                    .toList();
            for (var answer : pool.invokeAll(answers)) {
                assertThat(answer.get()).isIn(Standing.ACCEPTED, Standing.WAITING);
            }
            assertThat(here.participants.count(meeting.id()))
                    .containsEntry(Standing.ACCEPTED, 3)
                    .containsEntry(Standing.WAITING, 5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_link_answers_once_and_of_two_posts_one_counts(Databases databases) {
        try (var here = new MeetingsFixture(databases)) {
            var meeting = here.meeting("once");
            var one = here.asked(meeting, "Once");
            var way = here.way(meeting, one);
            var other = here.way(meeting, one);
            here.attendance.answer(meeting, way, MeetingsFixture.answer(one, true));
            for (var used : List.of(way, other)) {
                assertThatThrownBy(() -> here.attendance.answer(meeting, used, MeetingsFixture.answer(one, false)))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("meetings.rule.used");
            }
            assertThat(here.of(meeting, "Once").standing()).isEqualTo(Standing.ACCEPTED);
            here.days(80);
            assertThatThrownBy(() -> here.answers(meeting, one, false))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("meetings.rule.over");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_registers_by_themselves_waits_for_agreement_where_it_is_asked_for(Databases databases) {
        try (var here = new MeetingsFixture(databases)) {
            var meeting = here.meeting("agreed", "registration", "approval", "places", "1");
            here.attendance.register(meeting, "self@office.example", Language.KY);
            here.attendance.register(meeting, "SELF@office.example", Language.KY);
            assertThat(here.participants.of(meeting.id())).hasSize(1);
            var self = here.of(meeting, "Self");
            assertThat(here.answers(meeting, self, true)).isEqualTo(Standing.REQUESTED);
            here.attendance.decide(meeting, here.of(meeting, "Self"), Standing.ACCEPTED, MeetingsFixture.EDITOR);
            assertThat(here.of(meeting, "Self").standing()).isEqualTo(Standing.ACCEPTED);
            var asked = here.asked(meeting, "Asked");
            assertThat(here.answers(meeting, asked, true)).isEqualTo(Standing.WAITING);
            here.attendance.decide(meeting, here.of(meeting, "Self"), Standing.REFUSED, MeetingsFixture.EDITOR);
            assertThat(here.of(meeting, "Asked").standing()).isEqualTo(Standing.ACCEPTED);
            assertThatThrownBy(() -> here.answers(meeting, here.of(meeting, "Self"), true))
                    .isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void reminders_go_once_each_and_addresses_are_forgotten_after_half_a_year(Databases databases) {
        try (var here = new MeetingsFixture(databases)) {
            var meeting = here.meeting("reminded");
            here.answers(meeting, here.asked(meeting, "Comes"), true);
            here.asked(meeting, "Silent");
            int before = here.mails.waiting();
            here.round().at(LocalDate.of(2027, 5, 4));
            assertThat(here.mails.waiting() - before).isZero();
            here.round().at(LocalDate.of(2027, 5, 5));
            here.round().at(LocalDate.of(2027, 5, 6));
            assertThat(here.mails.waiting() - before).isEqualTo(2);
            here.round().at(LocalDate.of(2027, 5, 11));
            here.round().at(LocalDate.of(2027, 5, 12));
            assertThat(here.mails.waiting() - before).isEqualTo(3);
            here.round().at(LocalDate.of(2027, 5, 12).plusDays(MeetingRound.KEPT));
            assertThat(here.participants.of(meeting.id()))
                    .noneMatch(one -> one.email().isEmpty());
            here.round().at(LocalDate.of(2027, 5, 13).plusDays(MeetingRound.KEPT));
            assertThat(here.participants.of(meeting.id()))
                    .allMatch(one -> one.email().isEmpty())
                    .extracting(Participant::name)
                    .containsExactlyInAnyOrder("", "Comes");
        }
    }
}
