package org.ukuk.policy.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.Databases;

class OverduesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final String BODY = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    private static final String OTHER = "01ARZ3NDEKTSV4RRFFQ69G5FAW";

    private static String sent(CatalogueFixture here, String title) {
        return here.bring(inEnglish(title).with("stage", "sent").build());
    }

    @ParameterizedTest
    @EnumSource
    void who_did_not_answer_in_time_is_listed_the_longest_late_first(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var posted = new Posted(here.database);
            var late = sent(here, "Late");
            var later = sent(here, "Later");
            posted.asked(late, BODY, "2024-03-01", "2024-05-31");
            posted.asked(late, OTHER, "2024-03-01", "2024-05-01");
            posted.asked(later, BODY, "2024-01-01", "2024-02-01");
            posted.said(later, BODY, "answer acknowledged given", "2024-01-20");
            var overdues = new Overdues(here.database, here.items);

            assertThat(overdues.on(TODAY, "", 0, 10))
                    .extracting(one -> one.item().id() + " " + one.body())
                    .containsExactly(later + " " + BODY, late + " " + OTHER, late + " " + BODY);
            assertThat(overdues.on(TODAY, OTHER, 0, 10))
                    .extracting(Overdues.Overdue::dueOn)
                    .containsExactly(LocalDate.of(2024, 5, 1));
            assertThat(overdues.on(TODAY, "", 1, 1))
                    .extracting(Overdues.Overdue::body)
                    .containsExactly(OTHER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_late_that_was_answered_or_is_not_due_or_waits_for_nobody(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var posted = new Posted(here.database);
            var answered = sent(here, "Answered");
            posted.asked(answered, BODY, "2024-01-01", "2024-02-01");
            posted.said(answered, BODY, "answer rejected given", "2024-03-01");
            posted.asked(sent(here, "Due today"), BODY, "2024-01-01", "2024-06-01");
            var withdrawn =
                    here.bring(inEnglish("Withdrawn").with("stage", "withdrawn").build());
            posted.asked(withdrawn, BODY, "2024-01-01", "2024-02-01");
            var hidden = here.bring(inEnglish("Hidden")
                    .with("stage", "sent")
                    .seenBy(Content.DESK)
                    .build());
            posted.asked(hidden, BODY, "2024-01-01", "2024-02-01");
            assertThat(new Overdues(here.database, here.items).on(TODAY, "", 0, 10))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_of_an_answer_clears_nothing(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var posted = new Posted(here.database);
            var item = sent(here, "Still late");
            posted.asked(item, BODY, "2024-01-01", "2024-02-01");
            posted.said(item, BODY, "answer supported proposed", "2024-03-01");
            assertThat(new Overdues(here.database, here.items).on(TODAY, "", 0, 10))
                    .hasSize(1);
        }
    }
}
