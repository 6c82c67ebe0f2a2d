package org.ukuk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Browser;
import org.ukuk.thesaurus.Concept;
import org.ukuk.thesaurus.Concepts;

class SitePagesTest {

    private static final Centre CENTRE = Centre.onSqlite();

    @BeforeAll
    static void a_meeting_and_two_topics() {
        CENTRE.bean(Concepts.class)
                .put(List.of(
                        topic("site-work", "эмгек", "труд"),
                        topic("site-wages", "айлык акы", "заработная плата", "site-work")));
        bring("A seminar on wages", "site-seminar");
    }

    private static Concept topic(String id, String kyrgyz, String russian, String... broader) {
        return new Concept(
                id,
                Map.of(Language.KY, kyrgyz, Language.RU, russian, Language.EN, id),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(broader),
                List.of(),
                List.of());
    }

    private static String bring(String title, String slug) {
        var content = Contents.inEnglish(title)
                .andRussian("Семинар о зарплате")
                .with("type", "seminar")
                .with("date", "2013-01-05")
                .with("place.en", "Bishkek")
                .at(slug)
                .build();
        return CENTRE.bean(Catalogue.class)
                .bring(Optional.empty(), "event", content, null, Actor.CENTRE)
                .item();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/topics",
                "/topics/site-wages",
                "/events",
                "/events/site-seminar",
                "/about",
                "/about/privacy",
                "/about/accessibility"
            })
    void pages_are_sound_in_three_languages_on_a_phone_and_on_a_desk(String path) {
        for (var width : List.of(Browser.PHONE, Browser.DESK)) {
            try (var reader = Browser.wide(width)) {
                for (var language : Language.values()) {
                    reader.open(CENTRE.address() + "/" + language.code() + path).requireSound();
                    assertThat(reader.page().locator("html").getAttribute("lang"))
                            .isEqualTo(language.code());
                    assertThat(reader.page().locator("h1").count()).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void the_language_switch_stays_on_the_page() {
        try (var reader = Browser.withoutScripts(Browser.DESK)) {
            reader.open(CENTRE.address() + "/en/events/site-seminar");
            reader.page().locator(".langs a[hreflang=ru]").click();

            assertThat(reader.page().url()).endsWith("/ru/events/site-seminar");
            assertThat(reader.page().locator("h1").textContent()).isEqualTo("Семинар о зарплате");
        }
    }

    @Test
    void a_phone_opens_its_menu_without_scripts() {
        try (var reader = Browser.withoutScripts(Browser.PHONE)) {
            reader.open(CENTRE.address() + "/ky/");
            assertThat(reader.page().locator("#menu nav").isVisible()).isFalse();
            reader.page().locator(".menu-open").click();
            assertThat(reader.page().locator("#menu nav").isVisible()).isTrue();
        }
    }

    @Test
    void a_topic_is_called_by_its_name_in_each_language_and_stands_under_its_broader_one() {
        var page = CENTRE.get("/ky/topics/site-wages").body();
        assertThat(page).contains("айлык акы", "заработная плата", "/ky/topics/site-work");
    }

    @Test
    void the_first_page_opens_in_the_browsers_language() {
        assertThat(CENTRE.get("/", "Accept-Language", "ky").headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/ky/"));
        assertThat(CENTRE.get("/", "Accept-Language", "de").headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/ru/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/search?q=%FF%FE", "/en/library?topic=%C3", "/account/sign-in?to=%FF"})
    void an_address_that_is_not_utf_8_is_refused_in_words(String path) {
        var answer = CENTRE.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void a_question_of_ten_kilobytes_gets_a_page() {
        assertThat(CENTRE.get("/en/search?q=" + "migrant+".repeat(1_250)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_unknown_address_gets_help_in_its_language() {
        var page = CENTRE.get("/ky/events/none");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Мындай барак жок", "/ky/topics");
        assertThat(CENTRE.get("/de/events").statusCode()).isEqualTo(404);
    }

    @Test
    void a_removed_item_says_why_and_what_to_read_instead() {
        var id = bring("Wrong minutes", "site-wrong");
        var right = bring("Right minutes", "site-right");
        CENTRE.bean(Catalogue.class).remove(id, "the date was wrong", right, Actor.CENTRE);

        var page = CENTRE.get("/en/events/site-wrong");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("the date was wrong", "/en/events/site-right");
    }

    @Test
    void an_old_address_leads_to_the_new_one() {
        var id = bring("Moving", "site-before");
        var content = Contents.inEnglish("Moving")
                .with("type", "seminar")
                .with("date", "2013")
                .at("site-after")
                .build();
        CENTRE.bean(Catalogue.class).bring(Optional.of(id), "event", content, null, Actor.CENTRE);

        var page = CENTRE.get("/ru/events/site-before");
        assertThat(page.statusCode()).isEqualTo(301);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/ru/events/site-after"));
    }
}
