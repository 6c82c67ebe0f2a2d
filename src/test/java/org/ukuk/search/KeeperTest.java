package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ukuk.catalogue.Contents.inEnglish;
import static org.ukuk.platform.database.schema.Tables.OUTBOX_READER;
import static org.ukuk.thesaurus.ConceptsFixture.concept;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;

class KeeperTest {

    @ParameterizedTest
    @EnumSource
    void the_index_follows_what_is_published_changed_archived_and_removed(Databases databases) {
        try (var index = new SearchFixture(databases)) {
            var one = index.bring(inEnglish("Passports held back").build());
            var two = index.bring(inEnglish("Passports lost").build());
            assertThat(index.settle().titles("passports")).hasSize(2);

            index.here.catalogue.bring(
                    Optional.of(one), "leaflet", inEnglish("Papers held back").build(), null, Actor.CENTRE);
            assertThat(index.settle().titles("passports")).containsExactly("Passports lost");
            assertThat(index.titles("papers")).containsExactly("Papers held back");

            index.here.catalogue.archive(one, Actor.CENTRE);
            index.here.catalogue.remove(two, "wrong", null, Actor.CENTRE);
            assertThat(index.settle().find(SearchRequest.all()).total()).isZero();

            index.here.catalogue.unarchive(one, Actor.CENTRE);
            assertThat(index.settle().titles("papers")).containsExactly("Papers held back");
        }
    }

    @ParameterizedTest
    @EnumSource
    void text_read_out_of_a_file_later_is_found(Databases databases) {
        try (var index = new SearchFixture(databases)) {
            var item = index.bring(inEnglish("Scan").build());
            assertThat(index.settle().titles("kumtor")).isEmpty();
            index.file(item, "en", "First page.", "What was said at Kumtor.");
            assertThat(index.settle().titles("kumtor")).containsExactly("Scan");
        }
    }

    @Test
    void a_batch_that_was_cut_short_is_taken_again_and_leaves_nothing_twice() {
        try (var index = new SearchFixture(Databases.SQLITE)) {
            var item = index.bring(inEnglish("Wages").build());
            index.file(item, "en", "wages on the first page");
            index.settle();
            var reader = IndexState.reader(index.folder);
            long position = index.here.outbox.position(reader);
            assertThat(position).isEqualTo(index.here.outbox.head());

            index.here.outbox.moveTo(reader, position - 1);
            index.restart();
            index.settle();
            assertThat(index.find("wages").total()).isEqualTo(1);
            assertThat(index.find("first page").hits().getFirst().snippets()).hasSize(1);
        }
    }

    @Test
    void a_lost_index_is_made_anew() {
        try (var index = new SearchFixture(Databases.SQLITE)) {
            index.bring(inEnglish("Wages").build());
            index.settle();
            index.engine.close();
            FileSystemUtils.deleteRecursively(index.folder.toFile());
            index.open();
            assertThat(index.settle().titles("wages")).containsExactly("Wages");
        }
    }

    @Test
    void an_index_of_an_older_format_is_thrown_away_and_made_anew() throws IOException {
        try (var index = new SearchFixture(Databases.SQLITE)) {
            index.bring(inEnglish("Wages").build());
            index.settle();
            index.engine.close();
            Files.move(index.folder.resolve("format-" + Engine.FORMAT), index.folder.resolve("format-0"));
            index.open();
            assertThat(index.settle().titles("wages")).containsExactly("Wages");
            assertThat(index.folder.resolve("format-0")).doesNotExist();
        }
    }

    @Test
    void a_rebuild_that_was_cut_short_begins_again() {
        try (var index = new SearchFixture(Databases.SQLITE)) {
            index.bring(inEnglish("Wages").build());
            index.settle();
            index.here.outbox.moveTo(IndexState.reader(index.folder), 0);
            index.engine.with(session -> {
                session.workspace().purge();
                session.workspace().flush();
                return true;
            });
            index.restart();
            assertThat(index.settle().titles("wages")).containsExactly("Wages");
        }
    }

    @Test
    void a_concept_with_new_words_is_found_by_them() {
        try (var index = new SearchFixture(Databases.SQLITE)) {
            index.concepts.put(List.of(concept("ban", "тыюу", "запрет", "ban")));
            index.bring(inEnglish("Closed borders").about("ban").build());
            assertThat(index.settle().titlesExactly("запретительный")).isEmpty();
            index.concepts.put(List.of(concept("ban", "тыюу", "запретительный список", "blacklist")));
            assertThat(index.settle().titlesExactly("blacklists")).containsExactly("Closed borders");
        }
    }

    @Test
    void without_its_engine_the_search_says_so_and_the_index_stays_where_it_was() {
        try (var index = new SearchFixture(Databases.SQLITE, "http://127.0.0.1:1")) {
            index.bring(inEnglish("Wages").build());
            assertThatThrownBy(() -> index.find("wages")).isInstanceOf(SearchAway.class);
            assertThatThrownBy(index::settle).isInstanceOf(SearchAway.class);
            assertThat(index.suggestions
                            .of("wages", org.ukuk.platform.i18n.Language.EN, Viewer.READER)
                            .titles())
                    .isEmpty();
            assertThat(index.here.database.<Integer>read(db -> db.fetchCount(OUTBOX_READER)))
                    .isZero();
        }
    }
}
