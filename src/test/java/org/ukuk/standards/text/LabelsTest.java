package org.ukuk.standards.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "part-iii, III бөлүк",
        "chp-5, 5-глава",
        "annex-ii.art-7, 'II тиркеме, 7-берене'",
        "art-25.para-1, 25-берене (1)",
        "annex-1, 1-тиркеме"
    })
    void kyrgyz_sets_a_hyphen_behind_figures_and_none_behind_roman_numerals(String anchor, String label) {
        assertThat(new Labels(new Messages()).ofAnchor(anchor, Language.KY)).isEqualTo(label);
    }
}
