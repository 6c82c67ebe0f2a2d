package org.ukuk.policy.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.ItemRef;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.policy.followup.Submission.Axis;

/// A recommendation as those see it who speak for a body it is addressed to.
///
/// @param person id of who looks
/// @param approves whether they may let out what a colleague wrote
/// @param twoPersons whether a second person of the body lets out what the first wrote
/// @param proposed what waits for a second person
/// @param drafts drafts, and what was returned
/// @param names of the writers, by id
/// @param seen id of the newest of each line
/// @param publications evidence of what is not out yet
/// @param documents evidence of what is not out yet
public record PortalView(
        Body body,
        String person,
        boolean approves,
        boolean twoPersons,
        CaseView view,
        List<Submission> proposed,
        List<Submission> drafts,
        Map<String, String> names,
        Map<Axis, String> seen,
        Map<String, ItemRef> publications,
        Map<String, StoredFile> documents) {

    public Optional<Case.Addressee> addressee() {
        return view.whole().addressee(body.id());
    }

    /// The newest draft of an axis, or what was returned.
    public @Nullable Submission draft(Axis axis) {
        return drafts.stream().filter(one -> one.axis() == axis).findFirst().orElse(null);
    }

    public String seen(Axis axis) {
        return seen.getOrDefault(axis, "");
    }

    /// Whether the one who looks may let this out.
    public boolean mayDecide(Submission one) {
        return approves && !person.equals(one.writer());
    }
}
