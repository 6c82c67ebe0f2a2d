package org.ukuk.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import org.junit.jupiter.api.Test;
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
