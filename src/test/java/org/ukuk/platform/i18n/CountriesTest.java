package org.ukuk.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kg | KG",
                "KGZ | KG",
                "Kyrgyz Republic | KG",
                "Кыргыз Республикасы | KG",
                "Киргизия | KG",
                "Republic of Korea 4 | KR",
                "Democratic People's Republic of Korea | KP",
                "DPR Korea | KP",
                "Түштүк Корея | KR",
                "Russian Federation | RU",
                "Turkey | TR",
                "Türkiye | TR",
                "TURKIYE | TR",
                "Viet Nam | VN",
                "Iran (Islamic Republic of) | IR",
                "Bolivia (Plurinational State of) | BO",
                "Netherlands (Kingdom of the) | NL",
                "Congo | CG",
                "Congo, The Democratic Republic Of The | CD",
                "Cote d'Ivoire | CI",
                "Côte d’Ivoire | CI",
                "St. Vincent And The Grenadines | VC",
                "Bosnia and Herzegovina | BA",
                "Guinea-bissau | GW",
                "United Kingdom of Great Britain and Northern Ireland | GB",
                "Объединённые Арабские Эмираты | AE",
                "South Sudan* | SS",
                "Micronesia, Federated States Of | FM",
                "The former Yugoslav Republic of Macedonia | MK",
                "European Union | EU"
            })
    void a_country_is_known_by_each_of_its_names(String words, String code) {
        assertThat(Countries.find(words)).contains(code);
    }

    @Test
    void what_names_no_country_or_two_is_not_guessed() {
        assertThat(Countries.find("Czechoslovakia")).isEmpty();
        assertThat(Countries.find("Korea")).isEmpty();
        assertThat(Countries.find("")).isEmpty();
        assertThat(Countries.find("7")).isEmpty();
    }

    @Test
    void every_country_is_found_by_its_name_in_every_language() {
        for (var language : Language.values()) {
            assertThat(Countries.codes(language))
                    .allSatisfy(code -> assertThat(Countries.find(Names.country(language, code)))
                            .contains(code));
        }
    }

    @Test
    void names_are_offered_in_the_order_of_the_language() {
        assertThat(Countries.names(Language.KY)).isSortedAccordingTo(Collation.collator(Language.KY)::compare);
    }
}
