package org.ukuk.policy.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Trilingual;

/// What a body answered to a recommendation, or what an assessor says was done about it. Once given it never changes;
/// the
/// next one is put beside it.
///
/// @param id empty until it is kept
/// @param item id of the recommendation
/// @param body id of the organisation; empty when the speaker is no addressee
/// @param status code of an `Answer` or an `Implementation`, by the axis
/// @param signatory role of whoever signed it; no name
/// @param day on which it was signed or seen
/// @param sample whether it is invented, to show how it looks
/// @param note why it was returned; empty when it was not
/// @param version grows with every change before it is given
/// @param writer id of the person who entered it; null for the centre itself
public record Submission(
        String id,
        String item,
        Axis axis,
        Assessor speaker,
        String body,
        String status,
        Trilingual text,
        String signatory,
        LocalDate day,
        Evidence evidence,
        boolean sample,
        State state,
        String note,
        long version,
        @Nullable String writer,
        String writerRole,
        Instant writtenAt) {

    /// What it speaks of.
    public enum Axis {
        ANSWER,
        IMPLEMENTATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Axis of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(ANSWER);
        }
    }

    /// How far it is on its way. The code follows `followup.state.` in the messages.
    public enum State {
        /// Seen by the people of its body only; clears nothing.
        DRAFT,
        /// Waits for a second person of the body.
        PROPOSED,
        RETURNED,
        GIVEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws java.util.NoSuchElementException when it is about implementation
    public Answer answer() {
        return Answer.of(status).orElseThrow();
    }

    /// @throws java.util.NoSuchElementException when it is an answer
    public Implementation implementation() {
        return Implementation.of(status).orElseThrow();
    }

    /// The look of its status: done, part, none or late.
    public String look() {
        return switch (axis) {
            case ANSWER -> answer().look();
            case IMPLEMENTATION -> implementation().look();
        };
    }

    /// Message key of its status.
    public String label() {
        return switch (axis) {
            case ANSWER -> "answer.status." + status;
            case IMPLEMENTATION -> "implementation.status." + status;
        };
    }

    /// The same as somebody saw it at a version.
    Submission at(long seen) {
        return new Submission(
                id,
                item,
                axis,
                speaker,
                body,
                status,
                text,
                signatory,
                day,
                evidence,
                sample,
                state,
                note,
                seen,
                writer,
                writerRole,
                writtenAt);
    }

    Submission in(State other) {
        return new Submission(
                id,
                item,
                axis,
                speaker,
                body,
                status,
                text,
                signatory,
                day,
                evidence,
                sample,
                other,
                note,
                version,
                writer,
                writerRole,
                writtenAt);
    }

    Submission with(Evidence other) {
        return new Submission(
                id,
                item,
                axis,
                speaker,
                body,
                status,
                text,
                signatory,
                day,
                other,
                sample,
                state,
                note,
                version,
                writer,
                writerRole,
                writtenAt);
    }
}
