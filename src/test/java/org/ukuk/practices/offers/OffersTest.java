package org.ukuk.practices.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Reference;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class OffersTest {

    private static final Actor EDITOR = new Actor(null, "editor");

    private static Content described(String title) {
        return Contents.inEnglish(title).build();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_sent_in_is_a_draft_and_nobody_reads_it(Databases databases) {
        try (var here = new CatalogueFixture(databases, new Plain())) {
            var offers = new Offers(here.database, here.catalogue, Clock.systemUTC());
            var item = offers.take(described("Sent in"), "a@test.example");
            assertThat(here.items.find(item)).isEmpty();
            assertThat(offers.waiting())
                    .extracting(Offers.Offer::title, Offers.Offer::contact)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("Sent in", "a@test.example"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whom_to_ask_is_forgotten_once_it_is_published(Databases databases) {
        try (var here = new CatalogueFixture(databases, new Plain())) {
            var offers = new Offers(here.database, here.catalogue, Clock.systemUTC());
            offers.take(described("Waits"), "waits@test.example");
            var item = offers.take(described("Published"), "published@test.example");
            here.catalogue.bring(Optional.of(item), "practice", described("Published"), null, EDITOR);
            offers.run();
            assertThat(offers.waiting()).extracting(Offers.Offer::contact).containsExactly("waits@test.example");
            assertThat(offers.remembered()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whom_to_ask_is_forgotten_once_it_is_given_up(Databases databases) {
        try (var here = new CatalogueFixture(databases, new Plain())) {
            var offers = new Offers(here.database, here.catalogue, Clock.systemUTC());
            var item = offers.take(described("Given up"), "given-up@test.example");
            here.catalogue.discard(item, EDITOR);
            assertThat(offers.remembered()).isZero();
        }
    }

    /// Practices without the rules that do not matter here.
    private static final class Plain implements Kind {

        @Override
        public String code() {
            return "practice";
        }

        @Override
        public String section() {
            return "practices";
        }

        @Override
        public java.util.List<Field> fields() {
            return java.util.List.of();
        }

        @Override
        public Reference reference(Item item) {
            return new Reference(
                    "entry",
                    "CreativeWork",
                    java.util.List.of(),
                    java.util.List.of(),
                    null,
                    java.util.List.of(),
                    java.util.Map.of());
        }

        @Override
        public String overline(Item item, Language language) {
            return "Practice";
        }
    }
}
