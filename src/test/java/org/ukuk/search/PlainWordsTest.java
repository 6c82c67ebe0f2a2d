package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Кара  тизме! | кара тизме
            Үй-бүлө мүчөсү? | үй-бүлө мүчөсү
            ДЕПОРТАЦИЯ 2014 | депортация 2014
            C189 | c189
            worker’s rights | worker’s rights
            aпатрид | апатрид
            """)
    void words_are_kept_clean_and_in_lower_case(String typed, String kept) {
        assertThat(PlainWords.of(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "а",
                "2014",
                "name@mail.example",
                "name @ mail example",
                "https://example.kg/a",
                "www.example.kg",
                "0555 12 34 56",
                "+996 (555) 12-34-56",
                "паспорт AN1234567",
                "ПИН 21503198012345",
                "Асанов А.Б.",
                "author:асанов",
                "\"кара тизме\"",
                "кара -тизме",
                "виза OR мигрант",
                "миг*"
            })
    void what_could_tell_of_a_person_or_is_more_than_words_is_not_kept(String typed) {
        assertThat(PlainWords.of(typed)).isEmpty();
    }

    @Test
    void long_texts_are_not_kept() {
        assertThat(PlainWords.of("укук ".repeat(20))).isPresent();
        assertThat(PlainWords.of("укук ".repeat(21))).isEmpty();
        assertThat(PlainWords.of("у".repeat(41))).isEmpty();
    }
}
