package org.ukuk.policy.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A recommendation was put to a body.
///
/// @param item id of the recommendation
/// @param body id of the organisation
/// @param dueOn the last day on which an answer is in time, in Bishkek
/// @param version grows with every change
public record Enquiry(String id, String item, String body, LocalDate sentOn, LocalDate dueOn, long version) {

    /// How many days an answer is late on a day; 0 or less when it is not.
    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }
}
