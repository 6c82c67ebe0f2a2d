package org.ukuk.policy.upr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Reason;
import org.ukuk.exchange.bulk.readers.Entry;

class UprRowsTest {

    private static final int MOST = 60;

    private final UprRows rows = new UprRows(Map.of("3", "2008-12"), MOST);

    private Entry row(String place, String... cells) {
        var values = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], List.of(cells[i + 1]));
        }
        return rows.apply(new Entry(place, "", values, "", List.of()));
    }

    private Entry asked(String place, String text) {
        return row(place, "To", "Kenya", "From", "Peru", "Text", text, "Response", "Accepted", "Session", "3");
    }

    private static String slug(Entry entry) {
        return entry.values().getOrDefault("slug", List.of("")).getFirst();
    }

    @Test
    void a_row_says_what_all_of_the_review_have_in_common() {
        var entry = asked("2", "Open shelters for workers");
        assertThat(entry.values())
                .containsEntry("origin", List.of("upr"))
                .containsEntry("stage", List.of("sent"))
                .containsEntry("title_en", List.of("Open shelters for workers"))
                .containsEntry("date", List.of("2008-12"))
                .containsEntry("Response", List.of("accepted"));
        assertThat(slug(entry)).matches("upr-3-ke-[0-9a-f]{12}");
        assertThat(entry.troubles()).isEmpty();
    }

    @Test
    void issues_stand_between_commas_but_a_small_letter_goes_on_with_the_name() {
        var issues = row(
                        "2",
                        "To",
                        "Kenya",
                        "Text",
                        "Do it",
                        "Session",
                        "3",
                        "Issue",
                        "Labour,Truth, also reparation,Labour")
                .values()
                .get("Issue");
        assertThat(issues).containsExactly("Labour", "Truth, also reparation");
    }

    @Test
    void a_row_that_says_the_same_as_one_above_is_marked_and_has_an_address_of_its_own() {
        var first = asked("2", "Pay wages on time");
        var again = asked("3", "Pay wages on time");
        assertThat(first.repeats()).isEmpty();
        assertThat(again.repeats()).isEqualTo("2");
        assertThat(slug(again)).isEqualTo(slug(first) + "-2");
    }

    @Test
    void a_row_that_was_cut_off_is_no_recommendation() {
        var entry = row("2", "To", "Kenya", "Text", "Open shel");
        assertThat(entry.troubles())
                .extracting(Reason::field, Reason::key)
                .containsExactly(org.assertj.core.api.Assertions.tuple("session", "upr.lacks"));
    }

    @Test
    void a_session_that_was_not_held_is_named_by_its_cell() {
        var entry = row("2", "To", "Kenya", "Text", "Do it", "Session", "61");
        assertThat(entry.troubles()).extracting(Reason::field).containsExactly("Session");
    }

    @Test
    void a_country_is_the_same_under_any_of_its_names() {
        var one = row("2", "To", "Viet Nam", "From", "DPR Korea", "Text", "Do it", "Session", "3");
        var other = row("3", "To", "Vietnam", "From", "North Korea", "Text", "Do  it", "Session", "3");
        assertThat(slug(other)).isEqualTo(slug(one) + "-2");
    }

    @Test
    void signs_written_for_the_web_are_read() {
        assertThat(row("2", "To", "Kenya", "From", "&#40;Unknown&#41;", "Text", "Law &amp; order", "Session", "3")
                        .values())
                .containsEntry("From", List.of("(Unknown)"))
                .containsEntry("Text", List.of("Law & order"));
    }

    @Test
    void a_title_ends_where_a_clause_does() {
        assertThat(FirstClause.of("Ratify it.")).isEqualTo("Ratify it");
        assertThat(FirstClause.of("Adopt a law on shelters for workers who lost their pay, and see that the inspectors "
                        + "visit each of the shelters twice a year"))
                .isEqualTo("Adopt a law on shelters for workers who lost their pay…");
        assertThat(FirstClause.of("word ".repeat(60)))
                .hasSizeLessThanOrEqualTo(110)
                .endsWith("word…");
    }

    @Test
    void a_table_is_known_by_its_columns() {
        var table = new UprTable(java.time.Clock.systemUTC());
        assertThat(table.isIt(Set.of("To", "From", "Text", "Response", "Session")))
                .isTrue();
        assertThat(table.isIt(Set.of("title_en", "text", "response", "issue", "session")))
                .isFalse();
        assertThat(table.isIt(Set.of("To", "Text", "Colour"))).isFalse();
    }
}
