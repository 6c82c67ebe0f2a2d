package org.ukuk.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

    @ParameterizedTest
    @CsvSource({
        "ukuk, укук",
        "kyzmat, кызмат",
        "kizmat, кызмат",
        "myizam, мыйзам",
        "mıyzam, мыйзам",
        "jumush, жумуш",
        "zhumush, жумуш",
        "žumuš, жумуш",
        "jumuş, жумуш",
        "jumuw, жумуш",
        "ömür, омур",
        "oemuer, омур",
        "jeñil, женил",
        "jengil, женил",
        "4ek, чек",
        "çek, чек",
        "qyzyl, кызыл",
        "xalq, халк",
        "aiyl, айыл",
        "vizasi, визасы",
        "emgek, эмгек",
    })
    void kyrgyz_words_are_read_in_the_usual_systems(String latin, String cyrillic) {
        assertThat(Transliteration.toCyrillic(latin)).contains(cyrillic);
    }

    @ParameterizedTest
    @CsvSource({
        "registratsiya, регистрация",
        "registratsiia, регистрация",
        "registracija, регистрация",
        "registraciâ, регистрация",
        "grazhdanstvo, гражданство",
        "trudovoy, трудовой",
        "mezhdunarodnyy, международный",
        "mejdunarodniy, международный",
        "bolnitsa, больница",
        "razreshenie, разрешение",
        "nedvizhimost, недвижимость",
        "priyom, прием",
        "shchit, щит",
        "alimenty, алименты",
    })
    void russian_words_too(String latin, String cyrillic) {
        assertThat(Transliteration.toCyrillic(latin)).contains(cyrillic);
    }

    @Test
    void a_word_with_a_cyrillic_letter_is_left_alone() {
        assertThat(Transliteration.toCyrillic("укук")).isEmpty();
        assertThat(Transliteration.toCyrillic("унааcы")).isEmpty();
    }

    @Test
    void what_is_no_word_has_no_reading() {
        assertThat(Transliteration.toCyrillic("")).isEmpty();
        assertThat(Transliteration.toCyrillic("2014")).isEmpty();
        assertThat(Transliteration.toCyrillic("a".repeat(41))).isEmpty();
    }

    @Test
    void readings_are_few() {
        assertThat(Transliteration.toCyrillic("yiyiyiyiyiyiyiyiyiyi")).hasSizeLessThanOrEqualTo(Transliteration.MOST);
    }
}
