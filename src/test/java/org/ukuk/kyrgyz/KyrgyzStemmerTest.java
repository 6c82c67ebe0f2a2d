package org.ukuk.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KyrgyzStemmerTest {

    private static final KyrgyzStemmer EXACT = KyrgyzStemmer.exact();
    private static final KyrgyzStemmer FOLDED = KyrgyzStemmer.folded();

    @ParameterizedTest
    @CsvSource({
        "мигранттарынын, мигрант",
        "укугу, укук",
        "китеби, китеп",
        "барагын, барак",
        "ордуна, орун",
        "балдарды, бала",
        "төлөө, төлө",
        "иштөөчүлөр, иште",
        "коюп, кой",
        "келбегендер, кел",
        "зарплатамды, зарплата",
        "справканы, справка",
        "визасы, виза",
        "документтерим, документ",
    })
    void endings_come_off(String form, String stem) {
        assertThat(EXACT.stem(form)).isEqualTo(stem);
        assertThat(FOLDED.stem(form)).isEqualTo(KyrgyzLetters.fold(stem));
    }
}
