package org.ukuk.policy.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.policy.followup.FollowUpFixture.EDITOR;
import static org.ukuk.policy.followup.FollowUpFixture.TODAY;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.chain.BrokenChains.Row;
import org.ukuk.chain.Finding;
import org.ukuk.chain.Finding.State;
import org.ukuk.chain.Step;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.i18n.Trilingual;
import org.ukuk.platform.web.Page;

/// What the follow-up of recommendations tells the chain of evidence, and what it reports as broken.
class ChainTellingTest {

    private static final Page PAGE =
            new Page(Language.EN, "/en/", "", "https://ukuk.example", null, null, new Messages(), List.of());

    private static Finding told(FollowUpFixture here, Step step) {
        var all = new CaseFindings(here.cases)
                .findings(List.of(here.item(), here.item(here.body)), "KG", PAGE).stream()
                        .filter(one -> one.step() == step)
                        .toList();
        assertThat(all).as("told at " + step).hasSize(1);
        return all.getFirst();
    }

    private static List<Row> late(FollowUpFixture here) {
        return new LateAnswers(here.enquiries, here.here.items, here.clock)
                .find(0, 10)
                .rows();
    }

    private static List<Row> unproven(FollowUpFixture here) {
        return new UnprovenClaims(here.submissions, here.here.items, here.cases)
                .find(0, 10)
                .rows();
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_is_a_weak_link_while_it_is_awaited_and_a_broken_one_when_it_is_late(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            assertThat(told(here, Step.RECOMMENDATION).state()).isEqualTo(State.FULL);
            assertThat(told(here, Step.ANSWER).state()).isEqualTo(State.WEAK);
            here.pass(31);
            assertThat(told(here, Step.ANSWER).state()).isEqualTo(State.BROKEN);
            assertThat(told(here, Step.ANSWER).note()).contains("1 day");
            here.keep(here.says(Answer.SUPPORTED), EDITOR);
            var answer = told(here, Step.ANSWER);
            assertThat(answer.state()).isEqualTo(State.FULL);
            assertThat(answer.title()).startsWith("Office of Invented Affairs: ");
            assertThat(answer.on()).isEqualTo(here.today());
            assertThat(answer.role()).isEqualTo("deputy head of the office");
            assertThat(answer.address()).endsWith("#answer-" + here.body);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_addressee_alone_calls_done_is_weak_until_the_centre_has_seen_it(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            here.keep(here.sees(Assessor.ADDRESSEE, Implementation.DONE), EDITOR);
            assertThat(told(here, Step.RESULT).state()).isEqualTo(State.WEAK);
            here.keep(here.sees(Assessor.CENTRE, Implementation.DONE), EDITOR);
            assertThat(new CaseFindings(here.cases).findings(List.of(here.item()), "KG", PAGE))
                    .filteredOn(one -> one.step() == Step.RESULT)
                    .extracting(Finding::state)
                    .containsExactly(State.WEAK, State.FULL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_action_whose_day_has_passed_breaks_the_chain(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.undertakings.keep(
                    new Undertaking(
                            "",
                            new Trilingual("", "", "Draft the order"),
                            "",
                            new Trilingual("", "", "the office"),
                            Undertaking.Status.UNDER_WAY,
                            null,
                            TODAY.plusDays(3),
                            null,
                            "",
                            true,
                            List.of(here.item),
                            0),
                    EDITOR);
            assertThat(told(here, Step.ACTION).state()).isEqualTo(State.WEAK);
            assertThat(told(here, Step.ACTION).note()).as("a sample says so").contains("sample");
            here.pass(4);
            assertThat(told(here, Step.ACTION).state()).isEqualTo(State.BROKEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_is_reported_late_from_the_day_after_the_term_until_it_is_given(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            here.pass(30);
            assertThat(late(here)).as("on the last day").isEmpty();
            here.pass(1);
            here.keep(here.says(Answer.ACKNOWLEDGED), EDITOR);
            assertThat(late(here))
                    .as("that a letter came in is no answer")
                    .containsExactly(
                            new Row(here.item, TODAY.plusDays(30), "/desk/recommendations/" + here.item + "/followup"));
            here.keep(here.says(Answer.REJECTED), EDITOR);
            assertThat(late(here)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_late_with_what_was_taken_back(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            here.pass(40);
            assertThat(late(here)).hasSize(1);
            here.become("withdrawn");
            assertThat(late(here)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_claim_is_unproven_until_the_centre_or_the_panel_has_seen_the_same(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            assertThat(unproven(here)).isEmpty();
            here.keep(here.sees(Assessor.ADDRESSEE, Implementation.DONE), EDITOR);
            here.keep(here.sees(Assessor.CENTRE, Implementation.PARTIAL), EDITOR);
            assertThat(unproven(here)).singleElement().satisfies(row -> {
                assertThat(row.item()).isEqualTo(here.item);
                assertThat(row.since()).isEqualTo(TODAY);
            });
            here.keep(here.sees(Assessor.PANEL, Implementation.DONE), EDITOR);
            assertThat(unproven(here)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_claim_that_was_taken_back_needs_no_proof(Databases databases) {
        try (var here = new FollowUpFixture(databases)) {
            here.asked();
            here.keep(here.sees(Assessor.ADDRESSEE, Implementation.DONE), EDITOR);
            assertThat(unproven(here)).hasSize(1);
            here.pass(1);
            here.keep(here.sees(Assessor.ADDRESSEE, Implementation.PARTIAL), EDITOR);
            assertThat(unproven(here)).isEmpty();
        }
    }
}
