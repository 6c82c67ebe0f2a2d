package org.ukuk.dialogue.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.dialogue.moderation.PersonalData.Finding;
import org.ukuk.dialogue.moderation.PersonalData.Type;

/// Everybody and every number here is invented.
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "Номерим +996 555 00-11-22 чалгыла, PHONE, +996 555 00-11-22",
        "звоните 8 (999) 000-11-22 вечером, PHONE, 8 (999) 000-11-22",
        "call 0090 532 000 11 22, PHONE, 0090 532 000 11 22",
        "паспорт AN0001112 алышты, PASSPORT, AN0001112",
        "паспортум АН 0001112, PASSPORT, АН 0001112",
        "паспорт 4500 000111, PASSPORT, 4500 000111",
        "ПИН 10101199900011, PERSONAL_NUMBER, 10101199900011",
        "карта 0000 1111 2222 3333, CARD, 0000 1111 2222 3333",
        "жазыңыз: bir.kishi@example.kg, EMAIL, bir.kishi@example.kg",
        "Үлгүбек Сыноо уулу иштеди, NAME, Сыноо уулу",
        "Образцова Проба уволили, NAME, Образцова Проба",
        "хозяин Образцов П. Н. не платит, NAME, Образцов П. Н.",
        "my friend Proba Obraztsova was there, NAME, Proba Obraztsova",
    })
    void what_may_be_personal_data_is_found(String text, Type type, String piece) {
        assertThat(PersonalData.in(text))
                .extracting(Finding::type, Finding::text)
                .contains(tuple(type, piece));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Айлык акыны эки айда бир төлөшөт, 2012-жылдан бери.",
                "Статья 25 Конвенции 1990 года, пункт 3",
                "The wage was 45 000 roubles in 2013, then 60 000.",
                "Кыргыз Республикасынын Эмгек кодекси",
                "Тянь-Шаньский центр политики",
                "от 26.03.2013 № 97"
            })
    void ordinary_sentences_hold_none(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void a_long_text_of_capitals_and_digits_does_not_hang_it() {
        var hostile = "Ааа Ааа 1-1-1 ".repeat(1_500);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PersonalData.in(hostile));
    }
}
