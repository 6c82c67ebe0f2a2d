package org.ukuk.dialogue.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Browser;

class OpinionBrowserTest {

    private static final int STATEMENTS = 8;

    /// Ten have voted already; twenty phones make thirty.
    @Test
    void twenty_phones_vote_by_keyboard_without_scripts_and_the_map_appears_with_its_table() {
        var poll = Poll.at(Centre.onSqlite(), STATEMENTS);
        for (int who = 1; who <= 10; who++) {
            poll.cast(who, STATEMENTS);
        }
        var address = poll.centre.address() + "/en" + poll.path;
        for (int who = 11; who <= 30; who++) {
            try (var phone = Browser.withoutScripts(Browser.PHONE)) {
                phone.open(address + "/map");
                assertThat(phone.page().locator("h2").first().textContent()).isEqualTo("There is no map yet");
                vote(phone.open(address), who);
            }
        }
        poll.count();
        try (var reader = Browser.wide(Browser.PHONE)) {
            reader.open(address + "/map");
            assertThat(reader.page().locator("svg.opinions .disc").count()).isEqualTo(2);
            var rows = reader.page().locator("table.matrix tbody tr");
            assertThat(rows.allInnerTexts()).hasSize(2).allMatch(row -> row.matches("(?s)Group [AB]\\s+15\\s.*"));
            assertThat(reader.page().locator("#agreed li").first().innerText()).contains("Statement number 1 of");
            assertThat(reader.page().locator("#divided li").count()).isEqualTo(STATEMENTS - 1);
        }
    }

    /// Whoever has only a keyboard: the answers are reached from the statement, which the browser goes to.
    private static void vote(Browser phone, int who) {
        phone.page().getByLabel("Your side").selectOption(who % 2 == 0 ? "ngo" : "employers");
        for (int i = 0; i < STATEMENTS; i++) {
            var text = phone.page().locator("#statement").textContent();
            int number = Integer.parseInt(text.replaceFirst("Statement number (\\d+) of.*", "$1"));
            var answer = Poll.vote(who, number).name().charAt(0) == 'A' ? "Agree" : "Disagree";
            phone.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                    .setName(answer)
                                    .setExact(true))
                    .press("Enter");
        }
        assertThat(phone.page().locator("#vote h2").textContent()).startsWith("Thank you");
    }

    @Test
    void every_page_is_sound_in_all_languages_on_a_phone_and_on_a_desk() {
        var poll = Poll.at(Centre.onSqlite(), STATEMENTS);
        for (int who = 1; who <= 32; who++) {
            poll.cast(who, STATEMENTS);
        }
        poll.count();
        var few = Poll.at(Centre.onSqlite(), 1);
        var editor = SignedIn.at(poll.centre, Role.EDITOR);
        var desk = "/desk/consultations/" + poll.id + "/statements";
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                for (var language : Language.values()) {
                    var start = poll.centre.address() + "/" + language.code();
                    for (var rest :
                            new String[] {"", "/map", "/map?by=declared", "/map/statements", "/how", "/votes"}) {
                        reader.open(start + poll.path + rest).requireSound();
                    }
                    reader.open(start + few.path + "/map").requireSound();
                }
                reader.page()
                        .context()
                        .addCookies(
                                java.util.List.of(new com.microsoft.playwright.options.Cookie("ukuk", editor.token())
                                        .setUrl(poll.centre.address())));
                reader.open(poll.centre.address() + desk).requireSound();
                reader.open(poll.centre.address() + desk + "/1").requireSound();
                reader.open(poll.centre.address() + "/en" + poll.path).requireSound();
            }
        }
    }
}
