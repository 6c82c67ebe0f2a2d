package org.ukuk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Comparison.Words;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.thesaurus.Concepts;

class ComparisonsTest {

    private final CatalogueFixture here = new CatalogueFixture(Databases.SQLITE);
    private final Comparisons comparisons = new Comparisons(new Wording(
            new Messages(),
            here.kinds,
            new Concepts(here.database, here.outbox, Clock.systemUTC()),
            here.items,
            here.files));

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void the_same_content_has_no_difference() {
        var content = inEnglish("Wages").with("colour", "red").build();
        assertThat(between(content, content).isEmpty()).isTrue();
    }

    @Test
    void only_the_words_that_changed_are_marked() {
        var title = between(
                        inEnglish("Wages are paid late").build(),
                        inEnglish("Wages are never paid").build())
                .differences()
                .getFirst();
        assertThat(title.label()).isEqualTo("Title · English");
        assertThat(title.lang()).isEqualTo("en");
        assertThat(marked(title.rows().getFirst().before())).isEqualTo("Wages are paid[ late]");
        assertThat(marked(title.rows().getFirst().after())).isEqualTo("Wages are[ never] paid");
    }

    @Test
    void a_new_language_stands_on_one_side_only() {
        var russian = between(
                        inEnglish("Wages").build(),
                        inEnglish("Wages").andRussian("Зарплата").build())
                .differences()
                .getFirst();
        assertThat(russian.label()).isEqualTo("Title · Русский");
        assertThat(russian.rows().getFirst().before()).isEmpty();
        assertThat(marked(russian.rows().getFirst().after())).isEqualTo("[Зарплата]");
    }

    @Test
    void fields_and_links_are_told_in_the_readers_words() {
        var report = here.bring(inEnglish("The report").build());
        var differences = between(
                        inEnglish("Annex").with("date", "2013-03").build(),
                        inEnglish("Annex")
                                .with("date", "2013-04")
                                .linking("part-of", report)
                                .build())
                .differences();
        assertThat(differences.getFirst().rows()).singleElement().satisfies(row -> {
            assertThat(marked(row.before())).isEqualTo("[March] 2013");
            assertThat(marked(row.after())).isEqualTo("[April] 2013");
        });
        assertThat(differences.getLast().label()).isEqualTo("Links");
        assertThat(marked(differences.getLast().rows().getFirst().after())).contains("The report");
    }

    @Test
    void a_paragraph_put_in_between_leaves_the_others_alone() {
        var rows = WordDifference.between(List.of("one", "three"), List.of("one", "two", "three"));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.before()).isEmpty();
            assertThat(marked(row.after())).isEqualTo("[two]");
        });
    }

    @Test
    void texts_too_long_to_compare_word_by_word_are_changed_whole() {
        var many = IntStream.range(0, 3000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        var rows = WordDifference.between(List.of(many), List.of(many + " more"));
        assertThat(rows)
                .singleElement()
                .satisfies(row ->
                        assertThat(row.before()).extracting(Words::changed).containsExactly(true));
    }

    private Comparison between(Content before, Content after) {
        return comparisons.between("leaflet", before, after, Language.EN);
    }

    private static String marked(List<Words> words) {
        return words.stream()
                .map(run -> run.changed() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}
