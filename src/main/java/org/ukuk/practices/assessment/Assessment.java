package org.ukuk.practices.assessment;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// What one expert says of one practice.
///
/// @param person who; null for a sample
/// @param version grows with every save; a save names the version it started from
/// @param submittedAt null while it is a draft
public record Assessment(
        String id,
        Round round,
        @Nullable String person,
        Assessor assessor,
        Written written,
        int version,
        @Nullable Instant submittedAt) {

    /// A score and why.
    ///
    /// @param value from 0 to `Criterion.MOST`; null when not given yet
    /// @param note what the expert says to a wide spread
    public record Score(@Nullable Integer value, String reason, String note) {

        static final Score NONE = new Score(null, "", "");
    }

    /// The words of an assessment.
    ///
    /// @param language it is written in
    /// @param conditions under which the practice would work
    /// @param interest what ties the expert to it
    /// @param scores by code of the criterion
    public record Written(Language language, String conditions, String interest, Map<String, Score> scores) {

        /// The score by a criterion; an empty one when there is none.
        public Score by(String criterion) {
            return scores.getOrDefault(criterion, Score.NONE);
        }
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    /// Whether its expert may still write.
    public boolean isOpen() {
        return round.isOpen() && !isSubmitted();
    }
}
