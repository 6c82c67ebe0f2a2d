package org.ukuk.policy.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.platform.database.schema.Tables.MAIL;
import static org.ukuk.policy.followup.FollowUpFixture.EDITOR;
import static org.ukuk.policy.followup.FollowUpFixture.TODAY;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.accounts.Role;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.policy.followup.Submission.State;

class ReminderTest {

    private static List<String> letters(FollowUpFixture here) {
        return here.here.database.read(db -> db.select(MAIL.RECIPIENT, MAIL.SUBJECT)
                .from(MAIL)
                .orderBy(MAIL.ID)
                .fetch(row -> row.value1() + ": " + row.value2()));
    }

    private static void morning(FollowUpFixture here, int days) {
        here.pass(days);
        here.round().at(here.clock.instant());
        here.round().at(here.clock.instant());
    }

    @ParameterizedTest
    @EnumSource
    void each_step_is_written_once_and_goes_higher_with_time(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.people.add("Editor", "editor@ukuk.example", Role.EDITOR, Language.EN);
            here.member("writer", false);
            here.member("approver", true);
            var asked = here.asked();
            morning(here, 0);
            morning(here, 22);
            assertThat(letters(here)).containsExactly("writer@office.example: Answer due in 30 days: Do it, sent");
            morning(here, 1);
            morning(here, 7);
            assertThat(letters(here)).hasSize(3).anyMatch(letter -> letter.contains("Answer due today"));
            morning(here, 6);
            assertThat(letters(here)).hasSize(3);
            morning(here, 1);
            assertThat(letters(here).subList(3, 5))
                    .containsExactlyInAnyOrder(
                            "writer@office.example: Answer 7 days late: Do it, sent",
                            "approver@office.example: Answer 7 days late: Do it, sent");
            morning(here, 7);
            assertThat(letters(here))
                    .hasSize(8)
                    .anyMatch(letter -> letter.startsWith("editor@ukuk.example: Answer 14 days"));
            assertThat(here.reminders.of(asked.id()))
                    .hasSize(8)
                    .extracting(Reminders.Sent::step)
                    .containsExactly(30, 7, 0, -1, -1, -2, -2, -2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_ends_the_reminding_and_takes_back_what_waits(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.member("writer", false);
            here.asked();
            morning(here, 24);
            assertThat(letters(here)).hasSize(1);
            here.keep(here.says(Answer.SUPPORTED), EDITOR);
            assertThat(letters(here)).isEmpty();
            morning(here, 20);
            assertThat(letters(here)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_reminded_when_the_body_or_the_centre_is_quiet(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.member("writer", false);
            here.asked();
            here.settings.set(new BodySetting(here.body, false, false, 0), EDITOR);
            morning(here, 24);
            assertThat(letters(here)).isEmpty();
            here.settings.set(new BodySetting(here.body, false, true, 1), EDITOR);
            here.settings.set(new BodySetting(BodySetting.CENTRE, false, false, 0), EDITOR);
            morning(here, 0);
            assertThat(letters(here)).isEmpty();
            here.settings.set(new BodySetting(BodySetting.CENTRE, false, true, 1), EDITOR);
            morning(here, 0);
            assertThat(letters(here)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_lets_out_is_told_when_an_answer_waits_for_that(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            var writer = here.member("writer", false);
            here.member("approver", true);
            here.asked();
            here.keep(here.says(Answer.SUPPORTED).in(State.PROPOSED), writer.actor());
            morning(here, 24);
            assertThat(letters(here)).hasSize(2).anyMatch(letter -> letter.startsWith("approver@"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_body_with_another_term_is_reminded_anew(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.member("writer", false);
            var asked = here.asked();
            morning(here, 24);
            here.correspondence.postpone(here.item(), asked, TODAY.plusDays(60), EDITOR);
            assertThat(letters(here)).isEmpty();
            morning(here, 30);
            assertThat(letters(here)).singleElement().asString().contains("due in 6 days");
            assertThat(here.reminders.of(asked.id())).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void letters_go_at_nine_in_bishkek_once_a_day(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.member("writer", false);
            here.asked();
            var round = here.round();
            here.clock.set(Instant.parse("2026-06-02T02:59:59Z"));
            round.run();
            assertThat(letters(here)).as("a second before nine").isEmpty();
            here.clock.set(Instant.parse("2026-06-02T03:00:00Z"));
            round.run();
            assertThat(letters(here)).hasSize(1);

            var late = here.recommendation("adopted");
            here.correspondence.ask(here.item(late), here.body, TODAY, TODAY.plusDays(20), EDITOR);
            here.clock.set(Instant.parse("2026-06-02T17:59:59Z"));
            round.run();
            assertThat(letters(here)).as("what was entered later that day").hasSize(1);
            here.clock.set(Instant.parse("2026-06-02T18:30:00Z"));
            round.run();
            assertThat(letters(here))
                    .as("past midnight in Bishkek, before nine")
                    .hasSize(1);
            here.clock.set(Instant.parse("2026-06-14T03:00:00Z"));
            round.run();
            assertThat(letters(here)).hasSize(2).anyMatch(letter -> letter.contains("due in 7 days"));
        }
    }
}
