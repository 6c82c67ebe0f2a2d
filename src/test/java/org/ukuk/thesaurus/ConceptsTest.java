package org.ukuk.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Databases;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.i18n.Language;

class ConceptsTest {

    private static Concept concept(String id, String kyrgyz, String... broader) {
        return new Concept(
                id,
                Map.of(Language.KY, kyrgyz, Language.EN, id),
                Map.of(Language.RU, List.of("один", "два")),
                Map.of(Language.EN, List.of("misspelt")),
                Map.of(Language.KY, "эскертүү"),
                List.of(broader),
                List.of(),
                List.of("http://www.wikidata.org/entity/Q1"));
    }

    private static Concepts on(Database database) {
        return new Concepts(database, new Outbox(database, Clock.systemUTC()), Clock.systemUTC());
    }

    @ParameterizedTest
    @EnumSource
    void a_concept_comes_back_as_it_was_put(Databases databases) {
        try (var database = databases.open()) {
            var work = concept("work", "эмгек");
            on(database).put(List.of(work));
            assertThat(on(database).thesaurus().all()).containsExactly(work);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_put_again_takes_the_old_ones_place(Databases databases) {
        try (var database = databases.open()) {
            var concepts = on(database);
            concepts.put(List.of(concept("work", "жумуш"), concept("wages", "айлык", "work")));
            assertThat(concepts.thesaurus().label("work", Language.KY)).isEqualTo("жумуш");

            concepts.put(List.of(concept("work", "эмгек")));
            assertThat(concepts.thesaurus().label("work", Language.KY)).isEqualTo("эмгек");
            assertThat(concepts.thesaurus().find("wages")).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_tree_is_walked_both_ways_in_the_readers_order(Databases databases) {
        try (var database = databases.open()) {
            var concepts = on(database);
            concepts.put(List.of(
                    concept("work", "эмгек"),
                    concept("wages", "өз айлык", "work"),
                    concept("hours", "орун", "work"),
                    concept("arrears", "карыз", "wages")));
            var thesaurus = concepts.thesaurus();

            assertThat(thesaurus.narrower("work", Language.KY))
                    .extracting(Concept::id)
                    .containsExactly("hours", "wages");
            assertThat(thesaurus.withBroader("arrears")).containsExactly("arrears", "wages", "work");
            assertThat(thesaurus.withNarrower("work")).containsExactlyInAnyOrder("work", "wages", "hours", "arrears");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_circle_of_broader_concepts_does_not_hang_the_walk(Databases databases) {
        try (var database = databases.open()) {
            var concepts = on(database);
            concepts.put(List.of(concept("a", "а", "b"), concept("b", "б", "a")));
            assertThat(concepts.thesaurus().withBroader("a")).containsExactly("a", "b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_hidden_label_is_added_once_and_told(Databases databases) {
        try (var database = databases.open()) {
            var concepts = on(database);
            concepts.put(List.of(concept("work", "эмгек")));
            long before = new Outbox(database, Clock.systemUTC()).last(Concepts.CHANGED);

            assertThat(concepts.hide("work", Language.EN, "wrok")).isTrue();
            assertThat(concepts.hide("work", Language.EN, "wrok")).isTrue();
            assertThat(concepts.hide("work", Language.KY, "емгек")).isTrue();
            assertThat(concepts.hide("leisure", Language.EN, "wrok")).isFalse();

            var work = concepts.thesaurus().find("work").orElseThrow();
            assertThat(work.hidden())
                    .containsExactly(
                            Map.entry(Language.KY, List.of("емгек")),
                            Map.entry(Language.EN, List.of("misspelt", "wrok")));
            assertThat(work.label(Language.KY)).isEqualTo("эмгек");
            assertThat(new Outbox(database, Clock.systemUTC()).last(Concepts.CHANGED))
                    .isEqualTo(before + 2);
        }
    }
}
