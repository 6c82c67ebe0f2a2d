package org.ukuk.policy.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where an addressee stands with a recommendation. The code follows `answer.status.` in the messages.
public enum Answer {
    /// Addressed to the body, and never sent to it.
    NOT_ASKED,
    AWAITING,
    /// It came in and is looked at; no answer in substance.
    ACKNOWLEDGED,
    SUPPORTED,
    IN_PART,
    NOTED,
    REJECTED,
    /// The body says it is done already, with evidence.
    CLAIMED_DONE;

    /// What a body can say.
    public static final List<Answer> GIVEN = List.of(ACKNOWLEDGED, SUPPORTED, IN_PART, NOTED, REJECTED, CLAIMED_DONE);

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Answer> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// Whether the question is answered; what was only acknowledged can be overdue.
    public boolean isSubstance() {
        return switch (this) {
            case NOT_ASKED, AWAITING, ACKNOWLEDGED -> false;
            case SUPPORTED, IN_PART, NOTED, REJECTED, CLAIMED_DONE -> true;
        };
    }

    /// The look of a state: done, part, none or late.
    public String look() {
        return switch (this) {
            case SUPPORTED, CLAIMED_DONE -> "done";
            case ACKNOWLEDGED, IN_PART, NOTED -> "part";
            case NOT_ASKED, AWAITING -> "none";
            case REJECTED -> "late";
        };
    }
}
