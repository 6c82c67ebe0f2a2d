package org.ukuk.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Browser;

class FollowBrowserTest {

    @Test
    void a_reader_follows_a_search_gets_a_digest_and_ends_it_with_one_press() {
        try (var here = AlertsFixture.on(Databases.SQLITE);
                var reader = Browser.withoutScripts(Browser.PHONE)) {
            here.publish("Remittances before");
            reader.open(here.centre.address() + "/en/search?q=remittances");
            press(reader, AriaRole.LINK, "Follow this search");
            assertThat(reader.page().locator("h1").textContent()).isEqualTo("“remittances”");
            reader.page().getByLabel("Your e-mail address").fill("reader@example");
            press(reader, AriaRole.BUTTON, "Send me a letter");
            assertThat(reader.page().getByRole(AriaRole.ALERT).textContent()).contains("does not look like");
            assertThat(reader.page().getByLabel("Your e-mail address").inputValue())
                    .isEqualTo("reader@example");
            reader.page().getByLabel("Your e-mail address").fill("reader@example.org");
            reader.page().getByLabel("every day").check();
            press(reader, AriaRole.BUTTON, "Send me a letter");
            assertThat(reader.page().locator("h1").textContent()).contains("mailbox");

            here.postbox.await(1);
            reader.open(here.centre.address() + here.link(0, "confirm"));
            press(reader, AriaRole.BUTTON, "Yes");
            assertThat(reader.page().getByRole(AriaRole.STATUS).textContent()).contains("Confirmed");

            here.publish("Remittances anew");
            here.morning();
            here.postbox.await(2);
            assertThat(here.postbox.part(1, 0)).contains("/en/library/remittances-anew");
            reader.open(here.centre.address() + "/en/library/remittances-anew");
            assertThat(reader.page().locator("h1").textContent()).isEqualTo("Remittances anew");

            reader.open(here.centre.address() + here.link(1, "stop"));
            press(reader, AriaRole.BUTTON, "Stop all letters");
            assertThat(reader.page().locator("h1").textContent()).contains("No more letters");
            here.publish("Remittances too late");
            here.morning();
            assertThat(here.waiting()).isZero();
            assertThat(here.postbox.letters()).hasSize(2);
        }
    }

    @Test
    void every_page_is_sound_in_all_languages_on_a_phone_and_on_a_desk() {
        try (var here = AlertsFixture.on(Databases.SQLITE)) {
            var item = here.publish("The strategy of labour migration");
            here.follow("country=RU&q=remittances", "reader@example.org", Rhythm.DAILY);
            here.follow("item=" + item, "reader@example.org", Rhythm.WEEKLY);
            here.ask("q=wages", "reader@example.org", Rhythm.DAILY);
            here.postbox.await(3);
            var token = here.token();
            for (var language : Language.values()) {
                var start = here.centre.address() + "/" + language.code();
                look(start + "/follow?q=remittances&country=RU&type=report");
                look(start + "/follow?item=" + item);
                look(start + "/follow/letter/sent");
                look(start + "/follow/confirm/" + here.link(2, "confirm").replaceFirst(".*/", ""));
                look(start + "/follow/mine/" + token + "?done=confirmed");
                look(start + "/follow/stop/" + token);
                look(start + "/follow/stop/unknown");
            }
        }
    }

    private static void look(String address) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                reader.open(address).requireSound();
            }
        }
    }

    private static void press(Browser reader, AriaRole role, String name) {
        Locator found = reader.page().getByRole(role, new Page.GetByRoleOptions().setName(name));
        found.first().click();
    }
}
