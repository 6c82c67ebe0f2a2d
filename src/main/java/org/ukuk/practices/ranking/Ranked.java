package org.ukuk.practices.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ukuk.catalogue.Item;
import org.ukuk.practices.assessment.Criterion;
import org.ukuk.practices.assessment.Result;
import org.ukuk.practices.assessment.Spread;

/// A practice in its place.
///
/// @param rank from 1; practices with the same score share it
/// @param score the mean of the medians, each counted as often as it weighs: from 0 to 4
/// @param parts what the score is made of, in the order of the criteria
public record Ranked(int rank, Item item, Result result, double score, List<Part> parts) {

    /// From this median on a criterion speaks for a practice.
    private static final double GOOD = 3;

    /// Up to this one it speaks against it.
    private static final double POOR = 1.5;

    /// One criterion of a score.
    public record Part(Criterion criterion, int weight, Spread spread) {}

    /// Empty when nothing that weighs was assessed.
    static Optional<Ranked> of(Item item, Result result, Weights weights) {
        boolean equal = weights.areEqual();
        var parts = result.criteria().stream()
                .filter(scored ->
                        weights.byCriterion().containsKey(scored.criterion().code()))
                .map(scored -> new Part(
                        scored.criterion(), weights.of(scored.criterion().code()), scored.spread()))
                .toList();
        double weight =
                parts.stream().mapToDouble(part -> equal ? 1 : part.weight()).sum();
        double sum = parts.stream()
                .mapToDouble(part -> (equal ? 1 : part.weight()) * part.spread().median())
                .sum();
        return weight == 0 ? Optional.empty() : Optional.of(new Ranked(0, item, result, sum / weight, parts));
    }

    Ranked at(int other) {
        return new Ranked(other, item, result, score, parts);
    }

    /// What speaks for it, the strongest first.
    public List<Part> good() {
        return parts.stream()
                .filter(part -> part.spread().median() >= GOOD)
                .sorted(Comparator.comparingDouble((Part part) -> part.spread().median())
                        .reversed())
                .toList();
    }

    /// What speaks against it, the weakest first.
    public List<Part> poor() {
        return parts.stream()
                .filter(part -> part.spread().median() <= POOR)
                .sorted(Comparator.comparingDouble(part -> part.spread().median()))
                .toList();
    }

    /// Where its experts differ.
    public List<Part> wide() {
        return parts.stream().filter(part -> part.spread().isWide()).toList();
    }
}
