package org.ukuk.policy.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ukuk.catalogue.Content;

/// Where a recommendation stands with its authors. It says nothing of what the addressees answered or did.
public enum Stage {
    DRAFT,
    CONSULTATION,
    ADOPTED,
    SENT,
    CLOSED,
    SUPERSEDED,
    WITHDRAWN;

    /// The way every recommendation goes unless it is replaced or taken back.
    public static final List<Stage> USUAL = List.of(DRAFT, CONSULTATION, ADOPTED, SENT, CLOSED);

    /// A step that may be taken.
    ///
    /// @param name says what it is good for
    record Transition(String name, Stage from, Stage to) {}

    /// All that may follow on one another; everything else is refused.
    static final List<Transition> TRANSITIONS = List.of(
            new Transition("a draft is put to consultation", DRAFT, CONSULTATION),
            new Transition("a consultation sends it back to its authors", CONSULTATION, DRAFT),
            new Transition("what was consulted on is adopted", CONSULTATION, ADOPTED),
            new Transition("what is adopted is sent", ADOPTED, SENT),
            new Transition("what was sent is closed", SENT, CLOSED),
            new Transition("what was closed too early is taken up again", CLOSED, SENT),
            new Transition("what is adopted is superseded", ADOPTED, SUPERSEDED),
            new Transition("what was sent is superseded", SENT, SUPERSEDED),
            new Transition("what was closed is superseded", CLOSED, SUPERSEDED),
            new Transition("a draft is withdrawn", DRAFT, WITHDRAWN),
            new Transition("what is consulted on is withdrawn", CONSULTATION, WITHDRAWN),
            new Transition("what is adopted is withdrawn", ADOPTED, WITHDRAWN),
            new Transition("what was sent is withdrawn", SENT, WITHDRAWN));

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// The stage that a recommendation's content names; a draft when it names none.
    public static Stage of(Content content) {
        return of(content.one("stage")).orElse(DRAFT);
    }

    /// Whether a recommendation may go from this stage to another, or stay.
    public boolean mayBecome(Stage next) {
        return this == next || TRANSITIONS.stream().anyMatch(one -> one.from() == this && one.to() == next);
    }

    /// Whether it can be put to a body, and waits for its answer then.
    public boolean isOpen() {
        return this == ADOPTED || this == SENT;
    }

    /// Whether answers to it are taken: nobody answers to what is not decided, or was taken back.
    public boolean takesAnswers() {
        return isOpen() || this == CLOSED;
    }
}
