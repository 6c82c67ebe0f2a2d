package org.ukuk.dialogue.voices;

import java.time.LocalDate;

/// That a person may speak for an organisation.
///
/// @param organisation id of it in the directory
/// @param person id of the account
/// @param office what they are there, such as “director”
/// @param ends last day on which it holds
public record Mandate(String id, String organisation, String person, String office, LocalDate ends) {

    public boolean holds(LocalDate today) {
        return !ends.isBefore(today);
    }
}
