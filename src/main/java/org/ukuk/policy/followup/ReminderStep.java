package org.ukuk.policy.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// When a body is reminded of an answer: thirty days and seven days before it is due, on the day, then every week.
///
/// @param number days before the answer is due, or weeks after, as -1, -2 …
/// @param day on which it falls due
record ReminderStep(int number, LocalDate day) {

    private static final int WEEK = 7;
    private static final List<Integer> BEFORE = List.of(0, 7, 30);

    /// The step that is due on a day: the last one whose day has come. None when that day lay before the question was
    /// sent.
    static Optional<ReminderStep> on(LocalDate today, Enquiry enquiry) {
        long late = enquiry.daysLate(today);
        var step = late >= WEEK ? Optional.of(weekly(enquiry, (int) (late / WEEK))) : before(enquiry, -late);
        return step.filter(one -> !one.day().isBefore(enquiry.sentOn()));
    }

    private static ReminderStep weekly(Enquiry enquiry, int weeks) {
        return new ReminderStep(-weeks, enquiry.dueOn().plus(weeks, ChronoUnit.WEEKS));
    }

    private static Optional<ReminderStep> before(Enquiry enquiry, long daysLeft) {
        return BEFORE.stream()
                .filter(days -> daysLeft <= days)
                .findFirst()
                .map(days -> new ReminderStep(days, enquiry.dueOn().minusDays(days)));
    }

    /// Whether those who let out are written to as well: from the first week after the term.
    boolean reachesApprovers() {
        return number < 0;
    }

    /// Whether the centre's editors are written to as well: from the second week after the term.
    boolean reachesEditors() {
        return number < -1;
    }
}
