package org.ukuk.thesaurus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.i18n.Language;

/// All concepts at one moment, in memory; immutable. Small enough to hold whole: some hundreds, at most some thousands.
public final class Thesaurus {

    private final Map<String, Concept> concepts;
    private final Map<String, List<Concept>> narrower = new LinkedHashMap<>();

    public Thesaurus(Collection<Concept> all) {
        this.concepts = new LinkedHashMap<>();
        all.forEach(concept -> concepts.put(concept.id(), concept));
        all.forEach(concept -> concept.broader()
                .forEach(parent ->
                        narrower.computeIfAbsent(parent, p -> new ArrayList<>()).add(concept)));
    }

    public Collection<Concept> all() {
        return concepts.values();
    }

    public Optional<Concept> find(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /// The preferred label; the id itself for a concept that is not there.
    public String label(String id, Language language) {
        return find(id).map(concept -> concept.label(language)).orElse(id);
    }

    /// Concepts without a broader one, in the language's order.
    public List<Concept> tops(Language language) {
        return sorted(
                concepts.values().stream().filter(c -> c.broader().isEmpty()).toList(), language);
    }

    public List<Concept> narrower(String id, Language language) {
        return sorted(narrower.getOrDefault(id, List.of()), language);
    }

    /// The concept's id and those of everything broader, nearest first.
    public Set<String> withBroader(String id) {
        var found = new LinkedHashSet<String>();
        var next = new ArrayList<>(List.of(id));
        while (!next.isEmpty()) {
            var one = next.removeFirst();
            if (found.add(one)) {
                find(one).ifPresent(concept -> next.addAll(concept.broader()));
            }
        }
        return found;
    }

    /// The concept's id and those of everything narrower.
    public Set<String> withNarrower(String id) {
        var found = new LinkedHashSet<String>();
        var next = new ArrayList<>(List.of(id));
        while (!next.isEmpty()) {
            var one = next.removeFirst();
            if (found.add(one)) {
                narrower.getOrDefault(one, List.of()).forEach(concept -> next.add(concept.id()));
            }
        }
        return found;
    }

    private static List<Concept> sorted(List<Concept> concepts, Language language) {
        var order = Collation.collator(language);
        return concepts.stream()
                .sorted(Comparator.comparing(c -> c.label(language), order::compare))
                .toList();
    }
}
