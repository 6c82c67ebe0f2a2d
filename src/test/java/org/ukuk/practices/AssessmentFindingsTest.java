package org.ukuk.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Items;
import org.ukuk.chain.Finding;
import org.ukuk.chain.Finding.State;
import org.ukuk.chain.Step;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.web.Page;
import org.ukuk.practices.assessment.SampleOf;

class AssessmentFindingsTest {

    private static final Page PAGE =
            new Page(Language.EN, "/en/", "", "https://ukuk.example", null, null, new Messages(), List.of());

    private final Centre centre = Centre.onSqlite();

    private List<Finding> told(String item, String country) {
        return centre.bean(AssessmentFindings.class)
                .findings(List.of(centre.bean(Items.class).find(item).orElseThrow()), country, PAGE);
    }

    private String practice(String slug) {
        return Brought.bring(centre, Brought.practice(slug, "Practice told to the chain"));
    }

    @Test
    void a_practice_that_would_work_here_is_a_whole_link() {
        var item = practice("told-good");
        SampleOf.put(centre, item, 3, 3, 3, 3, 2, 2, 2);

        assertThat(told(item, "KG")).singleElement().satisfies(one -> {
            assertThat(one.step()).isEqualTo(Step.PRACTICE);
            assertThat(one.state()).as("a mean of 2.57").isEqualTo(State.FULL);
            assertThat(one.title()).contains("Kyrgyzstan", "2.57");
            assertThat(one.note()).isEqualTo("Sample.");
            assertThat(one.address()).isEqualTo("/en/practices/told-good/assessment");
            assertThat(one.role()).contains("2");
            assertThat(one.on()).isNotNull();
        });
    }

    @Test
    void below_two_and_a_half_it_holds_in_part() {
        var item = practice("told-poor");
        SampleOf.put(centre, item, 3, 3, 3, 2, 2, 2, 2);

        assertThat(told(item, "KG")).extracting(Finding::state).containsExactly(State.WEAK);
    }

    @Test
    void where_experts_differ_by_two_it_names_the_criterion() {
        var item = practice("told-disputed");
        SampleOf.put(centre, item, new int[] {4, 3, 3, 3, 3, 3, 3}, new int[] {2, 3, 3, 3, 3, 2, 3});

        assertThat(told(item, "KG"))
                .singleElement()
                .satisfies(one -> assertThat(one.note()).contains("Legal fit").doesNotContain("Equity"));
    }

    @Test
    void what_was_assessed_for_another_country_or_never_is_not_told() {
        var item = practice("told-elsewhere");
        assertThat(told(item, "KG")).isEmpty();
        SampleOf.put(centre, item, 3, 3, 3, 3, 3, 3, 3);
        assertThat(told(item, "KZ")).isEmpty();
        assertThat(told(item, "KG")).hasSize(1);
    }
}
