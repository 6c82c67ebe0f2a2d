package org.ukuk.dialogue.meetings;

import java.util.ArrayList;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.process.Group;

/// What somebody answers to an invitation.
///
/// @param stakeholder code of a group; empty when nothing was chosen
record Answer(boolean comes, String name, String organisation, String stakeholder, Consent consent) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ORGANISATION = 300;

    /// @throws Refused when it cannot be read; who does not come needs no name
    static Answer read(Filled form) {
        var reasons = new ArrayList<Reason>();
        boolean comes = !form.get("then").equals("decline");
        var name = form.get("name").replace('\n', ' ');
        var organisation = form.get("organisation").replace('\n', ' ');
        if (comes && name.isEmpty()) {
            reasons.add(Reason.about("name", "meetings.answer.rule.name"));
        }
        if (name.length() > LONGEST_NAME) {
            reasons.add(Reason.about("name", "meetings.rule.long", LONGEST_NAME));
        }
        if (organisation.length() > LONGEST_ORGANISATION) {
            reasons.add(Reason.about("organisation", "meetings.rule.long", LONGEST_ORGANISATION));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        return new Answer(
                comes,
                name,
                organisation,
                Group.of(form.get("stakeholder")).map(Group::code).orElse(""),
                comes ? Consent.of(form.get("consent")).orElse(Consent.NOBODY) : Consent.NOBODY);
    }
}
