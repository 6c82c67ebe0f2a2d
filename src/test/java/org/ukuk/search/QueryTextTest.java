package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.search.QueryText.Node;
import org.ukuk.search.QueryText.Node.And;
import org.ukuk.search.QueryText.Node.Beginning;
import org.ukuk.search.QueryText.Node.Not;
import org.ukuk.search.QueryText.Node.Of;
import org.ukuk.search.QueryText.Node.Or;
import org.ukuk.search.QueryText.Node.Phrase;
import org.ukuk.search.QueryText.Node.Words;

class QueryTextTest {

    @Test
    void words_phrases_exclusions_and_alternatives_are_told_apart() {
        assertThat(QueryText.parse("unpaid wages \"entry ban\" -tax -«двойной налог»")
                        .root())
                .isEqualTo(new And(List.of(
                        words("unpaid", "wages"),
                        new Phrase("entry ban"),
                        new Not(words("tax")),
                        new Not(new Phrase("двойной налог")))));
    }

    @Test
    void operators_are_known_in_three_languages_and_in_capitals_alone() {
        var either = new Or(List.of(words("wages"), words("pay")));
        assertThat(QueryText.parse("wages OR pay").root()).isEqualTo(either);
        assertThat(QueryText.parse("wages ИЛИ pay").root()).isEqualTo(either);
        assertThat(QueryText.parse("wages ЖЕ pay").root()).isEqualTo(either);
        assertThat(QueryText.parse("wages or pay").root()).isEqualTo(words("wages", "or", "pay"));
        assertThat(QueryText.parse("НЕ ПЛАТЯТ").root()).isEqualTo(words("НЕ", "ПЛАТЯТ"));
        assertThat(QueryText.parse("акы ЭМЕС салык").root())
                .isEqualTo(new And(List.of(words("акы"), new Not(words("салык")))));
    }

    @Test
    void brackets_group_and_joins_inside_a_run_keep_words_apart() {
        assertThat(QueryText.parse("(visa OR patent) AND fee").root())
                .isEqualTo(new And(List.of(new Or(List.of(words("visa"), words("patent"))), words("fee"))));
        assertThat(QueryText.parse("visa AND fee").root()).isEqualTo(new And(List.of(words("visa"), words("fee"))));
    }

    @Test
    void beginnings_and_fields_are_read() {
        assertThat(QueryText.parse("мигр* author:Иванов year:2010..2014 автор:\"Ким А\"")
                        .root())
                .isEqualTo(new And(List.of(
                        new Beginning("мигр"),
                        new Of(QueryField.AUTHOR, "Иванов"),
                        new Of(QueryField.YEAR, "2010..2014"),
                        new Of(QueryField.AUTHOR, "Ким А"))));
        assertThat(QueryText.parse("http://ukuk.kg").root()).isEqualTo(words("http://ukuk.kg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(wages OR pay", "wages OR", "wages) pay", "\"wages pay", "wages NOT"})
    void what_does_not_fit_together_is_read_as_words_and_said_so(String typed) {
        var text = QueryText.parse(typed);
        assertThat(text.unread()).isTrue();
        assertThat(text.root()).isInstanceOf(Words.class);
    }

    @Test
    void what_is_no_word_is_nothing() {
        assertThat(QueryText.parse(" - ?! *").isEmpty()).isTrue();
        assertThat(QueryText.parse("").isEmpty()).isTrue();
    }

    private static Node words(String... words) {
        return new Words(List.of(words));
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
    void the_links_of_a_page_hold_no_more_of_a_question_than_is_looked_at() {
        var request = SearchRequest.of("word ".repeat(5_000));
        assertThat(request.plus("country", "RU").query().length()).isLessThan(2 * SearchRequest.LONGEST);
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
