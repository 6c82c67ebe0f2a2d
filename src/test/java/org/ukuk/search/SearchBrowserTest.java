package org.ukuk.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.thesaurus.ConceptsFixture.concept;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Attachment;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.extraction.Samples;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.web.Browser;
import org.ukuk.thesaurus.Concepts;

class SearchBrowserTest {

    @TempDir
    private static Path folder;

    private static final Centre CENTRE = Centre.onSqlite();
    private static final Pattern EXAMPLE = Pattern.compile("href=\"(/../search\\?q[^\"]+)\"");

    @BeforeAll
    static void bring() throws IOException {
        CENTRE.bean(Concepts.class)
                .put(List.of(concept("search-awning", "чатыр тосмо", "маркизный навес", "shopfront awning")));
        var content = Contents.inEnglish("Awnings over the market")
                .andRussian("Навесы над рынком")
                .andKyrgyz("Базардын чатырлары")
                .with("type", "report")
                .build();
        var catalogue = CENTRE.bean(Catalogue.class);
        var item = catalogue
                .bring(Optional.empty(), "publication", content, null, Actor.CENTRE)
                .item();
        var pdf = new Samples(folder).pdf("Вступление", "Здесь маркизный навес закрыт.", "Конец");
        try (var in = Files.newInputStream(pdf)) {
            var file = CENTRE.bean(ItemFiles.class).add(item, "awnings.pdf", "ru", in, Actor.CENTRE);
            var attached = content.withFiles(List.of(new Attachment(file.id(), "ru")));
            catalogue.bring(Optional.of(item), "publication", attached, null, Actor.CENTRE);
        }
        var end = System.nanoTime() + 60_000_000_000L;
        while (!CENTRE.get("/en/search.json?q=shopfront+awning").body().contains("page=2")) {
            assertThat(System.nanoTime()).as("the search does not follow").isLessThan(end);
            LockSupport.parkNanos(100_000_000);
        }
    }

    @Test
    void machines_are_told_what_a_question_was_read_as() {
        // «чатыр тосмо» typed with the Latin keyboard on.
        var answer = CENTRE.get("/ky/search.json?q=xfnsh+njcvj").body();
        assertThat(answer).contains("\"instead\":[{\"typed\":", "\"others\":", "\"someWords\":");
    }

    @ParameterizedTest
    @CsvSource({"ky, чатыр тосмолор", "ru, маркизного навеса", "en, shopfront awnings"})
    void a_newcomer_asks_in_any_language_and_opens_the_hit_at_its_page(String language, String q) {
        try (var reader = Browser.withoutScripts(Browser.PHONE)) {
            reader.open(CENTRE.address() + "/" + language);
            reader.page().locator("#q").fill(q);
            reader.page().locator("#q").press("Enter");
            assertThat(reader.page().locator(".chips .on")).containsText("shopfront awning");
            reader.page().locator(".snips a[href*='page=2']").first().click();
            assertThat(reader.page()).hasURL(Pattern.compile("page=2"));
            assertThat(reader.page().locator("#page-2 mark").first()).hasText("маркизный");
        }
    }

    @Test
    void the_page_says_how_it_read_a_question_and_the_reader_can_have_it_otherwise() {
        try (var reader = Browser.withoutScripts(Browser.PHONE)) {
            reader.open(CENTRE.address() + "/en/search?q=vfhrbpysq");
            assertThat(reader.page().locator("main")).containsText("Shown are results for маркизный");
            press(reader, "exactly as typed");
            assertThat(reader.page().locator("h2").first()).hasText("Nothing found");
            press(reader, "exactly as typed");
            assertThat(reader.page().locator("main")).containsText("Shown are results for");
            reader.open(CENTRE.address() + "/en/search?q=shopfront+awning");
            press(reader, "leave this concept out");
            assertThat(reader.page().locator(".chips .on")).hasCount(0);
            press(reader, "take it into account again");
            assertThat(reader.page().locator(".chips .on")).containsText("shopfront awning");
            reader.open(CENTRE.address() + "/en/search?q=(awning+OR");
            assertThat(reader.page().locator("main")).containsText("do not fit together");
        }
    }

    @Test
    void suggestions_are_taken_with_the_keyboard_alone() {
        try (var reader = Browser.wide(Browser.DESK)) {
            reader.open(CENTRE.address() + "/ru/search");
            while (!Boolean.TRUE.equals(reader.page().evaluate("document.activeElement.id === 'q'"))) {
                reader.page().keyboard().press("Tab");
            }
            reader.page().keyboard().type("vfhrbpy");
            Locator option = reader.page().getByRole(AriaRole.OPTION).first();
            assertThat(option).hasText("маркизный навес");
            reader.page().keyboard().press("ArrowDown");
            assertThat(option).hasAttribute("aria-selected", "true");
            reader.page().keyboard().press("Enter");
            assertThat(reader.page().locator(".hits h3").first()).hasText("Навесы над рынком");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_page_is_sound(Language language) {
        var start = CENTRE.address() + "/" + language.code();
        try (var reader = Browser.wide(language == Language.KY ? Browser.DESK : Browser.PHONE)) {
            reader.open(start + "/search?q=" + "маркизный+prava+cheloveka+shopfront+awning");
            reader.page().locator("main details.note summary").click();
            reader.requireSound();
            reader.open(start + "/search?q=awning&exact=1").requireSound();
            reader.open(start + "/search?q=йцукенгш").requireSound();
            assertThat(reader.page().locator("#hits a[href*='/topics/']").first())
                    .isVisible();
            press(reader, new Messages().say(language, "search.help"));
            reader.requireSound();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_example_of_the_help_page_can_be_read(Language language) {
        var examples = EXAMPLE.matcher(
                        CENTRE.get("/" + language.code() + "/search/help").body())
                .results()
                .map(match -> match.group(1)
                        .replace("&amp;", "&")
                        .replace("&#61;", "=")
                        .replace("&#43;", "+"))
                .toList();
        assertThat(examples).hasSizeGreaterThan(20).allSatisfy(example -> {
            var answer = CENTRE.get(example);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain(new Messages().say(language, "search.unread"));
        });
    }

    @Test
    void without_its_engine_the_search_says_so_and_everything_else_is_there() {
        try (var centre = Centre.of(Clock.systemUTC(), "--ukuk.open-search-url=http://127.0.0.1:1")) {
            var answer = centre.get("/en/search?q=wages");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("The search does not answer just now", "q=wages");
            assertThat(centre.get("/en/").statusCode()).isEqualTo(200);
            assertThat(centre.get("/en/search/help").statusCode()).isEqualTo(200);
            assertThat(centre.get("/en/suggest?q=wag").statusCode()).isEqualTo(200);

            var content = Contents.inEnglish("Awnings on the roof")
                    .with("type", "report")
                    .at("roof-awnings")
                    .build();
            centre.bean(Catalogue.class).bring(Optional.empty(), "publication", content, null, Actor.CENTRE);
            for (var path : List.of("/en/library/roof-awnings", "/en/topics", "/en/events")) {
                assertThat(centre.get(path).statusCode()).as(path).isEqualTo(200);
            }
            var library = centre.get("/en/library");
            assertThat(library.statusCode()).isEqualTo(503);
            assertThat(library.body()).contains("/en/library/roof-awnings", "/en/topics");
        }
    }

    private static void press(Browser reader, String name) {
        reader.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
