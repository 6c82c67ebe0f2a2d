package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.platform.database.schema.Tables.FAILED_SEARCH;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ukuk.platform.Databases;
import org.ukuk.platform.Hand;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.web.Page;
import org.ukuk.search.Results.Understood;

class MissesTest {

    private static final Page READER = page(null);
    private static final Results NOTHING = results(0, List.of(), null);

    private final Database database = Databases.SQLITE.open();
    private final FailedSearches failed = new FailedSearches(database);

    /// Half past eleven in the evening in Bishkek.
    private final Hand clock = new Hand(Instant.parse("2026-01-05T17:30:00Z"));

    private final Misses misses = new Misses(failed, clock);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_readers_search_in_vain_is_counted_once_a_day_of_bishkek() {
        for (int day = 0; day < 4; day++) {
            misses.notice(asked("Кара тизме", NOTHING), READER);
            misses.notice(asked("кара тизме", NOTHING), page("member"));
            clock.pass(Duration.ofDays(1));
        }
        misses.run();
        assertThat(failed.shown(10)).isEmpty();

        // Past midnight in Bishkek; in Greenwich it is still the fourth day.
        clock.set(Instant.parse("2026-01-08T18:30:00Z"));
        misses.notice(asked("кара тизме", NOTHING), READER);
        misses.close();
        assertThat(failed.shown(10)).extracting(FailedSearch::days).containsExactly(5);
    }

    @Test
    void what_staff_try_out_is_not_counted() {
        misses.notice(asked("кара тизме", NOTHING), page("editor"));
        assertThat(kept()).isZero();
    }

    @Test
    void a_search_that_found_something_or_was_understood_or_met_half_an_index_did_not_fail() {
        misses.notice(asked("виза", results(1, List.of(), null)), READER);
        var concept = new Understood("visa", "виза", List.of(), List.of());
        misses.notice(asked("виза", results(0, List.of(concept), null)), READER);
        misses.notice(asked("виза", results(0, List.of(), 40)), READER);
        assertThat(kept()).isZero();
    }

    @Test
    void only_the_first_page_of_what_was_typed_and_nothing_else_counts() {
        var asked = SearchRequest.of("виза");
        for (var other : List.of(
                asked.at(2),
                asked.plus("kind", "publication"),
                asked.years(2010, null),
                asked.exactly(),
                asked.ordered(SearchRequest.Order.TITLE))) {
            misses.notice(listing(other, NOTHING), READER);
        }
        assertThat(kept()).isZero();
        misses.notice(listing(asked, NOTHING), READER);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void what_is_gathered_has_an_end() {
        for (int i = 0; i < Misses.MOST + 100; i++) {
            misses.notice(asked("шум " + i, NOTHING), READER);
        }
        assertThat(kept()).isEqualTo(Misses.MOST);
    }

    private int kept() {
        misses.run();
        return database.read(db -> db.fetchCount(FAILED_SEARCH));
    }

    private static ListingView asked(String q, Results results) {
        return listing(SearchRequest.of(q), results);
    }

    private static ListingView listing(SearchRequest request, Results results) {
        return new ListingView("/ky/search", request, results, List.of(), List.of(), List.of());
    }

    private static Results results(long total, List<Understood> understood, @Nullable Integer rebuilt) {
        return new Results(
                total, List.of(), List.of(), understood, List.of(), List.of(), List.of(), false, false, false, rebuilt);
    }

    private static Page page(@Nullable String role) {
        return new Page(Language.KY, "/ky/search", "", "", role, null, new Messages(), List.of());
    }
}
