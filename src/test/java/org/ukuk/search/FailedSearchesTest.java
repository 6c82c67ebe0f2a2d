package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.platform.database.schema.Tables.FAILED_SEARCH;
import static org.ukuk.platform.database.schema.Tables.UNWANTED_SEARCH;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Databases;
import org.ukuk.platform.database.Database;
import org.ukuk.search.FailedSearches.Miss;

class FailedSearchesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private static void fail(FailedSearches failed, String words, int... days) {
        IntStream.of(days).forEach(day -> failed.add(List.of(new Miss(words, FIRST.plusDays(day)))));
    }

    private static int count(Database database) {
        return database.read(db -> db.fetchCount(FAILED_SEARCH));
    }

    @ParameterizedTest
    @EnumSource
    void words_are_shown_when_they_failed_on_five_different_days(Databases databases) {
        try (var database = databases.open()) {
            var failed = new FailedSearches(database);
            fail(failed, "кара тизме", 0, 0, 1, 1, 1, 2, 9);
            assertThat(failed.shown(10)).isEmpty();
            assertThat(failed.find("кара тизме")).isEmpty();

            fail(failed, "кара тизме", 9, 20);
            var shown = new FailedSearch("кара тизме", 5, FIRST.plusDays(20));
            assertThat(failed.shown(10)).containsExactly(shown);
            assertThat(failed.find("кара тизме")).contains(shown);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_fails_most_often_comes_first(Databases databases) {
        try (var database = databases.open()) {
            var failed = new FailedSearches(database);
            fail(failed, "rare", 0, 1, 2, 3, 4);
            fail(failed, "usual", 0, 1, 2, 3, 4, 5);
            assertThat(failed.shown(10)).extracting(FailedSearch::words).containsExactly("usual", "rare");
            assertThat(failed.shown(1)).extracting(FailedSearch::words).containsExactly("usual");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_does_not_get_to_five_days_within_sixty_is_forgotten(Databases databases) {
        try (var database = databases.open()) {
            var failed = new FailedSearches(database);
            fail(failed, "slow", 0, 10, 20, 30);
            fail(failed, "shown", 0, 1, 2, 3, 4);

            failed.forget(FIRST.plusDays(60));
            assertThat(count(database)).isEqualTo(2);
            failed.forget(FIRST.plusDays(61));
            fail(failed, "slow", 61);
            assertThat(failed.shown(10)).extracting(FailedSearch::words).containsExactly("shown");

            failed.forget(FIRST.plusDays(4 + 366));
            assertThat(failed.shown(10)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void senseless_searches_of_one_day_push_out_nothing_that_comes_back(Databases databases) {
        try (var database = databases.open()) {
            var failed = new FailedSearches(database);
            fail(failed, "comes back", 0, 1);
            failed.add(IntStream.range(0, FailedSearches.MOST + 10)
                    .mapToObj(i -> new Miss("noise " + i, FIRST.plusDays(2)))
                    .toList());
            assertThat(count(database)).isEqualTo(FailedSearches.MOST);
            fail(failed, "comes back", 3, 4, 5);
            assertThat(failed.find("comes back")).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void unwanted_words_never_come_back_and_are_kept_nowhere(Databases databases) {
        try (var database = databases.open()) {
            var failed = new FailedSearches(database);
            fail(failed, "a name", 0, 1, 2, 3, 4);
            failed.unwant("a name");
            failed.unwant("a name");
            fail(failed, "a name", 5, 6, 7, 8, 9);
            assertThat(failed.shown(10)).isEmpty();
            assertThat(count(database)).isZero();
            var hashes = database.read(db -> db.selectFrom(UNWANTED_SEARCH).fetch(UNWANTED_SEARCH.WORDS_HASH));
            assertThat(hashes).singleElement().asString().doesNotContain("name");
        }
    }

    @ParameterizedTest
    @EnumSource
    void removed_words_come_back_when_they_go_on_failing(Databases databases) {
        try (var database = databases.open()) {
            var failed = new FailedSearches(database);
            fail(failed, "again", 0, 1, 2, 3, 4);
            failed.remove("again");
            assertThat(failed.shown(10)).isEmpty();
            fail(failed, "again", 5, 6, 7, 8, 9);
            assertThat(failed.shown(10)).hasSize(1);
        }
    }
}
