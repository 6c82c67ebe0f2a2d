package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.jspecify.annotations.Nullable;
import org.ukuk.search.QueryText.Node;

class QueryTextFuzzTest {

    @FuzzTest
    void any_text_is_a_query(FuzzedDataProvider data) {
        var typed = data.consumeRemainingAsString();
        var text = QueryText.parse(typed);
        assertThat(terms(text.root())).isLessThanOrEqualTo(QueryText.MOST_TERMS);
        assertThat(SearchRequest.of(typed).query()).doesNotContain(" ", "\"", "<");
    }

    private static int terms(@Nullable Node node) {
        return switch (node) {
            case Node.Words(var words) -> words.size();
            case Node.And(var of) ->
                of.stream().mapToInt(QueryTextFuzzTest::terms).sum();
            case Node.Or(var of) ->
                of.stream().mapToInt(QueryTextFuzzTest::terms).sum();
            case Node.Not(var denied) -> terms(denied);
            case Node.Phrase _, Node.Beginning _, Node.Of _ -> 1;
            case null -> 0;
        };
    }
}
