package org.ukuk.dialogue.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Group;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Browser;

class DraftBrowserTest {

    private static final String KEPT = "Embassies keep a desk for complaints.";
    private static final String FIRST = "# Wages\n\nThe agency answers for unpaid wages.\n\n" + KEPT;
    private static final String SECOND =
            "# Wages\n\nThe agency answers for unpaid wages for three months.\n\n" + KEPT + "\n\nNobody pays for work.";

    private final TalkCentre here = TalkCentre.at(
            Centre.onSqlite(),
            "browser-draft",
            TalkCentre.today(),
            TalkCentre.today().plusDays(20));
    private final SignedIn editor = SignedIn.at(here.centre, Role.EDITOR);

    @Test
    void an_ngo_and_a_ministry_take_positions_and_both_find_out_what_became_of_them() {
        takes(FIRST, 1);
        var ngo = here.speaker(here.organisation("Browser Aid", Group.NGO));
        var official = here.speaker(here.organisation("Ministry of Browsing", Group.STATE_BODY));
        saysAfterAMistake(ngo);
        opposes(official);
        takes(SECOND, 2);
        answers();
        try (var window = window(ngo, Browser.PHONE)) {
            var mine = window.open(here.centre.address() + here.path("/mine")).page();
            assertThat(mine.locator("main").textContent())
                    .contains("accepted in part", "Three months is what we can do.");
            mine.getByText("See it in its place").click();
            assertThat(mine.locator("#talk").textContent())
                    .contains("said to version 1; the text changed since", "Three months is what we can do.");
            assertThat(mine.locator("#changes ins").allTextContents().toString())
                    .contains("for three months");
        }
        try (var window = window(official, Browser.DESK)) {
            var page =
                    window.open(here.centre.address() + here.path("/answers")).page();
            assertThat(page.locator("main").textContent())
                    .contains("Ministry of Browsing", "It is too dear.", "Three months is what we can do.");
        }
        everythingIsSound();
    }

    private void takes(String markdown, int version) {
        try (var window = window(editor, Browser.DESK)) {
            var page = window.open(here.centre.address() + "/desk/consultations/" + here.process + "/draft")
                    .page();
            page.locator("[id='text.en']").fill(markdown);
            press(page, "Look at it");
            if (version > 1) {
                assertThat(page.locator("#proposal").textContent()).contains("2 blocks stay", "2 new or changed");
                assertThat(page.locator("#proposal ins").first().textContent()).contains("for three months");
            }
            window.requireSound();
            press(page, "Make it version " + version);
            assertThat(here.centre.bean(Papers.class).newest(here.process)).isEqualTo(version);
        }
    }

    private void saysAfterAMistake(SignedIn ngo) {
        try (var window = window(ngo, Browser.PHONE)) {
            var page = window.open(here.centre.address() + here.path("/text")).page();
            page.locator("#b2").getByText("Say what you think").click();
            page.getByLabel("I support it with changes").check();
            page.getByLabel("for Browser Aid").check();
            page.getByLabel("Reason or comment").fill("Half a year is usual.");
            press(page, "Send");
            assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("the text there is the same");
            page.getByLabel("The block as you want it").fill("The agency answers for unpaid wages for half a year.");
            press(page, "Send");
            assertThat(page.getByRole(AriaRole.STATUS).textContent()).contains("shown below");
            assertThat(page.locator("#talk ins").allTextContents().toString()).contains("for half a year");
            assertThat(page.locator("#organisations").textContent()).contains("Browser Aid", "supports with changes");
        }
    }

    private void opposes(SignedIn official) {
        try (var window = window(official, Browser.DESK)) {
            var page = window.open(here.centre.address() + here.path("/text/2")).page();
            page.getByLabel("I oppose it").check();
            page.getByLabel("for Ministry of Browsing").check();
            press(page, "Send");
            assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("Say why you oppose it.");
            page.getByLabel("Reason or comment").fill("It is too dear.");
            press(page, "Send");
            assertThat(page.locator(".bars").textContent()).contains("State bodies", "against 1", "with changes 1");
        }
    }

    private void answers() {
        try (var window = window(editor, Browser.DESK)) {
            var page = window.open(here.centre.address() + "/desk/consultations/" + here.process + "/answers")
                    .page();
            page.locator("input[name=which]").all().forEach(Locator::check);
            page.getByLabel("accepted in part").check();
            press(page, "Answer");
            assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("Say why");
            page.locator("[id='reason.en']").fill("Three months is what we can do.");
            press(page, "Answer");
            assertThat(page.locator("main").textContent()).contains("without an answer: 0");
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Browser window(SignedIn who, int width) {
        var browser = Browser.wide(width);
        browser.page().context().addCookies(List.of(new Cookie("ukuk", who.token()).setUrl(here.centre.address())));
        return browser;
    }

    private void everythingIsSound() {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                for (var language : Language.values()) {
                    for (var rest : List.of("/text", "/text/2", "/answers", "/matrix", "/report", "/text/archive")) {
                        var path = "/" + language.code() + "/consultations/" + here.slug + rest;
                        look(reader, path, path.replace('/', '-') + "-" + width);
                    }
                }
            }
            try (var desk = window(editor, width)) {
                for (var rest : List.of("draft", "answers?only=all", "report")) {
                    look(desk, "/desk/consultations/" + here.process + "/" + rest, "-desk-" + rest + "-" + width);
                }
            }
        }
    }

    private void look(Browser reader, String path, String name) {
        reader.open(here.centre.address() + path);
        var pictures = System.getProperty("pictures");
        if (pictures != null) {
            reader.picture(Path.of(pictures, "talk" + name.replace('?', '-') + ".png"));
        }
        reader.requireSound();
    }
}
