package org.ukuk.policy.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.web.Browser;

class FollowUpBrowserTest {

    private static final FollowUpCentre HERE = new FollowUpCentre();

    @AfterAll
    static void close() {
        HERE.close();
    }

    @Test
    void a_reminder_arrives_a_focal_point_answers_and_a_second_person_lets_it_out() {
        var editor = SignedIn.at(HERE.centre, Role.EDITOR);
        var writer = HERE.member("writer", HERE.body, false);
        var approver = HERE.member("approver", HERE.body, true);
        var stranger = HERE.member("stranger", HERE.otherBody, true);
        HERE.ask(editor);
        assertThat(editor.post(
                                "/desk/bodies/" + HERE.body + "/settings",
                                "version",
                                "0",
                                "two-persons",
                                "yes",
                                "reminders",
                                "yes")
                        .statusCode())
                .isEqualTo(303);
        HERE.morning(23);
        HERE.postbox.await(1);
        assertThat(HERE.postbox.part(0, 0)).contains("R-99");
        var link = Pattern.compile(FollowUpCentre.SITE + "(/account/body/\\S+)").matcher(HERE.postbox.part(0, 0));
        assertThat(link.find()).isTrue();

        answers(HERE.signIn(writer), link.group(1));
        assertThat(HERE.whole().addressees().getFirst().standing()).isEqualTo(Answer.AWAITING);
        isTurnedAway(HERE.signIn(stranger), link.group(1));
        letsOut(HERE.signIn(approver), link.group(1));
        assertThat(HERE.whole().addressees().getFirst().standing()).isEqualTo(Answer.SUPPORTED);
        HERE.morning(30);
        assertThat(HERE.centre.bean(org.ukuk.platform.mail.Mails.class).waiting())
                .isZero();
        everythingIsSound(SignedIn.at(HERE.centre, Role.EDITOR), HERE.signIn(writer));
    }

