package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ukuk.search.QueryText.Term;

class QueryTextTest {

    @Test
    void words_phrases_exclusions_and_alternatives_are_told_apart() {
        var text = QueryText.parse("wages OR pay \"entry ban\" -tax -«двойной налог»");
        assertThat(text.groups())
                .containsExactly(
                        List.of(new Term("wages", false), new Term("pay", false)),
                        List.of(new Term("entry ban", true)));
        assertThat(text.not()).containsExactly(new Term("tax", false), new Term("двойной налог", true));
    }

    @Test
    void small_words_are_left_out_unless_there_are_no_others() {
        assertThat(QueryText.parse("the rights of migrants").groups()).hasSize(2);
        assertThat(QueryText.parse("to be or to").groups()).hasSize(4);
        assertThat(QueryText.parse("\"the rights of\"").groups()).hasSize(1);
    }

    @Test
    void what_is_no_word_is_nothing() {
        assertThat(QueryText.parse(" - \" ?! ()").isEmpty()).isTrue();
    }

    @Test
    void a_request_comes_back_from_its_own_address() {
        var request = SearchRequest.of("айлык & акы")
                .plus("country", "RU")
                .plus("country", "KG")
                .years(2010, null)
                .ordered(SearchRequest.Order.TITLE)
                .asTable(true)
                .at(3);
        assertThat(request.query())
                .contains("country=RU&country=KG")
                .contains("from=2010")
                .contains("page=3");
        var read = SearchRequest.read(
                Map.of(
                        "q", new String[] {"айлык & акы"},
                        "country", new String[] {"RU", "KG"},
                        "from", new String[] {"2010"},
                        "sort", new String[] {"title"},
                        "page", new String[] {"3"},
                        "view", new String[] {"table"}),
                List.of("country"));
        assertThat(read).isEqualTo(request);
    }

    @Test
    void absurd_parameters_are_left_out() {
        var read = SearchRequest.read(
                Map.of(
                        "page", new String[] {"-7"},
                        "from", new String[] {"двадцать"},
                        "sort", new String[] {"drop table"},
                        "country", new String[] {"", "x".repeat(5_000)},
                        "unknown", new String[] {"1"}),
                List.of("country"));
        assertThat(read).isEqualTo(SearchRequest.all());
    }
}
