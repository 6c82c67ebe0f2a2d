package org.ukuk.practices.assessment;

import java.util.List;
import java.util.Optional;
import org.ukuk.catalogue.Item;

/// What editors see of the assessment of a practice.
///
/// @param open the round that is open
/// @param invited who was asked in it
/// @param closed earlier rounds, newest first
/// @param set the criteria by which a new round would assess
/// @param editor whether who looks may act
public record AssessmentDeskView(
        Item item,
        Optional<Line> open,
        List<AssessmentRounds.Invited> invited,
        List<Round> closed,
        CriteriaSet set,
        boolean editor,
        AssessmentForm form) {

    /// A round with its counts, which is all that anybody sees of it while it is open.
    public record Line(Round round, Item item, int invited, int handedIn) {

        public boolean mayClose() {
            return handedIn >= Round.FEWEST;
        }

        public boolean isComplete() {
            return mayClose() && handedIn == invited;
        }
    }
}
