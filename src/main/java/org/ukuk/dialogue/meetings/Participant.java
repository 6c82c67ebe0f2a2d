package org.ukuk.dialogue.meetings;

import java.time.Instant;
import org.ukuk.platform.i18n.Language;

/// Somebody who was asked to a meeting, or asked to come.
///
/// @param email empty when there is none, or when it was forgotten
/// @param stakeholder code of a group; empty when nobody said
/// @param byCentre whether the centre asked, not the person
/// @param since when the standing began
/// @param came whether the person was there, as the centre noted afterwards
public record Participant(
        String id,
        String meeting,
        String email,
        String name,
        String organisation,
        String stakeholder,
        Language language,
        boolean byCentre,
        Standing standing,
        Instant since,
        Consent consent,
        boolean came) {

    /// Who it is, for the organisers: the name, else the address.
    public String called() {
        return name.isEmpty() ? email : name;
    }
}
