package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

class QueryTextFuzzTest {

    @FuzzTest
    void any_text_is_a_query(FuzzedDataProvider data) {
        var typed = data.consumeRemainingAsString();
        var text = QueryText.parse(typed);
        assertThat(text.groups().stream().mapToInt(List::size).sum()
                        + text.not().size())
                .isLessThanOrEqualTo(QueryText.MOST_TERMS);
        assertThat(SearchRequest.of(typed).query()).doesNotContain(" ", "\"", "<");
    }
}
