package org.ukuk.chain;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.platform.Centre;
import org.ukuk.platform.web.Browser;

class ChainBrowserTest {

    private static final Centre CENTRE = Centre.onSqlite();
    private static final String ENGLISH = CENTRE.address() + "/en";

    @BeforeAll
    static void bring() {
        new Trial(CENTRE, "seen");
    }

    @Test
    void chains_boards_and_stories_are_sound_on_a_phone_and_on_a_desk() {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                for (var path : new String[] {
                    "/gaps/gap-seen",
                    "/standards/treaty-seen/art-5",
                    "/practices/practice-seen",
                    "/gaps/board",
                    "/chain",
                    "/chain/countries/KG"
                }) {
                    reader.open(ENGLISH + path);
                    reader.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                    reader.requireSound();
                }
            }
        }
    }

    @Test
    void the_report_and_a_gap_begun_from_an_address_are_sound_at_the_desk() {
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                reader.page()
                        .context()
                        .addCookies(List.of(new Cookie("ukuk", editor.token()).setUrl(CENTRE.address())));
                for (var path :
                        new String[] {"/desk/chains", "/desk/gap/new?link=concerns:treaty-seen:art-6&title=Begun"}) {
                    reader.open(CENTRE.address() + path).requireSound();
                }
            }
        }
    }

    @Test
    void without_scripts_one_walks_from_an_article_to_the_recommendation_and_back() {
        try (var reader = Browser.withoutScripts(Browser.PHONE)) {
            var page = reader.open(ENGLISH + "/standards/treaty-seen/art-5").page();
            page.locator(".chain a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Gap seen"))
                    .first()
                    .click();
            page.locator(
                            ".chain a",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Recommendation seen"))
                    .first()
                    .click();
            assertThat(page.locator("h1")).hasText("Recommendation seen");
            page.locator(".chain a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Treaty seen"))
                    .first()
                    .click();
            assertThat(page).hasURL(ENGLISH + "/standards/treaty-seen/art-5");
        }
    }

    @Test
    void the_drawing_is_walked_with_the_keyboard() {
        try (var reader = Browser.wide(Browser.DESK)) {
            var page = reader.open(ENGLISH + "/gaps/gap-seen").page();
            var summary = page.locator("#chain summary");
            summary.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("svg.drawn")).isVisible();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.locator("svg.drawn a").first()).isFocused();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(ENGLISH + "/standards/treaty-seen/art-5");
        }
    }
}
