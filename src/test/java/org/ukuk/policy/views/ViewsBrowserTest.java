package org.ukuk.policy.views;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Link;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.web.Browser;

class ViewsBrowserTest {

    private static final Centre CENTRE = Centre.onSqlite();
    private static final String LIST = CENTRE.address() + "/en/recommendations";
    private static final String ONLY = "?session=777";

    @BeforeAll
    static void bring() {
        var body = bring(
                "organisation",
                inEnglish("Ministry of Invented Affairs")
                        .with("type", "state-body")
                        .build());
        var made = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var content = inEnglish("Seen together, number " + i)
                    .with("origin", "own")
                    .with("stage", "sent")
                    .with("state", i == 0 ? "KG" : "TJ")
                    .with("issue", "Invented issue")
                    .with("session", "777")
                    .build();
            made.add(bring("recommendation", content.withLinks(List.of(Link.to("addressed-to", body)))));
        }
        var posted = new Posted(CENTRE.bean(Database.class));
        posted.asked(made.getFirst(), body, "2024-01-10", "2024-02-10");
        posted.asked(made.get(1), body, "2024-01-11", "2024-02-11");
        posted.said(made.get(1), body, "answer supported given", "2024-02-01");
        var deadline = Instant.now().plusSeconds(60);
        while (!CENTRE.get("/en/recommendations.json" + ONLY).body().contains("\"total\":3")) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }

    private static String bring(String kind, org.ukuk.catalogue.Content content) {
        return CENTRE.bean(Catalogue.class)
                .bring(Optional.empty(), kind, content, null, Actor.CENTRE)
                .item();
    }

    @Test
    void lists_and_views_of_recommendations_are_sound_on_a_phone_and_on_a_desk() {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                for (var path : List.of(
                        ONLY,
                        "?more=state",
                        "/overview",
                        "/overview" + ONLY,
                        "/matrix?rows=state&columns=issue&session=777",
                        "/matrix?rows=year&columns=year&session=777",
                        "/overdue",
                        "/moved?quarter=2024-1&what=answer")) {
                    reader.open(LIST + path).requireSound();
                }
            }
        }
    }

    @Test
    void a_number_leads_to_the_list_it_counts() {
        try (var reader = Browser.withoutScripts(Browser.DESK)) {
            reader.open(LIST + "/overview" + ONLY);
            var row = reader.page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Tajikistan"));
            assertThat(row.getByRole(com.microsoft.playwright.options.AriaRole.LINK))
                    .containsText("2");
            row.getByRole(com.microsoft.playwright.options.AriaRole.LINK).click();
            assertThat(reader.page().locator("#found")).containsText("2");

            reader.open(LIST + "/matrix?rows=state&columns=issue&session=777");
            var cell = reader.page().locator(".matrix tbody tr:has-text('Kyrgyzstan') td:last-child a");
            assertThat(cell).hasText("1");
            cell.click();
            assertThat(reader.page().locator("#found")).containsText("1");
        }
    }

    @Test
    void what_is_late_and_what_moved_is_listed_and_taken_away() {
        try (var reader = Browser.wide(Browser.DESK)) {
            reader.open(LIST + "/overdue?addressee=ministry-of-invented-affairs");
            assertThat(reader.page().locator("tbody")).containsText("Seen together, number 0");
            assertThat(reader.page().locator("tbody tr")).hasCount(1);
            reader.open(LIST + "/moved?quarter=2024-1&what=answer&status=supported");
            assertThat(reader.page().locator("#list + div tbody")).containsText("Seen together, number 1");
        }
        assertThat(CENTRE.get("/en/recommendations/overdue.csv?addressee=ministry-of-invented-affairs")
                        .body())
                .contains("days_late", "Seen together, number 0")
                .doesNotContain("number 1");
        assertThat(CENTRE.get("/en/recommendations/moved.json?quarter=2024-1&what=answer")
                        .body())
                .contains("\"day\":\"2024-02-01\"", "Seen together, number 1");
        assertThat(CENTRE.get("/en/recommendations/overview.json" + ONLY).body())
                .contains("\"facet\":\"state\"", "\"count\":\"2\"");
        assertThat(CENTRE.get("/en/recommendations/matrix.xlsx?rows=state&columns=issue")
                        .statusCode())
                .isEqualTo(200);
        assertThat(CENTRE.get("/en/recommendations/matrix.pdf").statusCode()).isEqualTo(404);
    }
}
