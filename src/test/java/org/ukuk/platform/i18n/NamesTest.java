package org.ukuk.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @Test
    void the_country_is_called_in_russian_as_it_is_called_at_home() {
        assertThat(Names.country(Language.RU, "KG")).isEqualTo("Кыргызстан");
        assertThat(Names.country(Language.KY, "KG")).isEqualTo("Кыргызстан");
        assertThat(Names.country(Language.EN, "KG")).isEqualTo("Kyrgyzstan");
        assertThat(Names.country(Language.EN, "ZZ-none")).isEqualTo("ZZ-none");
    }

    @Test
    void days_are_written_as_each_language_writes_them() {
        var day = LocalDate.of(2013, 3, 26);
        assertThat(Names.day(Language.EN, day)).isEqualTo("26 March 2013");
        assertThat(Names.day(Language.RU, day)).startsWith("26 марта 2013");
        assertThat(Names.day(Language.KY, day)).contains("2013", "26", "март");
    }

    @Test
    void kyrgyz_letters_stand_where_the_alphabet_has_them() {
        var words = List.of("үй", "уй", "өлкө", "орун", "ңк", "нан");
        assertThat(words.stream().sorted(Collation.collator(Language.KY)::compare))
                .containsExactly("нан", "ңк", "орун", "өлкө", "уй", "үй");
    }

    @Test
    void keys_sort_as_the_collator_does() {
        var titles = List.of("Өлкө", "орун 10", "орун 9", "Аялдар", "ёлка", "Жер");
        assertThat(titles.stream().sorted(java.util.Comparator.comparing(t -> Collation.key(Language.KY, t))))
                .containsExactlyElementsOf(titles.stream()
                        .sorted(Collation.collator(Language.KY)::compare)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ky-KG,ru;q=0.8       | KY",
                "en-US,en;q=0.5       | EN",
                "de,ru;q=0.3,en;q=0.2 | RU",
                "ky;q=0, en           | EN",
                "fr                   | RU",
                "!!                   | RU"
            })
    void the_browsers_wish_chooses_the_language(String header, Language language) {
        assertThat(Language.preferred(header)).isEqualTo(language);
    }
}
