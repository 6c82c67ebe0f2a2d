package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.platform.Databases;

class NumeralsTest {

    private static SearchFixture index;

    @BeforeAll
    static void a_small_collection() {
        index = new SearchFixture(Databases.SQLITE);
        index.bring(inEnglish("Ratified: C097").build());
        index.bring(inEnglish("In Russian").andRussian("Конвенция № 97").build());
        index.bring(inEnglish("In Kyrgyz").andKyrgyz("МОТтун 97-конвенциясы").build());
        index.bring(inEnglish("Another").andRussian("Конвенция № 143").build());
        index.bring(inEnglish("Labour").andRussian("Трудовой кодекс, глава IV").build());
        index.bring(inEnglish("Taxes").andRussian("Налоговый кодекс, глава 4").build());
        index.bring(inEnglish("Housing").andRussian("Жилищный кодекс, глава 5").build());
        index.settle();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C97", "с097", "Конвенция 97", "конвенция № 97", "Конвенция номер 97", "97-конвенция"})
    void a_convention_is_found_by_its_number_however_it_is_written(String q) {
        assertThat(index.titles(q)).contains("Ratified: C097", "In Russian", "In Kyrgyz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"глава IV", "глава 4", "IV глава", "4-глава"})
    void a_chapter_is_found_by_either_numeral(String q) {
        var found = index.find(q);
        assertThat(found.hits().stream().map(Results.Hit::title).limit(2)).containsExactlyInAnyOrder("Labour", "Taxes");
        assertThat(found.instead()).isEmpty();
    }

    @Test
    void a_numeral_alone_is_read_as_a_number_from_two_letters_on() {
        assertThat(Numerals.others(List.of("xxi", "век"))).element(0).isEqualTo(Set.of(List.of("21")));
        assertThat(Numerals.others(List.of("i", "work"))).allMatch(Set::isEmpty);
        assertThat(Numerals.others(List.of("глава", "v"))).element(1).isEqualTo(Set.of(List.of("5")));
        assertThat(Numerals.others(List.of("4", "weeks"))).allMatch(Set::isEmpty);
    }

    @Test
    void every_roman_numeral_is_the_number_it_came_from() {
        assertThat(IntStream.rangeClosed(1, 399)).allMatch(value -> Numerals.value(Numerals.roman(value)) == value);
        assertThat(List.of("mix", "civil", "iiii", "ic", "ill")).noneMatch(Numerals::isNumeral);
        assertThat(List.of("iv", "xiv", "c97", "с097")).allMatch(Numerals::isNumeral);
    }
}
