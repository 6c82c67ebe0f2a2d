package org.ukuk.dialogue.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Trilingual;

class AgendaTest {

    @ParameterizedTest
    @EnumSource
    void items_stand_in_order_each_followed_by_its_parts(Databases databases) {
        try (var here = new MeetingsFixture(databases)) {
            var meeting = here.meeting("ordered");
            var first = here.point(meeting, "Opening");
            var second = here.point(meeting, "Wages");
            here.part(meeting, first.id(), "Welcome");
            assertThat(titles(here, meeting)).containsExactly("Opening", "Welcome", "Wages");
            here.agenda.move(second, true, MeetingsFixture.EDITOR);
            assertThat(titles(here, meeting)).containsExactly("Wages", "Opening", "Welcome");
            here.agenda.move(second, true, MeetingsFixture.EDITOR);
            assertThat(titles(here, meeting)).containsExactly("Wages", "Opening", "Welcome");
            here.agenda.drop(first, MeetingsFixture.EDITOR);
            assertThat(titles(here, meeting)).containsExactly("Wages");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_change_of_something_stale_is_refused(Databases databases) {
        try (var here = new MeetingsFixture(databases)) {
            var opened = here.point(here.meeting("stale"), "Opening");
            here.agenda.keep(named(opened, "Welcome"), MeetingsFixture.EDITOR);
            assertThatThrownBy(() -> here.agenda.keep(named(opened, "Overwritten"), MeetingsFixture.EDITOR))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("meetings.rule.stale");
            assertThat(here.agenda.find(opened.id()).orElseThrow().title().en()).isEqualTo("Welcome");
        }
    }

    private static List<String> titles(MeetingsFixture here, Meeting meeting) {
        return here.agenda.of(meeting.id()).stream()
                .map(one -> one.title().en())
                .toList();
    }

    private static AgendaItem named(AgendaItem one, String title) {
        return new AgendaItem(
                one.id(),
                one.meeting(),
                one.parent(),
                one.day(),
                one.begins(),
                one.ends(),
                new Trilingual("", "", title),
                one.speakers(),
                one.papers(),
                one.version());
    }
}
