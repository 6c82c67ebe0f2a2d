package org.ukuk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class CatalogueTest {

    private static final Actor EDITOR = new Actor("01ARZ3NDEKTSV4RRFFQ69G5FAV", "editor");

    @ParameterizedTest
    @EnumSource
    void a_draft_is_seen_by_no_reader_until_it_is_published(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var draft = here.catalogue.begin(
                    "leaflet", inEnglish("Know your rights").build(), EDITOR);
            assertThat(here.items.find(draft.item())).isEmpty();
            assertThat(here.items.find("leaflet", "know-your-rights")).isEmpty();

            var item = here.catalogue.publish(draft.item(), draft.version(), "first", EDITOR);
            assertThat(here.items.find("leaflet", "know-your-rights")).contains(item);
            assertThat(here.drafts.find(draft.item())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stale_save_is_refused_and_nothing_is_overwritten(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var draft = here.catalogue.begin("leaflet", inEnglish("One").build(), EDITOR);
            here.catalogue.save(draft.item(), draft.version(), inEnglish("Two").build(), EDITOR);

            assertThatThrownBy(() -> here.catalogue.save(
                            draft.item(), draft.version(), inEnglish("Three").build(), EDITOR))
                    .isInstanceOfSatisfying(
                            StaleDraft.class,
                            stale -> assertThat(stale.current().content().title(Language.EN))
                                    .isEqualTo("Two"));
            assertThat(here.drafts.find(draft.item()).orElseThrow().content().title(Language.EN))
                    .isEqualTo("Two");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_published_version_is_kept_and_can_be_restored(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var id = here.bring(inEnglish("First words").build());
            here.catalogue.bring(
                    Optional.of(id), "leaflet", inEnglish("Other words").build(), null, EDITOR);
            assertThat(here.revisions.of(id, 10)).extracting(Revision::number).containsExactly(2, 1);

            var draft = here.catalogue.restore(id, 1, EDITOR);
            var restored = here.catalogue.publish(id, draft.version(), "restored", EDITOR);
            assertThat(restored.revision()).isEqualTo(3);
            assertThat(restored.title(Language.EN)).isEqualTo("First words");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_old_address_leads_to_the_new_one(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var id = here.bring(inEnglish("Wages").at("wages").build());
            here.catalogue.bring(
                    Optional.of(id),
                    "leaflet",
                    inEnglish("Wages").at("unpaid-wages").build(),
                    null,
                    EDITOR);

            assertThat(here.items.find("leaflet", "wages")).isEmpty();
            assertThat(here.items.movedTo("leaflet", "wages")).contains("unpaid-wages");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_removed_item_leaves_a_tombstone_and_its_address_is_never_given_again(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var id = here.bring(inEnglish("Old advice").build());
            here.catalogue.remove(id, "wrong since 2015", null, EDITOR);

            assertThat(here.items.find(id)).isEmpty();
            assertThat(here.items.tombstone("leaflet", "old-advice")).hasValueSatisfying(stone -> {
                assertThat(stone.reason()).isEqualTo("wrong since 2015");
                assertThat(stone.language()).isEqualTo("en");
            });
            assertThat(Script.languageOf("Өзү жараксыз болгон")).isEqualTo("ky");
            var again = here.bring(inEnglish("Old advice").build());
            assertThat(here.items.find(again).orElseThrow().slug()).isEqualTo("old-advice-2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void bringing_the_same_content_again_changes_nothing(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var content = inEnglish("Contracts").with("doi", "10.1000/182").build();
            var id = here.bring(content);
            long news = here.outbox.head();

            var again = here.catalogue.bring(Optional.of(id), "leaflet", content, null, EDITOR);
            assertThat(again.outcome()).isEqualTo(Brought.Outcome.UNCHANGED);
            assertThat(here.outbox.head()).isEqualTo(news);
            assertThat(here.items.withKeys(java.util.List.of(new Kind.Key("doi", "10.1000/182"))))
                    .containsExactly(id);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_translation_grows_stale_when_its_original_moves_on(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var id = here.bring(inEnglish("Wages").andRussian("Зарплата").build());
            here.catalogue.bring(
                    Optional.of(id),
                    "leaflet",
                    inEnglish("Wages and hours").andRussian("Зарплата").build(),
                    null,
                    EDITOR);

            var russian = here.items.find(id).orElseThrow().text(Language.RU);
            assertThat(russian).extracting(Text::status).isEqualTo(TextStatus.STALE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_for_everybody_does_not_count_among_what_is(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            here.bring(inEnglish("Open").build());
            here.bring(inEnglish("For the desk").seenBy(Content.DESK).build());
            here.catalogue.archive(here.bring(inEnglish("Archived").build()), EDITOR);
            assertThat(here.items.countPublic()).isEqualTo(1);
            assertThat(here.items.count()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void links_are_seen_from_both_ends(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var report = here.bring(inEnglish("Report").build());
            var annex = here.bring(inEnglish("Annex").linking("part-of", report).build());

            assertThat(here.links.around(annex, Language.RU, 10))
                    .extracting(Links.Seen::verb, seen -> seen.other().title())
                    .containsExactly(org.assertj.core.api.Assertions.tuple("part-of", "Report"));
            assertThat(here.links.around(report, Language.RU, 10))
                    .extracting(Links.Seen::verb, seen -> seen.other().title())
                    .containsExactly(org.assertj.core.api.Assertions.tuple("has-part", "Annex"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void links_upwards_never_go_in_a_circle(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var book = here.bring(inEnglish("Book").build());
            var chapter = here.bring(inEnglish("Chapter").build());
            var section = here.bring(inEnglish("Section").build());
            link(here, chapter, "Chapter", Verb.PART_OF, book);
            link(here, section, "Section", Verb.PART_OF, chapter);
            link(here, book, "Book", Verb.ABOUT, section);

            for (var below : List.of(book, chapter, section)) {
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> link(here, book, "Book", Verb.PART_OF, below))
                        .satisfies(refused -> assertThat(refused.reasons())
                                .extracting(Reason::key)
                                .containsExactly("rule.link-circle"));
            }
            assertThat(here.items.find(book).orElseThrow().content().links())
                    .extracting(Link::verb)
                    .containsExactly("about");
        }
    }

    private static void link(CatalogueFixture here, String item, String title, Verb verb, String to) {
        var content = inEnglish(title).build().withLinks(List.of(Link.to(verb.code(), to)));
        here.catalogue.bring(Optional.of(item), "leaflet", content, null, EDITOR);
    }

    @ParameterizedTest
    @EnumSource
    void what_breaks_a_rule_is_not_published_and_every_reason_is_told(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var content = inEnglish(" ")
                    .with("date", "2013-02-30")
                    .with("colour", "green")
                    .build();
            assertThatThrownBy(() -> here.catalogue.bring(Optional.empty(), "leaflet", content, null, EDITOR))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .extracting(Reason::field)
                                    .containsExactlyInAnyOrder("en.title", "date", "colour"));
            assertThat(here.items.count()).isZero();
        }
    }
}
