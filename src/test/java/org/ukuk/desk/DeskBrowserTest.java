package org.ukuk.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Browser;
import org.ukuk.search.MissesFixture;
import org.ukuk.thesaurus.Concepts;
import org.ukuk.thesaurus.ConceptsFixture;

class DeskBrowserTest {

    private final Centre centre = Centre.onSqlite();
    private final SignedIn contributor = SignedIn.at(centre, Role.CONTRIBUTOR);
    private final SignedIn editor = SignedIn.at(centre, Role.EDITOR);

    @Test
    void a_record_is_written_and_submitted_without_scripts() {
        try (var browser = signedIn(Browser.withoutScripts(Browser.PHONE), contributor)) {
            var page = browser.open(centre.address() + "/desk").page();
            link(page, "New: Publication").click();
            page.locator("[id='en.title']").fill("Written on a phone");
            page.locator("#authors").fill("Reeves, Madeleine");
            button(page, "Add a line: Authors").click();
            assertThat(page.locator("[id='en.title']")).hasValue("Written on a phone");
            page.locator("#authors-2").fill("{A ministry}");
            button(page, "Save draft").click();
            assertThat(page.getByText("Saved.")).isVisible();

            page.locator("#type").selectOption("report");
            button(page, "Review").click();
            assertThat(page.getByText("nothing stands against publication")).isVisible();
            button(page, "Submit for review").click();
            assertThat(page.getByText("The draft is waiting for review.")).isVisible();
        }
    }

    @Test
    void a_script_saves_while_one_writes_and_falls_silent_at_a_conflict() {
        try (var browser = signedIn(Browser.wide(Browser.DESK), contributor)) {
            var page = browser.page();
            page.clock().install();
            browser.open(centre.address() + "/desk/publication/new");
            page.locator("[id='en.title']").fill("Typed and left alone");
            page.clock().runFor(21_000);
            assertThat(page.locator("[data-told]")).containsText("Saved by itself");
            var path = page.evaluate("location.pathname").toString();

            DeskForm.of(editor).type("en.title", "By somebody else").save(path);
            page.locator("[id='en.title']").fill("Typed again");
            page.clock().runFor(21_000);
            assertThat(page.locator("[data-told]")).containsText("somebody else changed this draft");
            button(page, "Save draft").click();
            assertThat(page.getByText("Yours").first()).isVisible();
            button(page, "Save mine over it").click();
            assertThat(page.locator("[id='en.title']")).hasValue("Typed again");
        }
    }

    @ParameterizedTest
    @CsvSource({"KY,320", "RU,1280", "EN,320"})
    void every_page_of_the_desk_is_sound(Language language, int width) {
        centre.bean(People.class).language(editor.person().id(), language);
        var path = DeskForm.of(contributor)
                .type("en.title", "Sound " + language)
                .type("ru.status", "machine")
                .type("ru.title", "Проверка вида")
                .type("f.type", "report")
                .type("source.citation", "A gazette")
                .begin();
        editor.post(path + "/publish", "version", "1", "comment", "first");
        DeskForm.of(contributor)
                .type("en.title", "Sound and changed " + language)
                .save(path);
        contributor.post(path + "/notes", "text", "A note.");
        var wages = ConceptsFixture.concept("late-wages", "төлөнбөгөн айлык акы", "долги по зарплате", "unpaid wages");
        centre.bean(Concepts.class).put(List.of(wages));
        MissesFixture.failedBefore(centre, 5, "төлөнбөгөндүктүн");
        var parts = List.of("", "/files", "/review", "/history?from=1&to=draft", "/notes", "/status", "/preview/ky");
        try (var browser = signedIn(Browser.wide(width), editor)) {
            var places = List.of(
                    "/desk",
                    "/desk/publication/new",
                    "/desk/quality",
                    "/desk/searches?done=gone",
                    "/desk/searches/one?words=төлөнбөгөндүктүн&concept=акы",
                    "/desk/jobs");
            for (var place : places) {
                browser.open(centre.address() + place).requireSound();
            }
            for (var part : parts) {
                browser.open(centre.address() + path + part).requireSound();
            }
        }
    }

    private Browser signedIn(Browser browser, SignedIn who) {
        var cookie = new Cookie("ukuk", who.token()).setUrl(centre.address());
        browser.page().context().addCookies(List.of(cookie));
        return browser;
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
