package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;
import static org.ukuk.thesaurus.ConceptsFixture.concept;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Results.Facet;
import org.ukuk.search.Results.Hit;
import org.ukuk.search.Results.Snippet;
import org.ukuk.search.Results.Value;

class SearchTest {

    private static SearchFixture index;

    @BeforeAll
    static void a_small_collection() {
        index = new SearchFixture(Databases.SQLITE);
        index.concepts.put(List.of(
                concept("law", "мыйзам", "закон", "law"),
                concept("contract", "эмгек келишими", "трудовой договор", "employment contract", "law")));
        index.bring(inEnglish("Wages that were never paid")
                .with("date", "2009-02")
                .with("colour", "red")
                .about("contract")
                .build());
        index.bring(inEnglish("Housing of workers")
                .andRussian("Жильё рабочих")
                .with("date", "2012")
                .concerning("KG")
                .with("colour", "blue")
                .build());
        index.bring(inEnglish("The workers are paid").with("date", "2020").build());
        index.bring(inEnglish("Rights at work")
                .andKyrgyz("Өндүрүштөгү укук")
                .with("doi", "10.1000/182")
                .build());
        index.bring(inEnglish("Notes for the desk").seenBy(Content.DESK).build());
        var report = index.bring(inEnglish("A report with pages").build());
        index.file(report, "ru", "Введение и цели.", "Работодатель не платит зарплату рабочим.", "Выводы.");
        index.settle();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void all_the_words_must_be_there_in_any_form() {
        assertThat(index.titlesExactly("paid wage")).containsExactly("Wages that were never paid");
        assertThat(index.titlesExactly("the worker"))
                .containsExactlyInAnyOrder("Housing of workers", "The workers are paid");
    }

    @Test
    void words_in_quotes_stand_together() {
        assertThat(index.titles("\"workers are paid\"")).containsExactly("The workers are paid");
        assertThat(index.titles("\"paid workers\"")).isEmpty();
    }

    @Test
    void a_word_with_a_minus_must_not_be_there() {
        assertThat(index.titlesExactly("workers -housing")).containsExactly("The workers are paid");
        assertThat(index.titlesExactly("-workers"))
                .contains("Wages that were never paid")
                .doesNotContain("The workers are paid", "Housing of workers");
    }

    @Test
    void one_of_alternatives_is_enough() {
        assertThat(index.titlesExactly("housing OR wages"))
                .containsExactlyInAnyOrder("Housing of workers", "Wages that were never paid");
    }

    @Test
    void kyrgyz_is_found_without_its_letters() {
        assertThat(index.titles("ондуруштогу")).containsExactly("Rights at work");
        assertThat(index.titles("жилье")).containsExactly("Housing of workers");
    }

    @Test
    void an_identifier_is_found_as_it_is_written() {
        assertThat(index.titles("10.1000/182")).containsExactly("Rights at work");
    }

    @Test
    void the_name_of_a_concept_finds_what_is_about_it_in_any_language() {
        assertThat(index.titles("трудовой договор")).startsWith("Wages that were never paid");
        var found = index.find("Эмгек келишими");
        assertThat(found.hits()).extracting(Hit::title).startsWith("Wages that were never paid");
        assertThat(found.understood())
                .singleElement()
                .satisfies(meant -> assertThat(meant.words())
                        .extracting(Results.Label::text)
                        .containsExactly("эмгек келишими", "трудовой договор", "employment contract"));
        assertThat(index.find(SearchRequest.of("эмгек келишими").notMeaning("contract"))
                        .understood())
                .isEmpty();
    }

    @Test
    void a_word_counts_more_in_the_title_than_in_the_summary_and_there_more_than_in_the_text() {
        try (var index = new SearchFixture(Databases.SQLITE)) {
            index.bring(inEnglish("One")
                    .saying("Of the quarry and the river and the mill.")
                    .build());
            index.bring(inEnglish("Two")
                    .summed("Of the quarry and the river and the mill.")
                    .build());
            index.bring(inEnglish("The quarry").build());
            assertThat(index.settle().titlesExactly("quarry")).containsExactly("The quarry", "Two", "One");
        }
    }

    @Test
    void nobody_finds_what_is_not_for_them() {
        assertThat(index.titles("desk")).isEmpty();
        assertThat(index.search
                        .run(SearchRequest.of("desk"), Language.EN, Viewer.MEMBER)
                        .total())
                .isZero();
        assertThat(index.search
                        .run(SearchRequest.of("desk"), Language.EN, Viewer.STAFF)
                        .total())
                .isEqualTo(1);
        assertThat(index.find(SearchRequest.all()).hits())
                .extracting(Hit::title)
                .doesNotContain("Notes for the desk");
        assertThat(index.suggestions.of("notes", Language.EN, Viewer.READER).titles())
                .isEmpty();
    }

    @Test
    void staff_who_ask_for_nothing_get_everything() {
        try (var index = new SearchFixture(Databases.SQLITE)) {
            index.bring(inEnglish("For all").build());
            index.bring(inEnglish("For the desk").seenBy(Content.DESK).build());
            index.settle();

            assertThat(index.search
                            .run(SearchRequest.of(""), Language.EN, Viewer.STAFF)
                            .total())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_hit_opens_at_its_page_with_the_words_marked() {
        var hit = index.find("\"работодатель не платит\"").hits().getFirst();
        assertThat(hit.title()).isEqualTo("A report with pages");
        assertThat(hit.snippets()).singleElement().satisfies(place -> {
            assertThat(place.page()).isEqualTo(2);
            assertThat(place.path())
                    .startsWith(hit.path() + "/read?")
                    .contains("page=2")
                    .endsWith("#page-2");
            assertThat(place.language()).isEqualTo("ru");
            assertThat(place.text()).contains("Работодатель не платит зарплату рабочим.");
            assertThat(place.parts())
                    .filteredOn(Results.Part::found)
                    .extracting(Results.Part::text)
                    .containsExactly("Работодатель", "не", "платит");
        });
    }

    @Test
    void places_within_one_item_follow_its_pages() {
        var item = index.find("введение").hits().getFirst().id();
        assertThat(index.search.within(item, "выводы OR введение", Language.EN, Viewer.READER))
                .extracting(Snippet::page)
                .containsExactly(1, 3);
        assertThat(index.search.within(item, "", Language.EN, Viewer.READER)).isEmpty();
    }

    @Test
    void counts_respect_every_filter_but_their_own() {
        var red = index.find(SearchRequest.all().plus("colour", "red"));
        assertThat(red.total()).isEqualTo(1);
        assertThat(values(red, "colour"))
                .extracting(Value::value, Value::count, Value::chosen)
                .contains(
                        org.assertj.core.api.Assertions.tuple("red", 1L, true),
                        org.assertj.core.api.Assertions.tuple("blue", 1L, false));
        assertThat(values(red, "year")).extracting(Value::value).containsExactly("2009");
    }

    @Test
    void a_country_is_asked_for_by_any_of_its_names() {
        assertThat(List.of("KG", "KGZ", "Киргизия", "\"Кыргыз Республикасы\"", "Kyrgyzstan"))
                .allSatisfy(name -> assertThat(index.titles("country:" + name)).containsExactly("Housing of workers"));
    }

    @Test
    void a_topic_counts_what_is_narrower() {
        var law = index.find(SearchRequest.all().plus("topic", "law"));
        assertThat(law.hits()).extracting(Hit::title).containsExactly("Wages that were never paid");
        assertThat(values(law, "topic"))
                .extracting(Value::value, Value::depth)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("law", 0),
                        org.assertj.core.api.Assertions.tuple("contract", 1));
    }

    @Test
    void years_narrow_from_both_ends() {
        assertThat(index.find(SearchRequest.all().years(2010, 2019)).hits())
                .extracting(Hit::title)
                .containsExactly("Housing of workers");
    }

    @Test
    void the_newest_come_first_and_what_has_no_date_last() {
        assertThat(index.find(SearchRequest.all()).hits())
                .extracting(Hit::title)
                .startsWith("The workers are paid", "Housing of workers", "Wages that were never paid");
        assertThat(index.find(SearchRequest.all().ordered(SearchRequest.Order.TITLE))
                        .hits())
                .extracting(Hit::title)
                .startsWith("A report with pages", "Housing of workers", "Rights at work");
    }

    @Test
    void a_beginning_suggests_titles_and_concepts() {
        var suggested = index.suggestions.of("wages th", Language.EN, Viewer.READER);
        assertThat(suggested.titles())
                .extracting(Suggestions.Title::title)
                .containsExactly("Wages that were never paid");
        assertThat(index.suggestions.of("эмг", Language.KY, Viewer.READER).concepts())
                .containsExactly("эмгек келишими");
        assertThat(index.suggestions.of("э", Language.KY, Viewer.READER).concepts())
                .isEmpty();
    }

    @Test
    void no_query_is_wrong() {
        var odd = List.of(
                "\"",
                "-",
                "--",
                "OR",
                "OR OR",
                "a OR",
                "\"\"",
                "*:*",
                "title:x",
                "(((",
                "a AND (b",
                "\\",
                "~1 ^9",
                "\u0000\ud800",
                "«жоголгон",
                "-\"x y",
                "the",
                "и",
                "%s{0}'",
                "<b>",
                " ".repeat(600) + "x");
        for (var q : odd) {
            assertThat(index.find(q).hits()).as(q).isNotNull();
        }
    }

    @Test
    void an_endless_query_is_cut_and_said_so() {
        assertThat(index.find("зарплата ".repeat(1_200)).cut()).isTrue();
        assertThat(index.find("a b ".repeat(100)).cut()).isTrue();
        assertThat(index.find("зарплата").cut()).isFalse();
    }

    @Test
    void a_page_beyond_the_last_is_empty_and_no_error() {
        var request = SearchRequest.read(Map.of("page", new String[] {"9999"}), List.of());
        assertThat(request.page()).isEqualTo(SearchRequest.MOST_PAGES);
        assertThat(index.find(request).hits()).isEmpty();
    }

    private static List<Value> values(Results results, String facet) {
        return results.facets().stream()
                .filter(f -> f.code().equals(facet))
                .map(Facet::values)
                .findFirst()
                .orElse(List.of());
    }
}
