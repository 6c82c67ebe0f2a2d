package org.ukuk.policy.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Item;
import org.ukuk.policy.followup.Submission.Axis;

/// All that became of one recommendation, as of a day. Stage, answers and implementation stand beside each other;
/// nothing
/// makes one status of them.
///
/// @param addressees in the order they are named in
/// @param voices those who said what was done: addressees, then the centre, then the panel
/// @param dueOn the last day by which it is to be put into effect; null when there is none
public record Case(
        Item item,
        Stage stage,
        List<Addressee> addressees,
        List<Voice> voices,
        List<Undertaking> actions,
        List<Indicator> indicators,
        @Nullable LocalDate dueOn,
        LocalDate today) {

    /// A facet's value: an answer is late.
    public static final String ANSWER = Axis.ANSWER.code();

    /// A facet's value: its own day has passed, and nobody says it is done.
    public static final String IMPLEMENTATION = Axis.IMPLEMENTATION.code();

    /// A body it is addressed to, and what passed between us.
    ///
    /// @param enquiry null when it was never sent to the body
    /// @param answers the newest first
    /// @param daysLate by how many days an answer in substance is late; 0 when it is not
    public record Addressee(Body body, @Nullable Enquiry enquiry, List<Submission> answers, long daysLate) {

        public Answer standing() {
            return newest().map(Submission::answer).orElse(enquiry == null ? Answer.NOT_ASKED : Answer.AWAITING);
        }

        public Optional<Submission> newest() {
            return answers.stream().findFirst();
        }

        public boolean isLate() {
            return daysLate > 0;
        }
    }

    /// One who says what was done.
    ///
    /// @param body null when it is no addressee
    /// @param said the newest first, at least one
    public record Voice(Assessor assessor, @Nullable Body body, List<Submission> said) {

        public Submission newest() {
            return said.getFirst();
        }
    }

    /// Whether those who say what was done say different things; who does not know contradicts nobody.
    public boolean isDisputed() {
        return voices.stream()
                        .map(voice -> voice.newest().implementation())
                        .filter(one -> one != Implementation.UNKNOWN)
                        .distinct()
                        .count()
                > 1;
    }

    /// What an addressee said last of its being done, while neither the centre nor the panel has seen that.
    Optional<Submission> claim() {
        boolean seen = voices.stream()
                .anyMatch(voice -> voice.assessor() != Assessor.ADDRESSEE
                        && voice.newest().implementation() == Implementation.DONE);
        var claims = Stream.concat(
                addressees.stream()
                        .flatMap(one -> one.newest().stream())
                        .filter(one -> one.answer() == Answer.CLAIMED_DONE),
                voices.stream()
                        .filter(voice -> voice.assessor() == Assessor.ADDRESSEE)
                        .map(Voice::newest)
                        .filter(one -> one.implementation() == Implementation.DONE));
        return seen ? Optional.empty() : claims.findFirst();
    }

    public boolean isDone() {
        return voices.stream().anyMatch(voice -> voice.newest().implementation() == Implementation.DONE);
    }

    /// By how many days it is late in being put into effect; 0 when it is not, or was put to nobody.
    public long daysLate() {
        var term = dueOn;
        if (term == null || !stage.isOpen() || isDone()) {
            return 0;
        }
        boolean asked = addressees.stream().anyMatch(one -> one.enquiry() != null);
        return asked ? Math.max(0, ChronoUnit.DAYS.between(term, today)) : 0;
    }

    /// What is late about it: `answer`, `implementation`, both, nothing.
    public List<String> overdue() {
        var late = new ArrayList<String>();
        if (addressees.stream().anyMatch(Addressee::isLate)) {
            late.add(ANSWER);
        }
        if (daysLate() > 0) {
            late.add(IMPLEMENTATION);
        }
        return late;
    }

    /// The same case on another day.
    Case on(LocalDate day) {
        var then = addressees.stream()
                .map(one -> new Addressee(
                        one.body(), one.enquiry(), one.answers(), late(stage, one.enquiry(), one.answers(), day)))
                .toList();
        return new Case(item, stage, then, voices, actions, indicators, dueOn, day);
    }

    static long late(Stage stage, @Nullable Enquiry enquiry, List<Submission> answers, LocalDate day) {
        if (enquiry == null || !stage.isOpen()) {
            return 0;
        }
        boolean answered = answers.stream().anyMatch(one -> one.answer().isSubstance());
        return answered ? 0 : Math.max(0, enquiry.daysLate(day));
    }

    public Optional<Addressee> addressee(String body) {
        return addressees.stream().filter(one -> one.body().id().equals(body)).findFirst();
    }

    public Optional<Voice> voice(String body) {
        return voices.stream()
                .filter(one -> one.body() != null && one.body().id().equals(body))
                .findFirst();
    }

    public boolean isSample() {
        return !item.content().one("sample").isEmpty();
    }
}
