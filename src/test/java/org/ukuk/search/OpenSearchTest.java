package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ukuk.catalogue.Contents.inEnglish;
import static org.ukuk.thesaurus.ConceptsFixture.concept;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Results.Hit;

/// With a real node. A start of one is dear, so the tests share it; the last one takes it away.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenSearchTest {

    static final List<String> QUESTIONS = List.of(
            "wages",
            "paid worker",
            "эмгек келишимдеринин",
            "трудовых договоров",
            "employment contracts",
            "өндүрүштө",
            "ондуруштогу укук",
            "жилье рабочий",
            "ondurushtogu",
            "zarplata",
            "ghfdf",
            "зарплтаа",
            "housng workers",
            "жи льё",
            "\"workers are paid\"",
            "«работодатель не платит»",
            "hous*",
            "өнд*",
            "year:2009",
            "год:2010..",
            "workers year:2009..2012",
            "author:иванова",
            "автор:\"Анна Иванова\"",
            "country:RU",
            "country:\"Российская Федерация\"",
            "өлкө:Россия",
            "topic:\"трудовой договор\"",
            "тема:мыйзам",
            "title:rights",
            "language:en",
            "workers -housing",
            "workers NOT housing",
            "-workers",
            "housing OR wages",
            "права ИЛИ жильё",
            "укук ЖЕ жильё",
            "(housing OR wages) AND never",
            "workers AND (paid OR housing) NOT жильё",
            "(wages OR housing",
            "wages housing rights unpaid");

    private static OpenSearchNode node;
    private static SearchFixture lucene;
    private static SearchFixture openSearch;

    @BeforeAll
    static void one_collection_in_both_engines() throws Exception {
        node = new OpenSearchNode();
        lucene = new SearchFixture(Databases.SQLITE);
        lucene.concepts.put(List.of(
                concept("law", "мыйзам", "закон", "law"),
                concept("contract", "эмгек келишими", "трудовой договор", "employment contract", "law")));
        lucene.bring(inEnglish("Wages that were never paid")
                .with("date", "2009-02")
                .with("colour", "red")
                .with("by", "Иванова, Анна")
                .about("contract")
                .build());
        lucene.bring(inEnglish("Housing of workers")
                .andRussian("Жильё рабочих")
                .with("date", "2012")
                .concerning("RU")
                .build());
        lucene.bring(inEnglish("The workers are paid").with("colour", "blue").build());
        lucene.bring(inEnglish("Rights at work")
                .andRussian("Права на работе")
                .andKyrgyz("Өндүрүштөгү укук")
                .build());
        var report = lucene.bring(inEnglish("A report with pages").build());
        lucene.file(report, "ru", "Введение и цели.", "Работодатель не платит зарплату рабочим.", "Выводы.");
        lucene.settle();
        openSearch = lucene.beside(node.address()).settle();
    }

    @AfterAll
    static void close() {
        openSearch.close();
        lucene.close();
        node.close();
    }

    @Order(1)
    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void both_engines_answer_alike(String q) {
        var here = lucene.find(q);
        var there = openSearch.find(q);
        assertThat(there.total()).isEqualTo(here.total()).isPositive();
        assertThat(titles(there)).containsExactlyInAnyOrderElementsOf(titles(here));
        assertThat(there.facets()).isEqualTo(here.facets());
        assertThat(quotes(there)).containsExactlyInAnyOrderElementsOf(quotes(here));
        assertThat(there.understood()).isEqualTo(here.understood());
        assertThat(there.instead()).isEqualTo(here.instead());
        assertThat(List.of(there.loose(), there.cut(), there.unread()))
                .isEqualTo(List.of(here.loose(), here.cut(), here.unread()));
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(strings = {"wages th", "эмг", "hous", "жиль", "онду", "трудовой"})
    void both_engines_suggest_alike(String start) {
        for (var language : Language.values()) {
            var here = lucene.suggestions.of(start, language, Viewer.READER);
            var there = openSearch.suggestions.of(start, language, Viewer.READER);
            assertThat(there.concepts()).isEqualTo(here.concepts());
            assertThat(there.titles()).containsExactlyInAnyOrderElementsOf(here.titles());
        }
    }

    @Order(1)
    @Test
    void both_engines_narrow_sort_and_lead_to_places_alike() {
        var narrowed = SearchRequest.all()
                .plus("colour", "red")
                .plus("topic", "law")
                .years(2000, 2010)
                .ordered(SearchRequest.Order.TITLE);
        assertThat(openSearch.find(narrowed).hits())
                .isEqualTo(lucene.find(narrowed).hits())
                .hasSize(1);
        var report = lucene.find("введение").hits().getFirst().id();
        assertThat(openSearch.search.within(report, "выводы OR введение", Language.EN, Viewer.READER))
                .isEqualTo(lucene.search.within(report, "выводы OR введение", Language.EN, Viewer.READER))
                .hasSize(2);
        assertThat(openSearch.search.latest(SearchRequest.of("workers"), Language.EN, 10))
                .isEqualTo(lucene.search.latest(SearchRequest.of("workers"), Language.EN, 10))
                .isNotEmpty();
    }

    @Order(2)
    @Test
    void two_processes_share_an_index_and_write_it_once() throws Exception {
        openSearch.engine.with(session -> {
            session.schemaManager().dropAndCreate();
            return true;
        });
        try (var second = openSearch.beside(node.address());
                var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<SearchFixture>> both = List.of(openSearch::settle, second::settle);
            for (var done : threads.invokeAll(both)) {
                done.get();
            }
            var reader = openSearch.engine.with(Stamp::read);
            assertThat(reader).isNotNull().isEqualTo(second.engine.with(Stamp::read));
            assertThat(openSearch.here.outbox.position(reader)).isEqualTo(openSearch.here.outbox.head());
            assertThat(openSearch.find(SearchRequest.all()).total()).isEqualTo(5);

            second.bring(inEnglish("Passports held back").build());
            second.settle();
            assertThat(openSearch.settle().titles("passports")).containsExactly("Passports held back");
            openSearch.bring(inEnglish("Passports given back").build());
            for (var done : threads.invokeAll(both)) {
                done.get();
            }
            assertThat(second.titles("passports")).hasSize(2);
            assertThat(openSearch.find("passports").facets())
                    .isEqualTo(second.find("passports").facets());
        }
    }

    @Order(3)
    @Test
    void a_cluster_that_hangs_keeps_nobody_waiting_and_goes_on_where_it_was() throws Exception {
        node.freeze();
        openSearch.bring(inEnglish("Written while it hung").build());
        assertThatThrownBy(() -> openSearch.find("hung")).isInstanceOfAny(SearchAway.class, SearchBusy.class);
        node.thaw();
        assertThat(openSearch.settleSoon().titles("hung")).containsExactly("Written while it hung");
    }

    @Order(4)
    @Test
    void a_cluster_that_comes_back_empty_is_filled_again() throws Exception {
        node.close();
        openSearch.bring(inEnglish("Remittances sent home").build());
        assertThatThrownBy(() -> openSearch.find("wages")).isInstanceOf(SearchAway.class);
        assertThatThrownBy(openSearch::settle).isInstanceOf(SearchAway.class);
        assertThat(openSearch.suggestions.of("wag", Language.EN, Viewer.READER).titles())
                .isEmpty();

        node = new OpenSearchNode();
        openSearch.settleSoon();
        assertThat(openSearch.titles("remitances sent")).containsExactly("Remittances sent home");
        assertThat(openSearch.find(SearchRequest.all()).total())
                .isEqualTo(lucene.settle().find(SearchRequest.all()).total());
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
}
