package org.ukuk.standards.formats.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.web.Browser;

class TextDeskBrowserTest {

    private final Centre centre = Centre.onSqlite();

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.DESK})
    void a_pasted_text_is_looked_at_as_a_tree_and_taken_in(int width) {
        var content = Contents.inEnglish("Law pasted at " + width)
                .with("type", "law")
                .at("pasted-" + width)
                .build();
        var item = centre.bean(Catalogue.class)
                .bring(Optional.empty(), "instrument", content, null, Actor.CENTRE)
                .item();
        try (var browser = Browser.wide(width)) {
            var cookie = SignedIn.at(centre, Role.EDITOR).cookie().split("=", 2);
            browser.page().context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(centre.address())));
            browser.open(centre.address() + "/desk/standards/" + item + "/text").requireSound();
            var page = browser.page();
            page.locator("textarea[name=text]")
                    .fill("Article 1. Wages\n1. Wages are paid.\nArticle 2. Rest\nAll rest.");
            page.locator("button[value=look]").click();
            assertThat(page.getByText("Wages are paid.").first()).isVisible();
            browser.requireSound();
            page.locator("button[value=take]").click();
            browser.open(centre.address() + "/en/standards/pasted-" + width);
            assertThat(page.getByText("Article 2. Rest").first()).isVisible();
        }
    }
}
