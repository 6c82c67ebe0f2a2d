package org.ukuk.dialogue.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.web.Browser;

class RegistrationPagesTest {

    private static final MeetingCentre HERE = new MeetingCentre();

    @AfterAll
    static void close() {
        HERE.close();
    }

    @Test
    void somebody_without_an_account_registers_confirms_is_listed_and_thinks_again() {
        HERE.meeting(
                "open-table",
                Contents.inEnglish("Open table").with("registration", "public").with("places", "1"));
        HERE.postbox.empty();
        try (var window = Browser.withoutScripts(Browser.PHONE)) {
            var page =
                    window.open(HERE.centre.address() + "/en/events/open-table").page();
            page.getByText("Register for the meeting").click();
            page.locator("#register-email").fill("nobody");
            page.getByText("Get the link").click();
            assertThat(page.locator("#errors").textContent()).contains("This is no e-mail address.");
            page.locator("#register-email").fill("guest@test.example");
            page.getByText("Get the link").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Look into your mail");
            HERE.postbox.await(1);
            assertThat(HERE.postbox.letters().getFirst()).doesNotContain("Subject: Open table");
            var link = HERE.link(0);
            window.open(HERE.centre.address() + link);
            page.getByText("I come").click();
            assertThat(page.locator("#errors").textContent()).contains("Write your name.");
            page.locator("#answer-name").fill("Invented Guest");
            page.getByLabel("everybody, on the public page").check();
            page.getByText("I come").click();
            assertThat(page.locator("#answered").textContent()).contains("You have a place.");
            assertThat(HERE.centre.get("/ky/events/open-table").body()).contains("Invented Guest");
            page.getByText("Send another link").click();
            HERE.postbox.await(3);
            window.open(HERE.centre.address() + HERE.link(2));
            page.getByText("I do not come").click();
            assertThat(page.locator("#answered").textContent()).contains("does not come");
            assertThat(HERE.centre.get("/ky/events/open-table").body()).doesNotContain("Invented Guest");
            assertThat(post(link, "then=accept&name=Again").statusCode()).isEqualTo(409);
        }
        HERE.lookInAllLanguages("/events/open-table/register", "/events/open-table/register/sent");
        aFloodIsToldToWait();
    }

    @Test
    void a_link_of_another_meeting_opens_nothing_and_the_centre_hands_over_what_no_letter_carries() {
        var meeting = HERE.meeting(
                "closed-table",
                Contents.inEnglish("Closed table")
                        .with("attribution", "chatham-house")
                        .seenBy("desk"));
        HERE.meeting("other-table", Contents.inEnglish("Other table"));
        var editor = SignedIn.at(HERE.centre, Role.EDITOR);
        var desk = "/desk/meetings/" + meeting + "/people";
        assertThat(editor.post(desk, "people", "Not <an address>").statusCode()).isEqualTo(422);
        var handed = editor.post(desk, "people", "Invented Neighbour").body();
        var found = Pattern.compile("(/en/events/closed-table/invitation/[A-Za-z0-9_-]{43})")
                .matcher(handed);
        assertThat(found.find()).isTrue();
        var link = found.group(1);
        assertThat(HERE.centre.get("/en/events/closed-table").statusCode()).isEqualTo(404);
        assertThat(HERE.centre.get(link.replace("closed-table", "other-table")).statusCode())
                .isEqualTo(404);
        assertThat(HERE.centre.get(link.substring(0, link.length() - 1)).statusCode())
                .isEqualTo(404);
        assertThat(HERE.centre.get(link).body())
                .contains("Closed table")
                .doesNotContain("everybody, on the public page");
        assertThat(post(link, "then=accept&name=Invented+Neighbour&consent=all").statusCode())
                .isEqualTo(303);
        assertThat(editor.get("/en/events/closed-table").body()).doesNotContain("Invented Neighbour");
        HERE.look(editor, desk);
        HERE.lookInAllLanguages(link.substring(3));
    }

    /// Last of all, because nobody registers from here any more afterwards.
    private static void aFloodIsToldToWait() {
        int last = 0;
        for (int i = 0; i < 25; i++) {
            last = post("/en/events/open-table/register", "email=flood" + i + "%40test.example")
                    .statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(HERE.centre.get("/en/events/no-such-table/register").statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> post(String path, String form) {
        return HERE.centre.send(HttpRequest.newBuilder(URI.create(HERE.centre.address() + path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }
}
