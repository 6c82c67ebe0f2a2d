package org.ukuk.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Reason;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

class MeetingKindTest {

    private final MeetingKind kind = new MeetingKind(new Messages());

    @Test
    void a_meeting_cannot_end_before_it_begins() {
        var content = inEnglish("Conference").with("date", "2013-06-03").with("end", "2013-06-02");
        assertThat(kind.reasonsAgainst(content.build()))
                .extracting(Reason::field)
                .containsExactly("end");
        assertThat(kind.reasonsAgainst(content.with("end", "2013-06-04").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "begins,9.30",
        "begins,25:00",
        "zone,Bishkek",
        "zone,Asia/Nowhere",
        "ends,08:00",
    })
    void hours_and_zones_that_cannot_be_are_refused(String field, String value) {
        var content = inEnglish("Seminar").with("date", "2027-05-12").with("begins", "09:00");
        assertThat(kind.reasonsAgainst(content.build())).isEmpty();
        assertThat(kind.reasonsAgainst(content.with(field, value).build()))
                .extracting(Reason::field)
                .containsExactly(field);
    }

    @Test
    void hours_need_a_day_and_an_end_needs_a_beginning() {
        assertThat(kind.reasonsAgainst(inEnglish("Seminar")
                        .with("date", "2027-05")
                        .with("begins", "09:00")
                        .build()))
                .extracting(Reason::key)
                .containsExactly("event.rule.time-without-day");
        assertThat(kind.reasonsAgainst(inEnglish("Seminar")
                        .with("date", "2027-05-12")
                        .with("ends", "09:00")
                        .build()))
                .extracting(Reason::key)
                .containsExactly("event.rule.end-without-begin");
    }

    @Test
    void its_line_in_lists_says_what_it_was_and_on_which_days() {
        try (var here = new CatalogueFixture(Databases.SQLITE, kind)) {
            var id = here.bring(inEnglish("Conference")
                    .with("type", "conference")
                    .with("date", "2013-06-03")
                    .with("end", "2013-06-04")
                    .build());
            assertThat(kind.overline(here.items.find(id).orElseThrow(), Language.EN))
                    .isEqualTo("Conference · 3 June 2013 – 4 June 2013");
        }
    }
}
