package org.ukuk.policy.views;

import java.time.LocalDate;
import java.util.Locale;

/// Something that happened to a recommendation.
///
/// @param item id of the recommendation
/// @param body id of the organisation; empty where it is about none
/// @param status code of what was answered or done; empty where there is none
record Move(LocalDate day, String item, String body, String status) {

    /// What can happen.
    enum What {
        /// It was put to a body.
        SENT,
        ANSWER,
        IMPLEMENTATION;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How often it happened.
    record Count(What what, String status, int number) {}
}
