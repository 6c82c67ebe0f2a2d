package org.ukuk.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.thesaurus.Concept;
import org.ukuk.thesaurus.Concepts;

/// Concepts one of whose labels, in any language, looks like some words: begins with them, has a word that does, or
/// shares many runs of three letters (Dice's coefficient). Letters typed for one another count as the same.
@Component
public final class NearConcepts {

    private static final int RUN = 3;
    private static final double LEAST = 0.3;
    private static final double BEGINS = 0.9;
    private static final double HAS = 0.8;

    private final Concepts concepts;

    NearConcepts(Concepts concepts) {
        this.concepts = concepts;
    }

    private record Near(Concept concept, double likeness) {}

    /// The likest first.
    public List<Concept> to(String words, int limit) {
        var folded = Words.fold(words);
        if (folded.isEmpty()) {
            return List.of();
        }
        var runs = runs(folded);
        return concepts.thesaurus().all().stream()
                .map(concept -> new Near(concept, likeness(folded, runs, concept)))
                .filter(near -> near.likeness() >= LEAST)
                .sorted(Comparator.comparingDouble(Near::likeness)
                        .reversed()
                        .thenComparing(near -> near.concept().id()))
                .limit(limit)
                .map(Near::concept)
                .toList();
    }

    private static double likeness(String folded, Set<String> runs, Concept concept) {
        return labels(concept)
                .map(Words::fold)
                .mapToDouble(label -> likeness(folded, runs, label))
                .max()
                .orElse(0);
    }

    private static double likeness(String folded, Set<String> runs, String label) {
        var others = runs(label);
        long shared = others.stream().filter(runs::contains).count();
        double dice = 2.0 * shared / (runs.size() + others.size());
        if (label.startsWith(folded)) {
            return Math.max(dice, BEGINS);
        }
        return label.contains(" " + folded) ? Math.max(dice, HAS) : dice;
    }

    /// Runs of letters, with a space before and after the whole, so that words of two letters have one.
    private static Set<String> runs(String text) {
        var padded = " " + text + " ";
        var runs = new HashSet<String>();
        for (int at = 0; at + RUN <= padded.length(); at++) {
            runs.add(padded.substring(at, at + RUN));
        }
        return runs;
    }

    private static Stream<String> labels(Concept concept) {
        return Stream.of(
                        concept.pref().values().stream(),
                        concept.alt().values().stream().flatMap(Collection::stream),
                        concept.hidden().values().stream().flatMap(Collection::stream))
                .flatMap(labels -> labels);
    }
}
