package org.ukuk.dialogue.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.web.Browser;

class AgendaPagesTest {

    private static final MeetingCentre HERE = new MeetingCentre();

    @AfterAll
    static void close() {
        HERE.close();
    }

    @Test
    void an_agenda_written_at_the_desk_stands_on_the_page_with_its_papers_and_hours() {
        var meeting = HERE.meeting(
                "agenda-table",
                Contents.inEnglish("Round table on wages")
                        .with("purpose.en", "To agree on what to ask of the office.")
                        .with("zone", "Asia/Almaty")
                        .with("attribution", "chatham-house"));
        HERE.bring(
                "publication",
                Contents.inEnglish("Invented report").at("invented-report").with("type", "report"));
        var editor = SignedIn.at(HERE.centre, Role.EDITOR);
        var desk = "/desk/meetings/" + meeting + "/agenda";
        try (var window = HERE.window(editor, Browser.DESK)) {
            var page = window.open(HERE.centre.address() + desk).page();
            page.getByLabel("Title, English").fill("Unpaid wages");
            page.getByLabel("Begins").fill("9:30");
            page.getByLabel("Papers").fill("/en/library/invented-report");
            page.getByText("Keep", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("#errors").textContent()).contains("A time is written like 09:30.");
            assertThat(page.getByLabel("Title, English").inputValue()).isEqualTo("Unpaid wages");
            page.getByLabel("Begins").fill("09:30");
            page.getByText("Keep", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("main").textContent()).contains("Unpaid wages", "09:30");
        }
        assertThat(HERE.centre.get("/en/events/agenda-table").body())
                .contains("Unpaid wages", "Invented report", "09:30–13:00 · Almaty, UTC+05:00", "To agree on what");
        HERE.look(editor, desk);
        HERE.lookInAllLanguages("/events/agenda-table");
    }

    @Test
    void papers_nobody_may_see_are_not_told() {
        var meeting = HERE.meeting("hidden-paper", Contents.inEnglish("Closed reading"));
        HERE.bring(
                "publication",
                Contents.inEnglish("Secret draft")
                        .at("secret-draft")
                        .with("type", "report")
                        .seenBy("desk"));
        var editor = SignedIn.at(HERE.centre, Role.EDITOR);
        var answer =
                editor.post("/desk/meetings/" + meeting + "/agenda", "title.en", "Reading", "papers", "secret-draft");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(HERE.centre.get("/en/events/hidden-paper").body())
                .contains("Reading")
                .doesNotContain("Secret draft");
        assertThat(HERE.centre.get("/desk/meetings/" + meeting + "/agenda").statusCode())
                .isEqualTo(302);
    }
}
