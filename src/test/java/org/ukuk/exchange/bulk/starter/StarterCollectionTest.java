package org.ukuk.exchange.bulk.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Brought.Outcome;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.jobs.JobHandler.Progress;
import org.ukuk.thesaurus.Concepts;

class StarterCollectionTest {

    private static final String SAMPLE = "classpath:starter-sample/";

    private static StarterCollection collection(CatalogueFixture here) {
        return new StarterCollection(here.database, concepts(here), here.catalogue, here.items, here.kinds);
    }

    private static Concepts concepts(CatalogueFixture here) {
        return new Concepts(here.database, here.outbox, Clock.systemUTC());
    }

    @ParameterizedTest
    @EnumSource
    void a_file_becomes_an_item_with_all_it_says(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            collection(here).load(SAMPLE, Progress.NONE);

            var first = here.items.find("leaflet", "first").orElseThrow().content();
            assertThat(first.original()).isEqualTo(Language.RU);
            assertThat(first.text(Language.RU))
                    .isEqualTo(new Text(
                            "Что делать, если не платят",
                            "Первый абзац в двух строках.",
                            "Тело, *первый* абзац.\n\nВторой.",
                            TextStatus.ORIGINAL,
                            null));
            assertThat(first.text(Language.EN)).extracting(Text::status).isEqualTo(TextStatus.OFFICIAL);
            assertThat(first.text(Language.KY)).extracting(Text::status).isEqualTo(TextStatus.HUMAN);
            assertThat(first.one("date")).isEqualTo("2013-03-25");
            assertThat(first.countries())
                    .containsExactly(new Country("NO", Country.ABOUT), new Country("KG", Country.PERSPECTIVE));
            assertThat(first.unverified()).containsExactly("date");
            assertThat(first.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(first.sources())
                    .singleElement()
                    .satisfies(source -> assertThat(source.accessedOn()).isEqualTo(LocalDate.of(2026, 11, 22)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void records_that_link_to_each_other_find_each_other(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            collection(here).load(SAMPLE, Progress.NONE);

            var first = here.items.find("leaflet", "first").orElseThrow();
            var second = here.items.find("leaflet", "second").orElseThrow();
            assertThat(first.content().links()).containsExactly(Link.to("about", second.id()));
            assertThat(second.content().links()).containsExactly(Link.to("related", first.id()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void concepts_come_with_labels_in_three_languages(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            collection(here).load(SAMPLE, Progress.NONE);

            var thesaurus = concepts(here).thesaurus();
            assertThat(thesaurus.label("unpaid-wages", Language.KY)).isEqualTo("төлөнбөгөн айлык акы");
            assertThat(thesaurus.withBroader("unpaid-wages")).containsExactly("unpaid-wages", "wages");
            assertThat(thesaurus.find("wages").orElseThrow().hidden())
                    .containsExactly(Map.entry(Language.RU, List.of("зряплата")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void loading_again_changes_nothing(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var first = collection(here).load(SAMPLE, Progress.NONE);
            long news = here.outbox.head();
            var again = collection(here).load(SAMPLE, Progress.NONE);

            assertThat(first.items()).containsExactly(Map.entry(Outcome.CREATED, 2));
            assertThat(again.items()).containsExactly(Map.entry(Outcome.UNCHANGED, 2));
            assertThat(again.concepts()).isZero();
            assertThat(here.outbox.head()).isEqualTo(news);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_refused_is_told_by_the_name_of_its_file(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            assertThat(collection(here).load(SAMPLE, Progress.NONE).refusals())
                    .containsExactlyInAnyOrder(
                            "other.md: nobody here keeps items of the kind song",
                            "strange.md: no field is called flavour");
        }
    }
}
