package org.ukuk.policy.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;

/// What stands against putting a recommendation to a body, or against another term.
final class EnquiryRules {

    private EnquiryRules() {}

    /// @param sentOn null when no day was typed
    /// @param dueOn null when no day was typed
    static List<Reason> against(Stage stage, @Nullable LocalDate sentOn, @Nullable LocalDate dueOn, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (!stage.isOpen()) {
            reasons.add(Reason.about("", "enquiry.rule.stage"));
        }
        if (sentOn == null) {
            reasons.add(Reason.about("sent", "followup.rule.day"));
        } else if (sentOn.isAfter(today)) {
            reasons.add(Reason.about("sent", "followup.rule.future"));
        }
        if (dueOn == null) {
            reasons.add(Reason.about("due", "followup.rule.day"));
        } else if (dueOn.isBefore(today)) {
            reasons.add(Reason.about("due", "enquiry.rule.past"));
        } else if (sentOn != null && dueOn.isBefore(sentOn)) {
            reasons.add(Reason.about("due", "enquiry.rule.before-sent"));
        }
        return reasons;
    }
}
