package org.ukuk.practices.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Item;
import org.ukuk.practices.Dimensions;
import org.ukuk.practices.assessment.CriteriaSets;
import org.ukuk.practices.assessment.Results;
import org.ukuk.practices.register.Practices;

/// Puts the assessed practices in order.
@Component
public final class Ranking {

    /// Scores nearer than this are the same.
    private static final double SAME = 1e-9;

    private final Practices practices;
    private final Results results;
    private final CriteriaSets sets;
    private final Dimensions dimensions;

    Ranking(Practices practices, Results results, CriteriaSets sets, Dimensions dimensions) {
        this.practices = practices;
        this.results = results;
        this.sets = sets;
        this.dimensions = dimensions;
    }

    /// What a reader asks for.
    ///
    /// @param dimension id of the policy field; empty for all
    /// @param abroad whether practices of the country itself are left out
    public record Asked(Weights weights, String dimension, boolean abroad) {}

    /// Reads an address.
    public Asked read(Map<String, String[]> parameters) {
        var dimension = first(parameters, Dimensions.FACET);
        return new Asked(
                Weights.read(parameters, sets.current()),
                dimensions.all().contains(dimension) ? dimension : "",
                first(parameters, "abroad").equals("1"));
    }

    private static String first(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /// Every assessed practice that is asked for, the best first.
    public List<Ranked> of(Asked asked) {
        var all = practices.all();
        var scored = results.latest().entrySet().stream()
                .flatMap(one -> Optional.ofNullable(all.get(one.getKey()))
                        .filter(item -> isAsked(item, one.getValue().round().country(), asked))
                        .flatMap(item -> Ranked.of(item, one.getValue(), asked.weights()))
                        .stream())
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(one -> one.item().slug()))
                .toList();
        return placed(scored);
    }

    private boolean isAsked(Item item, String country, Asked asked) {
        var content = item.content();
        boolean inField =
                asked.dimension().isEmpty() || dimensions.of(content.topics()).contains(asked.dimension());
        var about = content.countries(Country.ABOUT);
        return inField && (!asked.abroad() || about.stream().anyMatch(code -> !code.equals(country)));
    }

    private static List<Ranked> placed(List<Ranked> sorted) {
        var placed = new ArrayList<Ranked>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean shares = i > 0 && sorted.get(i - 1).score() - sorted.get(i).score() < SAME;
            placed.add(sorted.get(i).at(shares ? placed.getLast().rank() : i + 1));
        }
        return placed;
    }

    /// How many practices wait for their first assessment.
    public int unassessed() {
        var assessed = results.latest().keySet();
        return (int) practices.all().keySet().stream()
                .filter(id -> !assessed.contains(id))
                .count();
    }
}
