package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ukuk.search.Quality.Figures;
import org.ukuk.search.Quality.Group;

class QualityTest {

    /// How much of nDCG@10 a change may cost, in a mean over all pairs of languages.
    private static final double MARGIN = 0.02;

    /// `./ukuk bench quality` keeps the figures; whoever means to lower one keeps it anew and says why.
    @Test
    void the_search_answers_as_well_as_it_did() {
        var set = TestSet.in(Path.of("src/test/resources/quality")).getFirst();
        try (var quality = new Quality(set)) {
            var kept = byTrouble(Quality.read(Path.of("bench/results/quality.tsv")));
            var now = byTrouble(quality.measure());
            assertThat(now).containsOnlyKeys(kept.keySet());
            now.forEach((trouble, ndcg) ->
                    assertThat(ndcg).as(trouble).isGreaterThan(kept.getOrDefault(trouble, 1.0) - MARGIN));
        }
    }

    private static Map<String, Double> byTrouble(Map<Group, Figures> figures) {
        return figures.entrySet().stream()
                .filter(e -> e.getKey().set().equals("own"))
                .collect(Collectors.groupingBy(
                        e -> e.getKey().trouble() + (e.getKey().isOneLanguage() ? "" : ", other language"),
                        TreeMap::new,
                        Collectors.averagingDouble(e -> e.getValue().ndcg())));
    }
}