    @Test
    void a_stage_that_cannot_follow_and_a_circle_of_replacements_are_refused() {
        var catalogue = HERE.centre.bean(Catalogue.class);
        var sent = HERE.recommendation("r-staged", HERE.body);
        var content = HERE.centre.bean(Items.class).find(sent).orElseThrow().content();
        assertThatThrownBy(() -> catalogue.bring(
                        Optional.of(sent),
                        Cases.CODE,
                        content.withField("stage", List.of("draft")),
                        null,
                        FollowUpFixture.EDITOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("recommendation.rule.stage");
        assertThatThrownBy(() -> catalogue.bring(
                        Optional.of(sent),
                        Cases.CODE,
                        content.withLinks(List.of(Link.to("replaces", sent))),
                        null,
                        FollowUpFixture.EDITOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("rule.link-circle");
    }

    private static void answers(SignedIn writer, String path) {
        try (var window = HERE.window(writer, Browser.PHONE)) {
            var page = window.open(HERE.centre.address() + path).page();
            var form = page.locator("#answer form");
            form.getByLabel("Our answer").selectOption("claimed-done");
            form.getByLabel("In words, Русский").fill("Реестр будет открыт.");
            form.getByLabel("Role of the signatory").fill("deputy head of the office");
            press(page, "#answer", "Put it before a second person");
            assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("needs evidence");
            assertThat(page.locator("#answer form")
                            .getByLabel("In words, Русский")
                            .inputValue())
                    .isEqualTo("Реестр будет открыт.");
            page.locator("#answer form").getByLabel("Our answer").selectOption("supported");
            page.locator("#answer-document")
                    .setInputFiles(new FilePayload(
                            "letter.txt", "text/plain", "The office agrees.".getBytes(StandardCharsets.UTF_8)));
            press(page, "#answer", "Put it before a second person");
            assertThat(page.getByRole(AriaRole.STATUS).textContent()).contains("second person");
            assertThat(page.getByText("Let it out").count()).isZero();
        }
    }

    private static void isTurnedAway(SignedIn stranger, String path) {
        assertThat(stranger.get(path).statusCode()).isEqualTo(403);
        assertThat(stranger.get("/account/body/" + HERE.body).statusCode()).isEqualTo(403);
        var own = "/account/body/" + HERE.otherBody;
        assertThat(stranger.get(own).statusCode()).isEqualTo(200);
        assertThat(stranger.get(own + "/" + HERE.item).statusCode()).isEqualTo(403);
        assertThat(stranger.post(path + "/answer", "status", "rejected", "day", "2026-06-24")
                        .statusCode())
                .isEqualTo(403);
        var pending = HERE.centre.bean(Submissions.class).pending(HERE.body).getFirst();
        var file = "/documents/" + pending.evidence().file();
        assertThat(stranger.get(own + file).statusCode()).isEqualTo(403);
        assertThat(stranger.post(own + "/" + HERE.item + "/decide", "submission", pending.id(), "then", "approve")
                        .statusCode())
                .isEqualTo(403);
        assertThat(HERE.centre.bean(AuditTrail.class).about(HERE.body, 10))
                .filteredOn(entry -> entry.act().equals("body.refused"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(entry -> stranger.person().id().equals(entry.actorId()));
    }

    private static void letsOut(SignedIn approver, String path) {
        try (var window = HERE.window(approver, Browser.DESK)) {
            var page = window.open(HERE.centre.address() + path).page();
            assertThat(page.locator("main").textContent()).contains("Реестр будет открыт.", "written by writer");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Return it"))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("what is to be mended");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Let it out"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS).textContent()).contains("public page");
        }
        try (var reader = Browser.wide(Browser.PHONE)) {
            var page = reader.open(HERE.centre.address() + "/en" + HERE.path).page();
            assertThat(page.locator("#axes").textContent()).contains("supported", "deputy head of the office");
            var document = page.locator("#axes a", new Page.LocatorOptions().setHasText("letter.txt"));
            assertThat(HERE.centre.get(document.getAttribute("href")).body()).isEqualTo("The office agrees.");
        }
    }

    private static void press(Page page, String section, String name) {
        page.locator(section)
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name))
                .click();
    }

    /// A disagreement, an action and an indicator.
    private static void fill(SignedIn editor, String desk) {
        for (var voice : List.of("centre", "panel")) {
            assertThat(editor.post(
                                    desk + "/assess",
                                    "voice",
                                    voice,
                                    "status",
                                    voice.equals("centre") ? "not-started" : "partial",
                                    "day",
                                    "2026-07-01",
                                    "text.en",
                                    "What was seen.")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(editor.post(
                                desk + "/action",
                                "title.en",
                                "Draft the order",
                                "owner.en",
                                "the office",
                                "status",
                                "under-way",
                                "due",
                                "2026-07-10",
                                "serves",
                                "r-invented")
                        .statusCode())
                .isEqualTo(303);
        assertThat(editor.post(desk + "/indicator", "name.en", "Agencies listed", "baseline", "0", "target", "120")
                        .statusCode())
                .isEqualTo(303);
        assertThat(editor.post(desk + "/indicator", "name.en", "", "target", "many")
                        .statusCode())
                .isEqualTo(422);
    }

    private static void everythingIsSound(SignedIn editor, SignedIn writer) {
        var desk = HERE.desk();
        fill(editor, desk);
        var portal = "/account/body/" + HERE.body;
        HERE.look(writer, List.of(portal, portal + "/" + HERE.item));
        HERE.look(editor, List.of(desk, "/desk/bodies", "/desk/bodies/" + HERE.body));
        HERE.look(
                editor,
                FollowUpCentre.inAllLanguages(
                        HERE.path, "/recommendations/bodies", "/recommendations/bodies/invented-office"));
        assertThat(HERE.centre.get("/en" + HERE.path).body()).contains("Those who assess it disagree");
        assertThat(HERE.centre
                        .get("/en/recommendations/bodies/invented-office.csv")
                        .body())
                .contains("R-99", "supported", "the centre: not started; independent panel: done in part");
        assertThat(HERE.centre.get("/ru" + HERE.path + "/sheet.docx").statusCode())
                .isEqualTo(200);
        assertThat(HERE.centre.get("/ru" + HERE.path + "/sheet.pdf").body()).startsWith("%PDF");
    }
}
