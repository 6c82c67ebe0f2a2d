package org.ukuk.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Browser;

class HomeBrowserTest {

    private final Centre centre = Centre.onSqlite();

    @ParameterizedTest
    @EnumSource
    void home_is_sound_on_a_phone_and_on_a_desk(Language language) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                reader.open(centre.address() + "/" + language.code() + "/");
                assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo(language.code());
                assertThat(reader.page().locator("h1").count()).isEqualTo(1);
                reader.requireSound();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_root_leads_to_the_language_of_the_browser(Language language) {
        var answer = centre.get("/", "Accept-Language", language.code() + "-KG, de;q=0.8");
        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/" + language.code() + "/");
    }
}
