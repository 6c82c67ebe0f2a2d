package org.ukuk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Чет өлкөдөгү эмгекчилердин айлыгы,chet-olkodogu-emgekchilerdin-aylygy",
        "Отчёт: объявления и мальчики,otchet-obyavleniya-i-malchiki",
        "Migrants’ rights (2013),migrants-rights-2013",
        "…,untitled"
    })
    void an_address_is_spelt_as_its_readers_would_spell_it(String title, String slug) {
        assertThat(Slugs.from(title)).isEqualTo(slug);
    }
}
