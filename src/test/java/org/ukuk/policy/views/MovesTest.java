package org.ukuk.policy.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.Databases;
import org.ukuk.policy.views.Move.Count;
import org.ukuk.policy.views.Move.What;

class MovesTest {

    private static final Quarter QUARTER = new Quarter(2024, 2);
    private static final String BODY = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    @ParameterizedTest
    @EnumSource
    void what_was_sent_and_said_in_a_quarter_is_counted_and_listed(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var item = here.bring(inEnglish("Pay on time").build());
            var posted = new Posted(here.database);
            posted.asked(item, BODY, "2024-04-01", "2024-05-01");
            posted.said(item, BODY, "answer acknowledged given", "2024-04-20");
            posted.said(item, BODY, "answer supported given", "2024-06-30");
            posted.said(item, "", "implementation partial given", "2024-05-05");
            var moves = new Moves(here.database);

            assertThat(moves.counts(QUARTER))
                    .containsExactly(
                            new Count(What.SENT, "", 1),
                            new Count(What.ANSWER, "acknowledged", 1),
                            new Count(What.ANSWER, "supported", 1),
                            new Count(What.IMPLEMENTATION, "partial", 1));
            assertThat(moves.of(QUARTER, What.ANSWER, "", 0, 10))
                    .extracting(Move::status)
                    .containsExactly("supported", "acknowledged");
            assertThat(moves.of(QUARTER, What.ANSWER, "supported", 0, 10))
                    .containsExactly(new Move(LocalDate.of(2024, 6, 30), item, BODY, "supported"));
            assertThat(moves.of(QUARTER, What.ANSWER, "", 1, 10)).hasSize(1);
            assertThat(moves.of(QUARTER, What.SENT, "", 0, 10))
                    .extracting(Move::body)
                    .containsExactly(BODY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void other_quarters_drafts_and_what_readers_do_not_see_are_not_counted(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var item = here.bring(inEnglish("Pay on time").build());
            var hidden =
                    here.bring(inEnglish("Not for readers").seenBy(Content.DESK).build());
            var posted = new Posted(here.database);
            posted.asked(item, BODY, "2024-07-01", "2024-08-01");
            posted.asked(hidden, BODY, "2024-05-01", "2024-08-01");
            posted.said(item, BODY, "answer supported given", "2024-03-31");
            posted.said(item, BODY, "answer supported draft", "2024-05-01");
            posted.said(hidden, BODY, "answer supported given", "2024-05-01");
            assertThat(new Moves(here.database).counts(QUARTER)).isEmpty();
        }
    }

    @Test
    void quarters_follow_one_another() {
        assertThat(Quarter.of(LocalDate.of(2024, 12, 31))).isEqualTo(new Quarter(2024, 4));
        assertThat(new Quarter(2024, 1).before()).isEqualTo(new Quarter(2023, 4));
        assertThat(new Quarter(2024, 4).after()).isEqualTo(new Quarter(2025, 1));
        assertThat(Quarter.parse("2024-4")).contains(new Quarter(2024, 4));
        assertThat(Quarter.parse("2024-5")).isEmpty();
        assertThat(QUARTER.end()).isEqualTo(LocalDate.of(2024, 7, 1));
    }
}
