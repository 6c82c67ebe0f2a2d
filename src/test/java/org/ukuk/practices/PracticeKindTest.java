package org.ukuk.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Reason;
import org.ukuk.platform.Centre;

class PracticeKindTest {

    private static List<String> reasons(Contents practice) {
        return Centre.onSqlite().bean(Kinds.class).of("practice").reasonsAgainst(practice.build()).stream()
                .map(Reason::key)
                .toList();
    }

    @Test
    void a_practice_with_field_source_and_result_can_be_published() {
        assertThat(reasons(Brought.practice("sound", "Sound"))).isEmpty();
    }

    @Test
    void a_practice_belongs_to_a_policy_field() {
        assertThat(reasons(Brought.practice("no-field", "No field").about("wages")))
                .containsExactly("practice.rule.dimension");
    }

    @Test
    void a_result_is_one_line_with_its_parts() {
        assertThat(reasons(Brought.practice("bad-result", "Bad result").with("results", "It works well.")))
                .containsExactly("practice.rule.results");
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThat(reasons(Brought.practice("backwards", "Backwards")
                        .with("start", "2010")
                        .with("end", "2009")))
                .containsExactly("practice.rule.end-before-start");
    }

    @Test
    void it_wants_a_source() {
        assertThat(reasons(Contents.inEnglish("No source").about("dimension-social")))
                .containsExactly("practice.rule.source");
    }
}
