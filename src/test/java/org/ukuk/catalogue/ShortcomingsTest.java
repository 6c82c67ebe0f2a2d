package org.ukuk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class ShortcomingsTest {

    @ParameterizedTest
    @EnumSource
    void each_list_names_what_lacks_it_and_nothing_else(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var shortcomings = new Shortcomings(here.database);
            var bare = here.bring(inEnglish("Bare").build());
            var good = here.bring(inEnglish("Good")
                    .andRussian("Хорошо")
                    .from("Official gazette, 2013")
                    .checkedOn(LocalDate.now())
                    .build());
            var doubtful = here.bring(inEnglish("Doubtful")
                    .byMachine(Language.RU, "Сомнительно")
                    .from("Official gazette, 2014")
                    .checkedOn(LocalDate.of(2020, 1, 1))
                    .build());

            assertThat(shortcomings.withoutSource(10).items()).containsExactly(bare);
            assertThat(shortcomings
                            .notCheckedSince(LocalDate.now().minusYears(1), 10)
                            .items())
                    .containsExactlyInAnyOrder(bare, doubtful);
            assertThat(shortcomings.withoutSummary(Language.RU, 10).items()).containsExactly(bare);
            assertThat(shortcomings.doubtfulTranslation(Language.RU, 10).items())
                    .containsExactly(doubtful);
            assertThat(shortcomings.withoutSummary(Language.KY, 1))
                    .isEqualTo(new Shortcomings.Found(java.util.List.of(bare), 3));
            assertThat(good).isNotBlank();
        }
    }
}
