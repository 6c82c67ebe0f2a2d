package org.ukuk.practices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.platform.i18n.Language;

class OutcomeTest {

    private static final String LINE = "weak | 12 of 20 | A report, 2020 | claims paid | выплачено | төлөнгөн";

    @Test
    void a_line_is_read_and_written_back() {
        var outcome = Outcome.parse(LINE).orElseThrow();
        assertThat(outcome.value()).isEqualTo("12 of 20");
        assertThat(outcome.indicator(Language.KY)).isEqualTo("төлөнгөн");
        assertThat(outcome.line()).isEqualTo(LINE);
    }

    @Test
    void an_indicator_in_one_language_stands_for_all() {
        var outcome = Outcome.parse("strong | 5 | A source | | пять").orElseThrow();
        assertThat(outcome.language(Language.EN)).isEqualTo(Language.RU);
        assertThat(outcome.indicator(Language.EN)).isEqualTo("пять");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words only",
                "weak | 1 | A source",
                "weak | 1 | A source | |",
                "weak |  | A source | paid",
                "weak | 1 | | paid",
                "sure | 1 | A source | paid",
                "weak | 1 | A source | a | b | c | d"
            })
    void what_is_no_result_is_refused(String line) {
        assertThat(Outcome.parse(line)).isEmpty();
    }
}
