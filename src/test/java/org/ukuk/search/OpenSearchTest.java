package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;
import static org.ukuk.thesaurus.ConceptsFixture.concept;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ukuk.platform.Databases;
import org.ukuk.search.Results.Hit;

class OpenSearchTest {

    private static final List<String> QUERIES = List.of(
            "wages",
            "paid worker",
            "\"workers are paid\"",
            "workers -housing",
            "housing OR wages",
            "жилье рабочий",
            "трудовой договор",
            "ондуруштогу укук",
            "зарплата");

    /// The same questions find the same on both engines.
    @Test
    void both_engines_answer_alike() throws Exception {
        try (var node = new OpenSearchNode();
                var lucene = filled(new SearchFixture(Databases.SQLITE));
                var openSearch = filled(new SearchFixture(Databases.SQLITE, node.address()))) {
            for (var q : QUERIES) {
                var here = lucene.find(q);
                var there = openSearch.find(q);
                assertThat(there.total()).as(q).isEqualTo(here.total()).isPositive();
                assertThat(there.hits()).as(q).extracting(Hit::title).containsExactlyInAnyOrderElementsOf(titles(here));
                assertThat(there.facets()).as(q).isEqualTo(here.facets());
                assertThat(quotes(there)).as(q).containsExactlyInAnyOrderElementsOf(quotes(here));
            }
        }
    }

    private static List<String> titles(Results results) {
        return results.hits().stream().map(Hit::title).toList();
    }

    /// How much of a text is quoted around the words is the engine's own; that there is a quote is not.
    private static List<String> quotes(Results results) {
        return results.hits().stream()
                .flatMap(hit -> hit.snippets().stream()
                        .map(place -> hit.title() + " " + place.page() + " "
                                + place.parts().stream()
                                        .filter(Results.Part::found)
                                        .map(Results.Part::text)
                                        .toList()))
                .toList();
    }

    private static SearchFixture filled(SearchFixture index) {
        index.concepts.put(List.of(concept("contract", "эмгек келишими", "трудовой договор", "employment contract")));
        index.bring(inEnglish("Wages that were never paid")
                .with("date", "2009-02")
                .with("colour", "red")
                .about("contract")
                .build());
        index.bring(inEnglish("Housing of workers")
                .andRussian("Жильё рабочих")
                .with("date", "2012")
                .build());
        index.bring(inEnglish("The workers are paid").with("colour", "blue").build());
        index.bring(inEnglish("Rights at work").andKyrgyz("Өндүрүштөгү укук").build());
        var report = index.bring(inEnglish("A report with pages").build());
        index.file(report, "ru", "Введение и цели.", "Работодатель не платит зарплату рабочим.", "Выводы.");
        return index.settle();
    }
}
