package org.ukuk.practices.assessment;

import java.util.List;
import java.util.Optional;
import org.ukuk.platform.i18n.Language;

/// What came of a round that is closed.
///
/// @param experts how many
/// @param conditions those under which it would work, as each expert says
/// @param interests what ties each expert to the practice
public record Result(
        Round round, CriteriaSet set, int experts, List<Scored> criteria, List<Said> conditions, List<Said> interests) {

    /// The scores by one criterion.
    public record Scored(Criterion criterion, Spread spread, List<Given> given) {}

    /// One expert's score.
    ///
    /// @param note what the expert says to a wide spread; empty when nothing
    public record Given(Assessor assessor, Language language, int score, String reason, String note) {}

    /// Words of one expert.
    public record Said(Assessor assessor, Language language, String text) {}

    /// The scores by the criterion of a code; empty when its set does not have it.
    public Optional<Scored> by(String criterion) {
        return criteria.stream()
                .filter(one -> one.criterion().code().equals(criterion))
                .findFirst();
    }

    /// Where the experts differ.
    public List<Scored> wide() {
        return criteria.stream().filter(one -> one.spread().isWide()).toList();
    }
}
