package org.ukuk.practices.assessment;

import java.util.Optional;
import org.ukuk.catalogue.ItemRef;

/// What an expert sees of an assessment of theirs.
///
/// @param practice empty when it is not published any more
/// @param version what the next save starts from
/// @param result what came of the round; empty while it is open
/// @param done code of what was just done; empty when nothing
public record AssessmentView(
        Assessment assessment,
        CriteriaSet set,
        Optional<ItemRef> practice,
        AssessmentForm form,
        int version,
        Optional<Result> result,
        String done) {

    /// A line of the list of one's own.
    public record Line(Assessment assessment, Optional<ItemRef> practice) {}
}
