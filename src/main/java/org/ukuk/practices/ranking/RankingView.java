package org.ukuk.practices.ranking;

import java.util.List;
import org.ukuk.practices.assessment.CriteriaSet;

/// What the page of the ranking shows.
///
/// @param set the criteria in use, which are weighed
/// @param fields policy fields to choose from
/// @param ranked those shown, the best first
/// @param total how many there are
/// @param unassessed how many practices wait for an assessment
/// @param query of this ranking's permanent address, with its `?`; empty when nothing was chosen
public record RankingView(
        CriteriaSet set,
        Ranking.Asked asked,
        List<Field> fields,
        List<Ranked> ranked,
        int total,
        int unassessed,
        String query) {

    /// A policy field to choose.
    public record Field(String id, String label) {}

    public boolean hasSample() {
        return ranked.stream().anyMatch(one -> one.result().round().sample());
    }
}
