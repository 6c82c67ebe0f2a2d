package org.ukuk.practices.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The criteria of a round of assessment. A set in use is never changed.
///
/// @param number counts up
/// @param usedSince null while it is being written
/// @param edits grows with every change; whoever changes it names the number they saw
/// @param criteria in their order
public record CriteriaSet(int number, @Nullable Instant usedSince, int edits, List<Criterion> criteria) {

    /// The criterion of a code.
    public Optional<Criterion> find(String code) {
        return criteria.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
