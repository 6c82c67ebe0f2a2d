package org.ukuk.practices.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.platform.Centre;
import org.ukuk.platform.web.Browser;
import org.ukuk.practices.Brought;

class AssessmentBrowserTest {

    private static final List<String> CRITERIA =
            List.of("legal", "capacity", "cost", "political", "evidence", "equity", "risk");

    private final Centre centre = Centre.onSqlite();

    private Browser as(SignedIn who, Browser browser) {
        browser.page().context().addCookies(List.of(new Cookie("ukuk", who.token()).setUrl(centre.address())));
        return browser;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void two_experts_assess_blind_and_readers_see_medians_spread_and_every_reason() {
        var item = Brought.bring(centre, Brought.practice("seen-assessed", "Wages paid first"));
        var editor = SignedIn.at(centre, Role.EDITOR);
        var first = SignedIn.withoutSecondFactor(centre, Role.MEMBER);
        var second = SignedIn.withoutSecondFactor(centre, Role.MEMBER);
        try (var desk = as(editor, Browser.wide(Browser.DESK))) {
            var page = desk.open(centre.address() + "/desk/practices/" + item + "/assessment")
                    .page();
            button(page, "Open a round").click();
            for (var expert : List.of(first, second)) {
                page.getByLabel("E-mail of the expert").fill(expert.person().email());
                page.locator("#assessor").selectOption(expert == first ? "lawyer" : "employer");
                button(page, "Invite").click();
            }
            assertThat(page.getByText("0 of 2 handed in")).isVisible();
            desk.requireSound();

            sound(first);
            assess(first, 1, "Hardly");
            page.reload();
            assertThat(page.getByText("1 of 2 handed in")).isVisible();
            assertThat(button(page, "Close the round and show the result")).hasCount(0);
            blind(second, "Hardly");
            assess(second, 4, "Gladly");

            page.reload();
            assertThat(page.getByText("All have handed in")).isVisible();
            assertThat(page.content()).doesNotContain("Hardly", "Gladly");
            button(page, "Close the round and show the result").click();
            desk.requireSound();
        }
        shown();
        noted(first);
    }

    private void assess(SignedIn who, int score, String reason) {
        try (var browser = as(who, Browser.withoutScripts(Browser.PHONE))) {
            var page = browser.open(centre.address() + "/account").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Assessments"))
                    .click();
            page.getByText("Wages paid first").click();
            button(page, "Hand in").click();
            assertThat(page.getByText("15 things to mend")).isVisible();
            for (var criterion : CRITERIA) {
                page.locator("input[name='score." + criterion + "'][value='" + score + "']")
                        .check();
                page.locator("[id='reason." + criterion + "']").fill(reason + " " + criterion);
            }
            button(page, "Save draft").click();
            assertThat(page.getByText("Saved as a draft.")).isVisible();
            page.getByLabel("Conflict of interest").fill("none");
            button(page, "Hand in").click();
            assertThat(page.getByText("Handed in. Thank you.")).isVisible();
            assertThat(button(page, "Save draft")).hasCount(0);
        }
    }

    private void sound(SignedIn who) {
        var own = centre.bean(Assessments.class).of(who.person().id()).getFirst();
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var browser = as(who, Browser.wide(width))) {
                browser.open(centre.address() + "/account").requireSound();
                browser.open(centre.address() + "/account/assessments").requireSound();
                var page = browser.open(centre.address() + "/account/assessments/" + own.id())
                        .page();
                assertThat(button(page, "Hand in")).isVisible();
                browser.requireSound();
            }
        }
    }

    /// What the other wrote is nowhere to be found, by guessing the address neither.
    private void blind(SignedIn who, String others) {
        assertThat(centre.get("/en/practices/seen-assessed").body()).doesNotContain(others);
        assertThat(centre.get("/en/practices/seen-assessed/assessment").statusCode())
                .isEqualTo(404);
        var own = centre.bean(Assessments.class).of(who.person().id()).getFirst();
        var theirs = centre.bean(AssessmentRounds.class)
                .invited(own.round())
                .getFirst()
                .assessment();
        assertThat(theirs).isNotEqualTo(own.id());
        var answer = who.get("/account/assessments/" + theirs);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain(others);
        assertThat(who.post("/account/assessments/" + theirs, "version", "2", "score.legal", "4")
                        .statusCode())
                .isEqualTo(403);
    }

    private void shown() {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                var page = reader.open(centre.address() + "/en/practices/seen-assessed")
                        .page();
                assertThat(page.getByText("Then it asks the employer.")).isVisible();
                assertThat(page.getByText("median 2.5, middle half 1.75–3.25, range 1–4")
                                .first())
                        .isVisible();
                reader.requireSound();
                page.getByText("The reasons of 2 experts").click();
                assertThat(page.getByText("Hardly legal")).isVisible();
                assertThat(page.getByText("Gladly risk")).isVisible();
                reader.requireSound();
            }
        }
    }

    private void noted(SignedIn who) {
        try (var browser = as(who, Browser.wide(Browser.PHONE))) {
            var page = browser.open(centre.address() + "/account/assessments").page();
            page.getByText("Wages paid first").click();
            page.locator("#note-legal").fill("I read the law of 2006.");
            page.locator("#legal").getByRole(AriaRole.BUTTON).click();
            browser.requireSound();
        }
        assertThat(centre.get("/en/practices/seen-assessed/assessment").body())
                .contains("I read the law of 2006.")
                .doesNotContain(who.person().name());
        assertThat(centre.get("/en/practices/seen-assessed/assessment.csv").body())
                .contains("Hardly legal");
        assertThat(centre.get("/en/practices/seen-assessed/assessment.xlsx").body())
                .startsWith("PK");
    }

    @Test
    void a_score_out_of_range_is_refused_with_what_was_typed() {
        var item = Brought.bring(centre, Brought.practice("out-of-range", "A practice"));
        var expert = SignedIn.withoutSecondFactor(centre, Role.MEMBER);
        var rounds = centre.bean(AssessmentRounds.class);
        rounds.invite(
                rounds.open(item, "KG", AssessmentFixture.EDITOR),
                expert.person(),
                Assessor.NGO,
                AssessmentFixture.EDITOR);
        var own = centre.bean(Assessments.class).of(expert.person().id()).getFirst();
        var path = "/account/assessments/" + own.id();
        for (var score : List.of("5", "-1", "3.5", "٣", "four")) {
            var answer = expert.post(path, "version", "1", "score.legal", score, "reason.legal", "Kept as typed");
            assertThat(answer.statusCode()).as(score).isEqualTo(422);
            assertThat(answer.body()).contains("Choose a score from 0 to 4.", "Kept as typed");
        }
        assertThat(expert.post(path, "version", "1", "reason.legal", "First").statusCode())
                .isEqualTo(303);
        var late = expert.post(path, "version", "1", "reason.legal", "Second");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Second", "another window");
    }

    @Test
    void what_is_to_be_mended_is_said_on_a_sound_page() {
        var item = Brought.bring(centre, Brought.practice("to-be-mended", "A practice to be mended"));
        var expert = SignedIn.withoutSecondFactor(centre, Role.MEMBER);
        var rounds = centre.bean(AssessmentRounds.class);
        rounds.invite(
                rounds.open(item, "KG", AssessmentFixture.EDITOR),
                expert.person(),
                Assessor.NGO,
                AssessmentFixture.EDITOR);
        var own = centre.bean(Assessments.class).of(expert.person().id()).getFirst();
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var browser = as(expert, Browser.wide(width))) {
                var page = browser.open(centre.address() + "/account/assessments/" + own.id())
                        .page();
                page.locator("[id='reason.legal']").fill("Kept as typed");
                button(page, "Hand in").click();
                assertThat(page.getByText("14 things to mend")).isVisible();
                assertThat(page.locator("[id='reason.legal']")).hasValue("Kept as typed");
                browser.requireSound();
            }
        }
    }

    @Test
    void only_editors_open_rounds_and_write_criteria() {
        var item = Brought.bring(centre, Brought.practice("not-by-contributors", "A practice"));
        var path = "/desk/practices/" + item + "/assessment";
        var contributor = SignedIn.at(centre, Role.CONTRIBUTOR);
        assertThat(contributor.post(path, "country", "KG").statusCode()).isEqualTo(403);
        assertThat(contributor.post("/desk/criteria").statusCode()).isEqualTo(403);
        assertThat(centre.get(path).statusCode()).isNotEqualTo(200);
        var editor = SignedIn.at(centre, Role.EDITOR);
        assertThat(editor.post(path, "country", "Atlantis").statusCode()).isEqualTo(422);
        assertThat(editor.post(path, "country", "Кыргызстан").statusCode()).isEqualTo(303);
        assertThat(editor.post(path + "/invite", "email", "nobody@test.example", "assessor", "ngo")
                        .body())
                .contains("Nobody has an account with this address.");
        assertThat(editor.post(path + "/close").body()).contains("at least two");
    }

    @Test
    void the_next_criteria_are_written_at_the_desk_and_given_up() {
        var editor = SignedIn.at(centre, Role.EDITOR);
        try (var browser = as(editor, Browser.wide(Browser.DESK))) {
            var page = browser.open(centre.address() + "/desk/criteria").page();
            button(page, "Write the next set").click();
            browser.requireSound();
            page.getByText("Change: Cost").click();
            browser.requireSound();
            page.locator("[id='name.en']").fill("");
            button(page, "Save").click();
            assertThat(page.getByText("Every text is needed")).isVisible();
            page.locator("[id='name.en']").fill("Cost to all");
            button(page, "Save").click();
            assertThat(page.getByText("Cost to all").first()).isVisible();
            button(page, "Give up this set").click();
            assertThat(page.getByText("Cost to all")).hasCount(0);
        }
    }
}
