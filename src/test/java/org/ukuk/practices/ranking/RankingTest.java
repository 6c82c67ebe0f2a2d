package org.ukuk.practices.ranking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ukuk.platform.Centre;
import org.ukuk.platform.web.Browser;
import org.ukuk.practices.Brought;
import org.ukuk.practices.assessment.SampleOf;

class RankingTest {

    private static final Centre CENTRE = Centre.onSqlite();
    private static final String HERE = "/en/practices/ranking";

    /// One practice that the law welcomes and nobody can pay, one the other way round; in a field of their own.
    @BeforeAll
    static void bring() {
        var lawful = Brought.bring(
                CENTRE, Brought.practice("rank-lawful", "Lawful and dear").about("dimension-diaspora"));
        var cheap = Brought.bring(
                CENTRE, Brought.practice("rank-cheap", "Cheap and forbidden").about("dimension-diaspora"));
        SampleOf.put(CENTRE, lawful, 4, 3, 0, 2, 2, 2, 2);
        SampleOf.put(CENTRE, cheap, 0, 2, 4, 2, 2, 2, 2);
    }

    private static String body(String query) {
        var answer = CENTRE.get(HERE + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_weights_in_the_address_make_the_order() {
        assertThat(body("?dimension=dimension-diaspora&w-cost=0").indexOf("Lawful and dear"))
                .isPositive()
                .isLessThan(body("?dimension=dimension-diaspora&w-cost=0").indexOf("Cheap and forbidden"));
        var cheapFirst = body("?dimension=dimension-diaspora&w-legal=0&w-cost=5");
        assertThat(cheapFirst.indexOf("Cheap and forbidden")).isLessThan(cheapFirst.indexOf("Lawful and dear"));
        assertThat(cheapFirst)
                .contains("/en/practices/ranking?w-legal=0&amp;w-cost=5&amp;dimension=dimension-diaspora");
    }

    @Test
    void equal_scores_share_a_place_and_weights_of_nothing_count_all_alike() {
        var csv = CENTRE.get(HERE + ".csv?dimension=dimension-diaspora&w-legal=5&w-cost=5&w-capacity=0")
                .body();
        assertThat(csv.lines().skip(1)).hasSize(2).allMatch(line -> line.startsWith("1,"));
        var none =
                "?dimension=dimension-diaspora&w-legal=0&w-capacity=0&w-cost=0&w-political=0&w-evidence=0&w-equity=0&w-risk=0";
        assertThat(body(none)).contains("Lawful and dear", "Cheap and forbidden");
    }

    @Test
    void weights_that_are_none_are_the_usual_ones() {
        var usual = CENTRE.get(HERE + ".csv?dimension=dimension-diaspora").body();
        assertThat(CENTRE.get(HERE + ".csv?dimension=dimension-diaspora&w-legal=99&w-cost=-1&w-risk=x")
                        .body())
                .isEqualTo(usual);
    }

    @Test
    void every_place_says_why_and_a_sample_is_called_one() {
        assertThat(body("?dimension=dimension-diaspora"))
                .contains("For it:", "Legal fit (4)", "Against it:", "Cost (0)", "No expert gave them.")
                .contains("<span class=\"tag\">sample</span>");
        assertThat(CENTRE.get("/en/practices/rank-cheap").body()).contains("No expert gave them.");
        assertThat(CENTRE.get("/en/practices/rank-cheap/assessment").body()).contains("No expert gave them.");
        assertThat(CENTRE.get(HERE + ".xlsx").body()).startsWith("PK");
    }

    @Test
    void a_newcomer_gets_the_ranked_list_in_two_clicks_and_weighs_without_scripts() {
        try (var reader = Browser.withoutScripts(Browser.PHONE)) {
            var page = reader.open(CENTRE.address() + "/en/").page();
            page.locator("a.menu-open").click();
            page.locator("#menu")
                    .getByRole(
                            AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Practices"))
                    .click();
            page.getByText("Which practice would help here?").click();
            assertThat(page.getByText("Why this place").first()).isVisible();
            page.getByText("Weigh the criteria yourself").click();
            page.getByLabel("Policy field").selectOption("dimension-diaspora");
            page.locator("#w-legal").press("Home");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Rank").setExact(true))
                    .click();
            assertThat(page.locator(".hits h3").first()).hasText("Cheap and forbidden");
            assertThat(page.url()).contains("w-legal=0");
        }
    }

    @Test
    void it_is_sound_on_a_phone_and_on_a_desk() {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                for (var language : new String[] {"ky", "ru", "en"}) {
                    reader.open(CENTRE.address() + "/" + language + "/practices/ranking?w-legal=5");
                    reader.requireSound();
                }
            }
        }
    }
}
