package org.ukuk.practices.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.practices.assessment.Assessment.Score;
import org.ukuk.practices.assessment.Assessment.Written;

class AssessmentsTest {

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons().getFirst().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @EnumSource
    void the_first_set_has_seven_criteria_with_five_anchors_in_each_language(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var set = fixture.sets.current();
            assertThat(set.usedSince()).isNotNull();
            assertThat(set.criteria())
                    .extracting(Criterion::code)
                    .containsExactly("legal", "capacity", "cost", "political", "evidence", "equity", "risk");
            for (var language : Language.values()) {
                assertThat(set.criteria()).allSatisfy(one -> {
                    assertThat(one.words()).containsKey(language);
                    assertThat(one.in(language).anchors()).hasSize(5).doesNotContain("");
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_seen_of_an_open_round_but_the_count(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var round = fixture.round();
            fixture.handIn(round, 1);
            fixture.handIn(round, 4);
            assertThat(fixture.rounds.handedIn(round)).isEqualTo(2);
            assertThat(fixture.results.of(round)).isEmpty();
            assertThat(fixture.results.latest(round.item())).isEmpty();

            fixture.rounds.close(round, AssessmentFixture.EDITOR);
            var result = fixture.results.latest(round.item()).orElseThrow();
            assertThat(result.experts()).isEqualTo(2);
            assertThat(result.by("legal").orElseThrow().spread()).isEqualTo(new Spread(1, 1.75, 2.5, 3.25, 4));
            assertThat(result.wide()).hasSize(7);
            assertThat(result.by("legal").orElseThrow().given())
                    .extracting(Result.Given::reason)
                    .containsExactlyInAnyOrder("Because 1", "Because 4");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_round_is_not_closed_before_two_have_handed_in(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var round = fixture.round();
            fixture.handIn(round, 2);
            fixture.invite(round, fixture.expert());
            refused("assessment.rule.few", () -> fixture.rounds.close(round, AssessmentFixture.EDITOR));
            assertThat(fixture.results.of(round)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_left_behind_counts_nowhere_and_nothing_comes_in_after_the_end(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var round = fixture.round();
            var slow = fixture.expert();
            var draft = fixture.invite(round, slow);
            fixture.assessments.save(draft, 1, fixture.all(0), slow.actor());
            fixture.handIn(round, 3);
            fixture.handIn(round, 3);
            fixture.rounds.close(round, AssessmentFixture.EDITOR);
            assertThat(fixture.results.of(round).orElseThrow().experts()).isEqualTo(2);
            refused("assessment.rule.closed", () -> fixture.assessments.submit(draft, 2, fixture.all(0), slow.actor()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_handed_in_is_handed_in_once(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var expert = fixture.expert();
            var own = fixture.invite(fixture.round(), expert);
            fixture.assessments.submit(own, 1, fixture.all(3), expert.actor());
            refused(
                    "assessment.rule.handed-in",
                    () -> fixture.assessments.submit(own, 1, fixture.all(4), expert.actor()));
            refused(
                    "assessment.rule.handed-in",
                    () -> fixture.assessments.save(own, 2, fixture.all(4), expert.actor()));
            assertThat(fixture.assessments
                            .of(expert.id())
                            .getFirst()
                            .written()
                            .by("legal")
                            .value())
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_saves_from_the_same_version_one_is_kept(Databases databases) throws InterruptedException {
        try (var fixture = new AssessmentFixture(databases);
                var threads = Executors.newFixedThreadPool(2)) {
            var expert = fixture.expert();
            var own = fixture.invite(fixture.round(), expert);
            var both = threads.invokeAll(List.<Callable<Assessment>>of(
                    () -> fixture.assessments.save(own, 1, fixture.all(1), expert.actor()),
                    () -> fixture.assessments.save(own, 1, fixture.all(2), expert.actor())));
            assertThat(both)
                    .filteredOn(one -> one.state() == Future.State.SUCCESS)
                    .hasSize(1);
            assertThat(both)
                    .filteredOn(one -> one.state() == Future.State.FAILED)
                    .allSatisfy(one -> assertThat(one.exceptionNow()).isInstanceOf(Refused.class));
            var kept = fixture.assessments.of(expert.id()).getFirst();
            assertThat(kept.version()).isEqualTo(2);
            assertThat(kept.written().scores()).hasSize(7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void many_experts_hand_in_at_once_and_all_are_there(Databases databases) throws InterruptedException {
        try (var fixture = new AssessmentFixture(databases);
                var threads = Executors.newFixedThreadPool(4)) {
            var round = fixture.round();
            threads.invokeAll(java.util.Collections.nCopies(8, (Callable<Assessment>) () -> fixture.handIn(round, 2)));
            assertThat(fixture.rounds.handedIn(round)).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_practice_has_one_open_round(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var round = fixture.round();
            refused(
                    "assessment.rule.open-already",
                    () -> fixture.rounds.open(round.item(), "KG", AssessmentFixture.EDITOR));
            fixture.handIn(round, 2);
            fixture.handIn(round, 2);
            fixture.rounds.close(round, AssessmentFixture.EDITOR);
            assertThat(fixture.rounds
                            .open(round.item(), "KG", AssessmentFixture.EDITOR)
                            .isOpen())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_expert_is_invited_once(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var round = fixture.round();
            var expert = fixture.expert();
            fixture.invite(round, expert);
            refused("assessment.rule.invited-already", () -> fixture.invite(round, expert));
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_s_assessment_is_refused_and_written_down(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var own = fixture.invite(fixture.round(), fixture.expert());
            var other = fixture.expert();
            assertThatThrownBy(() -> fixture.assessments.own(own.id(), other))
                    .isInstanceOf(Assessments.NotTheirs.class);
            assertThat(fixture.trail.about(own.id(), 10))
                    .extracting(entry -> entry.act() + " " + entry.actorId())
                    .containsExactly("assessment.not-theirs " + other.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_score_out_of_range_is_refused_by_the_database_too(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var expert = fixture.expert();
            var own = fixture.invite(fixture.round(), expert);
            var wrong = new Written(Language.EN, "", "none", Map.of("legal", new Score(5, "Too much", "")));
            assertThatThrownBy(() -> fixture.assessments.save(own, 1, wrong, expert.actor()))
                    .isInstanceOf(DataAccessException.class);
            assertThat(fixture.assessments.of(expert.id()).getFirst().version()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_assessment_keeps_the_criteria_it_was_made_by(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var round = fixture.round();
            var next = fixture.sets.begin(AssessmentFixture.EDITOR);
            var fewer = next.criteria().subList(0, 3);
            var written = fixture.sets.write(next.number(), next.edits(), fewer, AssessmentFixture.EDITOR);
            assertThat(fixture.sets.current().number()).isEqualTo(1);
            fixture.sets.use(written.number(), written.edits(), AssessmentFixture.EDITOR);
            assertThat(fixture.sets.current().criteria()).hasSize(3);
            assertThat(fixture.sets.find(round.set()).criteria()).hasSize(7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_editors_of_the_criteria_notice_each_other(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var next = fixture.sets.begin(AssessmentFixture.EDITOR);
            assertThat(fixture.sets.begin(AssessmentFixture.EDITOR).number()).isEqualTo(next.number());
            fixture.sets.write(next.number(), next.edits(), next.criteria(), AssessmentFixture.EDITOR);
            refused(
                    "criteria.rule.changed",
                    () -> fixture.sets.write(next.number(), next.edits(), next.criteria(), AssessmentFixture.EDITOR));
            refused("criteria.rule.changed", () -> fixture.sets.write(1, 1, next.criteria(), AssessmentFixture.EDITOR));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_note_is_written_once_the_result_is_known(Databases databases) {
        try (var fixture = new AssessmentFixture(databases)) {
            var round = fixture.round();
            var expert = fixture.expert();
            var own = fixture.assessments.submit(fixture.invite(round, expert), 1, fixture.all(0), expert.actor());
            fixture.handIn(round, 4);
            fixture.assessments.note(own, "legal", "Too early", expert.actor());
            fixture.rounds.close(round, AssessmentFixture.EDITOR);
            var known = fixture.assessments.own(own.id(), expert).orElseThrow();
            fixture.assessments.note(known, "cost", "I counted the training, too.", expert.actor());
            var result = fixture.results.of(round).orElseThrow();
            assertThat(result.by("cost").orElseThrow().given())
                    .extracting(Result.Given::note)
                    .containsExactlyInAnyOrder("I counted the training, too.", "");
            assertThat(result.by("legal").orElseThrow().given())
                    .extracting(Result.Given::note)
                    .containsOnly("");
        }
    }
}
