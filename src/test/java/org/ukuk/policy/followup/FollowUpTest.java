package org.ukuk.policy.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ukuk.policy.followup.FollowUpFixture.EDITOR;
import static org.ukuk.policy.followup.FollowUpFixture.FIRST;
import static org.ukuk.policy.followup.FollowUpFixture.SECOND;
import static org.ukuk.policy.followup.FollowUpFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Trilingual;
import org.ukuk.policy.followup.Submission.Axis;
import org.ukuk.policy.followup.Submission.State;

class FollowUpTest {

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::key)
                                .contains(key));
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_is_kept_and_the_newest_is_shown(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            assertThat(here.whole().addressees().getFirst().standing()).isEqualTo(Answer.NOT_ASKED);
            here.asked();
            assertThat(here.whole().addressees().getFirst().standing()).isEqualTo(Answer.AWAITING);
            here.keep(here.says(Answer.ACKNOWLEDGED), EDITOR);
            here.pass(3);
            here.keep(here.says(Answer.IN_PART), EDITOR);
            var addressee = here.whole().addressees().getFirst();
            assertThat(addressee.standing()).isEqualTo(Answer.IN_PART);
            assertThat(addressee.answers())
                    .extracting(Submission::answer)
                    .containsExactly(Answer.IN_PART, Answer.ACKNOWLEDGED);
            assertThat(here.acts()).contains("followup.asked", "followup.answer-given");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_to_what_was_withdrawn_superseded_or_never_adopted_is_refused(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            var answer = here.says(Answer.SUPPORTED);
            refused(
                    "answer.rule.withdrawn",
                    () -> here.keep(here.item(here.recommendation("withdrawn")), answer, "", EDITOR));
            refused(
                    "answer.rule.superseded",
                    () -> here.keep(here.item(here.recommendation("superseded")), answer, "", EDITOR));
            refused(
                    "answer.rule.undecided",
                    () -> here.keep(here.item(here.recommendation("draft")), answer, "", EDITOR));
            assertThat(here.submissions.given(List.of(here.item))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_never_sent_to_a_body_is_not_answered_by_it(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            refused("answer.rule.not-asked", () -> here.keep(here.says(Answer.SUPPORTED), EDITOR));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_term_in_the_past_is_refused(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            refused(
                    "enquiry.rule.past",
                    () -> here.correspondence.ask(
                            here.item(), here.body, TODAY.minusDays(9), TODAY.minusDays(1), EDITOR));
            var asked = here.asked();
            refused(
                    "enquiry.rule.past",
                    () -> here.correspondence.postpone(here.item(), asked, TODAY.minusDays(1), EDITOR));
            refused("enquiry.rule.asked-already", here::asked);
            refused(
                    "enquiry.rule.stage",
                    () -> here.correspondence.ask(
                            here.item(here.recommendation("consultation")),
                            here.body,
                            TODAY,
                            TODAY.plusDays(9),
                            EDITOR));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_claims_that_it_is_done_brings_evidence(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            var bare = here.says(Answer.CLAIMED_DONE);
            refused("followup.rule.evidence", () -> here.keep(bare, EDITOR));
            here.keep(bare.with(new Evidence("https://done.example/act", "", "")), EDITOR);
            assertThat(here.whole().addressees().getFirst().standing()).isEqualTo(Answer.CLAIMED_DONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stale_answer_term_or_action_is_refused(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            var asked = here.asked();
            here.keep(here.says(Answer.SUPPORTED), EDITOR);
            refused("followup.rule.stale", () -> here.keep(here.item(), here.says(Answer.REJECTED), "", EDITOR));
            here.correspondence.postpone(here.item(), asked, TODAY.plusDays(40), EDITOR);
            refused(
                    "followup.rule.stale",
                    () -> here.correspondence.postpone(here.item(), asked, TODAY.plusDays(50), EDITOR));
            var action = here.undertakings.keep(action(here, "", 0, List.of(here.item)), EDITOR);
            here.undertakings.keep(action(here, action, 1, List.of(here.item)), EDITOR);
            refused(
                    "followup.rule.stale",
                    () -> here.undertakings.keep(action(here, action, 1, List.of(here.item)), EDITOR));
            assertThat(here.enquiries.find(here.item, here.body).orElseThrow().dueOn())
                    .isEqualTo(TODAY.plusDays(40));
        }
    }

    private static Undertaking action(FollowUpFixture here, String id, long version, List<String> items) {
        return new Undertaking(
                id,
                new Trilingual("", "Подготовить проект", ""),
                here.body,
                Trilingual.NONE,
                Undertaking.Status.UNDER_WAY,
                TODAY,
                TODAY.plusDays(10),
                null,
                "",
                false,
                items,
                version);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_only_acknowledged_is_overdue_from_the_day_after_the_term(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            here.keep(here.says(Answer.ACKNOWLEDGED), EDITOR);
            here.pass(30);
            assertThat(here.whole().overdue()).isEmpty();
            here.pass(1);
            assertThat(here.whole().overdue()).containsExactly("answer");
            assertThat(here.whole().addressees().getFirst().daysLate()).isEqualTo(1);
            here.keep(here.says(Answer.REJECTED), EDITOR);
            assertThat(here.whole().overdue()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_search_learns_on_the_day_what_became_overdue(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            here.overdueRound().run();
            long before = here.here.outbox.head();
            here.pass(30);
            here.overdueRound().run();
            assertThat(here.here.outbox.head()).isEqualTo(before);
            here.pass(1);
            here.overdueRound().run();
            here.overdueRound().run();
            assertThat(here.here.outbox.after(before, 10)).singleElement().satisfies(news -> {
                assertThat(news.what()).isEqualTo(Catalogue.TEXT);
                assertThat(news.subject()).isEqualTo(here.item);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void assessors_who_disagree_stand_beside_each_other(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            here.keep(here.sees(Assessor.ADDRESSEE, Implementation.DONE), FIRST);
            assertThat(here.whole().isDisputed()).isFalse();
            here.keep(here.sees(Assessor.PANEL, Implementation.UNKNOWN), EDITOR);
            assertThat(here.whole().isDisputed()).isFalse();
            here.keep(here.sees(Assessor.CENTRE, Implementation.NOT_STARTED), EDITOR);
            var whole = here.whole();
            assertThat(whole.isDisputed()).isTrue();
            assertThat(whole.voices())
                    .extracting(voice -> voice.newest().implementation())
                    .containsExactly(Implementation.DONE, Implementation.NOT_STARTED, Implementation.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_report_clears_nothing_until_it_is_given(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            long news = here.here.outbox.head();
            var draft = here.keep(
                    here.submission(Axis.IMPLEMENTATION, Assessor.ADDRESSEE, here.body, "partial", State.DRAFT), FIRST);
            assertThat(here.whole().voices()).isEmpty();
            assertThat(here.here.outbox.head()).isEqualTo(news);
            here.keep(draft.in(State.GIVEN), FIRST);
            assertThat(here.whole().voices()).hasSize(1);
            refused("followup.rule.stale", () -> here.keep(draft.in(State.GIVEN), FIRST));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_wrote_an_answer_does_not_let_it_out(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            var proposed = here.keep(here.says(Answer.SUPPORTED).in(State.PROPOSED), FIRST);
            assertThat(here.whole().addressees().getFirst().standing()).isEqualTo(Answer.AWAITING);
            refused("followup.rule.own", () -> here.correspondence.decide(here.item(), proposed, true, "", FIRST));
            refused("followup.rule.note", () -> here.correspondence.decide(here.item(), proposed, false, " ", SECOND));
            here.correspondence.decide(here.item(), proposed, false, "Say when.", SECOND);
            var again = here.submissions.find(proposed.id()).orElseThrow();
            assertThat(again.state()).isEqualTo(State.RETURNED);
            assertThat(again.note()).isEqualTo("Say when.");
            var mended = here.keep(again.in(State.PROPOSED), FIRST);
            here.correspondence.decide(here.item(), mended, true, "", SECOND);
            assertThat(here.whole().addressees().getFirst().standing()).isEqualTo(Answer.SUPPORTED);
            refused("followup.rule.stale", () -> here.correspondence.decide(here.item(), mended, true, "", SECOND));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_action_serves_many_recommendations_and_an_indicator_keeps_its_values(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            var other = here.recommendation("adopted");
            here.undertakings.keep(action(here, "", 0, List.of(here.item, other)), EDITOR);
            assertThat(here.cases.of(here.item(other)).actions())
                    .singleElement()
                    .satisfies(action -> {
                        assertThat(action.items()).containsExactlyInAnyOrder(here.item, other);
                        assertThat(action.isLate(TODAY.plusDays(10))).isFalse();
                        assertThat(action.isLate(TODAY.plusDays(11))).isTrue();
                    });
            var name = new Trilingual("", "", "Claims paid");
            var id = here.indicators.keep(
                    new Indicator("", here.item, name, "%", "10", "2025", "50", "2028", false, List.of(), 0), EDITOR);
            var kept = here.indicators.find(id).orElseThrow();
            here.indicators.measure(kept, TODAY, "12.5", "Register", EDITOR);
            here.indicators.measure(kept, LocalDate.of(2026, 7, 1), "14", "Register", EDITOR);
            assertThat(here.whole().indicators().getFirst().values())
                    .extracting(Indicator.Value::number)
                    .containsExactly("14", "12.5");
        }
    }
}
