package org.ukuk.policy.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ukuk.catalogue.Reason;
import org.ukuk.policy.followup.Submission.Axis;
import org.ukuk.policy.followup.Submission.State;

/// What stands against an answer or an assessment. One method a rule, one message key a reason. A draft clears nothing,
/// so only its form is asked for.
final class SubmissionRules {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 300;

    /// What is submitted, to which recommendation, when.
    ///
    /// @param enquiry by which the body was asked; empty when it never was
    record Given(Submission one, Stage stage, Optional<Enquiry> enquiry, LocalDate today) {

        boolean isAnswer() {
            return one.axis() == Axis.ANSWER;
        }

        boolean isDraft() {
            return one.state() == State.DRAFT;
        }

        boolean saysDone() {
            return one.status().equals(Answer.CLAIMED_DONE.code())
                    || one.status().equals(Implementation.DONE.code());
        }
    }

    private interface Rule {
        Stream<Reason> against(Given given);
    }

    private static final List<Rule> ALL = List.of(
            SubmissionRules::statusIsKnown,
            SubmissionRules::nothingIsTooLong,
            SubmissionRules::linkIsAnAddress,
            SubmissionRules::recommendationIsNotWithdrawn,
            SubmissionRules::recommendationIsNotSuperseded,
            SubmissionRules::recommendationIsDecided,
            SubmissionRules::bodyWasAsked,
            SubmissionRules::dayIsNotInTheFuture,
            SubmissionRules::answerComesAfterTheQuestion,
            SubmissionRules::wordsAreThere,
            SubmissionRules::signatoryIsNamed,
            SubmissionRules::doneHasEvidence);

    private SubmissionRules() {}

    static List<Reason> against(Given given) {
        return ALL.stream().flatMap(rule -> rule.against(given)).toList();
    }

    private static Stream<Reason> unless(boolean kept, String field, String key) {
        return kept ? Stream.empty() : Stream.of(Reason.about(field, key));
    }

    private static Stream<Reason> statusIsKnown(Given given) {
        boolean known = given.isAnswer()
                ? Answer.of(given.one().status()).filter(Answer.GIVEN::contains).isPresent()
                : Implementation.of(given.one().status()).isPresent();
        return unless(known, "status", "followup.rule.status");
    }

    private static Stream<Reason> nothingIsTooLong(Given given) {
        return Stream.concat(
                unless(!given.one().text().isLongerThan(LONGEST_TEXT), "text.ru", "followup.rule.long"),
                unless(given.one().signatory().length() <= LONGEST_LINE, "signatory", "followup.rule.long"));
    }

    private static Stream<Reason> linkIsAnAddress(Given given) {
        var link = given.one().evidence().link();
        return unless(link.isEmpty() || isAddress(link), "link", "followup.rule.link");
    }

    static boolean isAddress(String link) {
        return link.matches("https?://[^\\s/]\\S{2,980}");
    }

    private static Stream<Reason> recommendationIsNotWithdrawn(Given given) {
        return unless(given.stage() != Stage.WITHDRAWN, "", "answer.rule.withdrawn");
    }

    private static Stream<Reason> recommendationIsNotSuperseded(Given given) {
        return unless(!given.isAnswer() || given.stage() != Stage.SUPERSEDED, "", "answer.rule.superseded");
    }

    private static Stream<Reason> recommendationIsDecided(Given given) {
        return unless(given.stage() != Stage.DRAFT && given.stage() != Stage.CONSULTATION, "", "answer.rule.undecided");
    }

    private static Stream<Reason> bodyWasAsked(Given given) {
        return unless(!given.isAnswer() || given.enquiry().isPresent(), "voice", "answer.rule.not-asked");
    }

    private static Stream<Reason> dayIsNotInTheFuture(Given given) {
        return unless(!given.one().day().isAfter(given.today()), "day", "followup.rule.future");
    }

    private static Stream<Reason> answerComesAfterTheQuestion(Given given) {
        boolean early = given.isAnswer()
                && given.enquiry()
                        .filter(asked -> given.one().day().isBefore(asked.sentOn()))
                        .isPresent();
        return unless(!early, "day", "answer.rule.before-asked");
    }

    private static Stream<Reason> wordsAreThere(Given given) {
        boolean wordless = given.isAnswer() && given.one().status().equals(Answer.ACKNOWLEDGED.code());
        return unless(given.isDraft() || wordless || !given.one().text().isEmpty(), "text.ru", "followup.rule.text");
    }

    private static Stream<Reason> signatoryIsNamed(Given given) {
        boolean needed = given.one().speaker() == Assessor.ADDRESSEE && !given.isDraft();
        return unless(!needed || !given.one().signatory().isBlank(), "signatory", "followup.rule.signatory");
    }

    private static Stream<Reason> doneHasEvidence(Given given) {
        return unless(
                given.isDraft() || !given.saysDone() || given.one().evidence().isThere(),
                "link",
                "followup.rule.evidence");
    }
}
