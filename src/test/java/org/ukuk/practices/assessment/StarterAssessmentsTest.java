package org.ukuk.practices.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ukuk.platform.Centre;
import org.ukuk.practices.Brought;

class StarterAssessmentsTest {

    private static final String SAID = """
              - assessor: lawyer
                language: en
                interest: none
                conditions: "A register"
                scores:
                  legal: {score: 4, reason: "It is law."}
                  capacity: {score: 1, reason: "Nobody does it."}
                  cost: {score: 2, reason: "Fees."}
                  political: {score: 2, reason: "Some."}
                  evidence: {score: 2, reason: "Counted."}
                  equity: {score: 2, reason: "For all."}
                  risk: {score: 3, reason: "Little."}
            """;

    private final Centre centre = Centre.onSqlite();
    private final StarterAssessments starter = centre.bean(StarterAssessments.class);

    private static String file(String slug) {
        return "practice: " + slug + "\nsample: yes\ncountry: KG\nassessments:\n" + SAID
                + SAID.replace("lawyer", "employer").replace("score: 4", "score: 2");
    }

    @Test
    void a_sample_shows_a_result_that_says_it_is_one() {
        var item = Brought.bring(centre, Brought.practice("sampled-once", "A practice with a sample"));
        starter.take(file("sampled-once"));

        var result = centre.bean(Results.class).latest(item).orElseThrow();
        assertThat(result.round().sample()).isTrue();
        assertThat(result.experts()).isEqualTo(2);
        assertThat(result.by("legal").orElseThrow().spread().median()).isEqualTo(3);
        assertThat(centre.get("/en/practices/sampled-once").body()).contains("No expert gave them.");
        assertThat(centre.get("/en/practices/sampled-once/assessment").body())
                .contains("It is law.", "No expert gave them.");
    }

    @Test
    void a_practice_that_has_an_assessment_is_left_alone() {
        var item = Brought.bring(centre, Brought.practice("sampled-twice", "A practice sampled twice"));
        starter.take(file("sampled-twice"));
        starter.take(file("sampled-twice").replace("score: 4", "score: 0"));

        assertThat(centre.bean(Results.class)
                        .latest(item)
                        .orElseThrow()
                        .by("legal")
                        .orElseThrow()
                        .spread()
                        .median())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "practice: sampled-wrong | practice: nobodys           | there is no practice nobodys",
                "sample: yes             | sample: no                  | “sample: yes” is missing",
                "score: 3                | score: 5                    | risk wants a score from 0 to 4 and a reason",
                "'\"It is law.\"'        | '\"\"'                      | legal wants a score from 0 to 4 and a reason",
                "assessor: lawyer        | assessor: fortune-teller    | no assessor is called fortune-teller",
                "language: en            | language: de                | the language is missing",
            })
    void a_wrong_file_is_refused_with_its_reason(String right, String wrong, String told) {
        if (!centre.get("/en/practices/sampled-wrong").body().contains("sampled wrongly")) {
            Brought.bring(centre, Brought.practice("sampled-wrong", "A practice sampled wrongly"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> starter.take(file("sampled-wrong").replace(right, wrong)))
                .withMessageContaining(told);
        assertThat(centre.get("/en/practices/sampled-wrong/assessment").statusCode())
                .isEqualTo(404);
    }

    @Test
    void one_assessor_is_too_few() {
        Brought.bring(centre, Brought.practice("sampled-alone", "A practice seen by one"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> starter.take("practice: sampled-alone\nsample: yes\ncountry: KG\nassessments:\n" + SAID))
                .withMessageContaining("fewer than two");
    }
}
