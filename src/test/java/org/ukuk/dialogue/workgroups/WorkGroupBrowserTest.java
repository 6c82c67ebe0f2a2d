package org.ukuk.dialogue.workgroups;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Items;
import org.ukuk.dialogue.meetings.MeetingCentre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Browser;

/// A working group holds a meeting from the invitation to approved minutes whose decision becomes a recommendation.
class WorkGroupBrowserTest {

    private static final MeetingCentre HERE = new MeetingCentre();
    private static final String DECISION = "Ask the office to publish the register of agencies.";

    private final SignedIn editor = SignedIn.at(HERE.centre, Role.EDITOR);
    private final SignedIn second = SignedIn.at(HERE.centre, Role.EDITOR);
    private final Person member =
            HERE.centre.bean(People.class).add("Aida Invented", "aida@office.example", Role.MEMBER, Language.EN);
    private final SignedIn aida = SignedIn.as(HERE.centre, member.id());
    private final SignedIn stranger = SignedIn.at(HERE.centre, Role.MEMBER);

    @AfterAll
    static void close() {
        HERE.close();
    }

    @Test
    void a_working_group_meets_and_what_it_decides_becomes_a_recommendation() {
        var group = group();
        var meeting = HERE.meeting(
                "group-sitting",
                Contents.inEnglish("Sitting on agencies")
                        .seenBy(group.visibility())
                        .with("attribution", "chatham-house"));
        onlyTheGroupSeesIt(group);
        answers(group, meeting);
        var point = agenda(meeting);
        write(meeting, point);
        corrects(meeting);
        publish(meeting);
        whatReadersSee(group, meeting);
        recommends(meeting);
        everythingIsSound(group, meeting, point);
    }

    private WorkGroup group() {
        assertThat(editor.post("/desk/groups", "purpose.en", "None").statusCode())
                .isEqualTo(422);
        assertThat(editor.post("/desk/groups", "version", "0", "title.en", "Group on agencies", "title.ru", "Группа")
                        .statusCode())
                .isEqualTo(303);
        var group = HERE.centre.bean(WorkGroups.class).all().getFirst();
        var members = "/desk/groups/" + group.id() + "/members";
        assertThat(editor.post(members, "email", "nobody@office.example").statusCode())
                .isEqualTo(422);
        assertThat(editor.post(members, "email", member.email()).statusCode()).isEqualTo(303);
        return group;
    }

    private void onlyTheGroupSeesIt(WorkGroup group) {
        HERE.bring(
                "publication",
                Contents.inEnglish("Draft of the group")
                        .at("group-draft")
                        .with("type", "report")
                        .seenBy(group.visibility()));
        var room = "/account/groups/" + group.id();
        for (var path : List.of("/en/events/group-sitting", "/en/library/group-draft", room)) {
            assertThat(aida.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(aida.get(room).body()).contains("Sitting on agencies", "Draft of the group", "Aida Invented");
        for (var path : List.of("/en/events", "/en/events.ics", "/en/library", "/sitemap.xml")) {
            assertThat(HERE.centre.get(path).body()).doesNotContain("Sitting on agencies", "group-sitting");
        }
        assertThat(HERE.centre.get("/en/events/group-sitting").statusCode()).isEqualTo(404);
    }

    private void answers(WorkGroup group, String meeting) {
        HERE.postbox.empty();
        assertThat(editor.post("/desk/groups/" + group.id() + "/invite", "meeting", meeting)
                        .statusCode())
                .isEqualTo(303);
        HERE.postbox.await(1);
        try (var window = Browser.withoutScripts(Browser.PHONE)) {
            var page = window.open(HERE.centre.address() + HERE.link(0)).page();
            page.getByText("I come").click();
            assertThat(page.locator("#answered").textContent()).contains("You have a place.");
            HERE.postbox.await(2);
        }
    }

    private String agenda(String meeting) {
        assertThat(editor.post("/desk/meetings/" + meeting + "/agenda", "title.en", "Agencies")
                        .statusCode())
                .isEqualTo(303);
        return HERE.centre
                .bean(org.ukuk.dialogue.meetings.Agenda.class)
                .of(meeting)
                .getFirst()
                .id();
    }

    /// Two open the same item; what the slower typed is kept beside what stands there.
    private void write(String meeting, String point) {
        var path = "/desk/meetings/" + meeting + "/minutes/" + point;
        try (var window = HERE.window(editor, Browser.DESK)) {
            var page = window.open(HERE.centre.address() + path).page();
            page.locator("#sort-0").selectOption("decision");
            page.locator("#minutes-text-0").fill(DECISION);
            page.locator("#minutes-speaker-0").fill("Aida Invented");
            page.locator("#minutes-organisation-0").fill("Invented Office");
            page.locator("#sort-1").selectOption("action");
            page.locator("#minutes-text-1").fill("Write to the office.");
            page.locator("#minutes-speaker-1").fill("Bolot Madeup");
            assertThat(second.post(path, "version", "0", "text-0", "Somebody was faster.", "sort-0", "discussion")
                            .statusCode())
                    .isEqualTo(303);
            press(page, "Keep");
            assertThat(page.locator("#theirs").textContent()).contains("Somebody was faster.");
            assertThat(page.locator("#minutes-text-0").inputValue()).isEqualTo(DECISION);
            press(page, "Keep");
            assertThat(page.locator("main").textContent()).contains(DECISION, "Write to the office.");
            page.locator("#course-until").fill("2027-03-08");
            HERE.postbox.empty();
            press(page, "Circulate");
            assertThat(page.locator("main").textContent()).contains("circulated");
        }
    }

    private void corrects(String meeting) {
        HERE.postbox.await(1);
        var link = HERE.link(0);
        assertThat(HERE.centre.get(link.replace("group-sitting", "agenda")).statusCode())
                .isEqualTo(404);
        try (var window = Browser.wide(Browser.PHONE)) {
            var page = window.open(HERE.centre.address() + link).page();
            window.requireSound();
            assertThat(page.locator("main").textContent()).contains(DECISION, "Aida Invented");
            page.locator("#correction-text").fill("It was the second register.");
            press(page, "Send");
            assertThat(page.locator("#own").textContent()).contains("It was the second register.");
        }
        var desk = "/desk/meetings/" + meeting + "/minutes";
        assertThat(editor.post(desk, "version", "2", "then", "approve").statusCode())
                .isEqualTo(422);
        try (var window = HERE.window(editor, Browser.DESK)) {
            var page = window.open(HERE.centre.address() + desk).page();
            page.locator("#corrections input[name=answer]").fill("Mended.");
            press(page, "Take over");
            assertThat(page.locator("#corrections").textContent()).contains("taken over", "Mended.");
        }
        assertThat(HERE.centre.get(link).body()).contains("Mended.");
        HERE.clock.pass(Duration.ofDays(12));
        assertThat(HERE.centre.get(link).statusCode()).isEqualTo(404);
    }

    private void publish(String meeting) {
        try (var window = HERE.window(SignedIn.as(HERE.centre, editor.person().id()), Browser.DESK)) {
            var page = window.open(HERE.centre.address() + "/desk/meetings/" + meeting + "/minutes")
                    .page();
            press(page, "Approve");
            assertThat(page.locator("main").textContent()).contains("approved");
            press(page, "Publish");
            assertThat(page.locator("main").textContent()).contains("published");
        }
    }

    /// The meeting is of the group alone, so readers see nothing; members see what was decided and by whom.
    private void whatReadersSee(WorkGroup group, String meeting) {
        assertThat(HERE.centre.get("/en/events/group-sitting/minutes").statusCode())
                .isEqualTo(404);
        for (var path : List.of("/en/events/decisions", "/en/events/actions.csv")) {
            assertThat(HERE.centre.get(path).body()).doesNotContain(DECISION, "Write to the office", "Aida", "Bolot");
        }
        var again = SignedIn.as(HERE.centre, member.id());
        assertThat(again.get("/account/groups/" + group.id() + "/minutes/" + meeting)
                        .body())
                .contains(DECISION, "Aida Invented");
        assertThat(again.get("/en/events/group-sitting/minutes").body())
                .contains(DECISION, "Chatham House Rule")
                .doesNotContain("Aida Invented", "Invented Office", "Bolot Madeup");
    }

    private void recommends(String meeting) {
        var fresh = SignedIn.as(HERE.centre, editor.person().id());
        try (var window = HERE.window(fresh, Browser.DESK)) {
            var page = window.open(HERE.centre.address() + "/desk/meetings/" + meeting + "/minutes")
                    .page();
            page.getByText("Make a recommendation of it").first().click();
            assertThat(page.locator("[id='en.title']").inputValue()).isEqualTo(DECISION);
            press(page, "Save draft");
            page.waitForURL(java.util.regex.Pattern.compile(".*saved.*"));
            var id = page.url().replaceAll(".*/items/([0-9A-Z]{26}).*", "$1");
            var draft =
                    HERE.centre.bean(org.ukuk.catalogue.Drafts.class).find(id).orElseThrow();
            HERE.centre.bean(org.ukuk.catalogue.Catalogue.class).submit(id, draft.version(), null, fresh.actor());
            HERE.centre
                    .bean(org.ukuk.catalogue.Catalogue.class)
                    .publish(
                            id,
                            HERE.centre
                                    .bean(org.ukuk.catalogue.Drafts.class)
                                    .find(id)
                                    .orElseThrow()
                                    .version(),
                            null,
                            second.actor());
            window.open(HERE.centre.address() + "/desk/meetings/" + meeting + "/minutes");
            Locator line = page.locator("li", new Page.LocatorOptions().setHasText(DECISION))
                    .first();
            assertThat(line.textContent()).contains("gave rise to");
            var made = HERE.centre.bean(Items.class).find(id).orElseThrow();
            assertThat(HERE.centre.get("/en/recommendations/" + made.slug()).body())
                    .contains(DECISION)
                    .doesNotContain("Sitting on agencies", "group-sitting");
        }
    }

    private void everythingIsSound(WorkGroup group, String meeting, String point) {
        var again = SignedIn.as(HERE.centre, member.id());
        HERE.look(
                again,
                "/account/groups",
                "/account/groups/" + group.id(),
                "/account/groups/" + group.id() + "/minutes/" + meeting,
                "/ky/events/group-sitting/minutes",
                "/ru/events/group-sitting/minutes");
        var fresh = SignedIn.as(HERE.centre, editor.person().id());
        var desk = "/desk/meetings/" + meeting;
        HERE.look(
                fresh,
                "/desk/groups",
                "/desk/groups/" + group.id(),
                desk + "/people",
                desk + "/minutes",
                desk + "/minutes/" + point,
                "/desk/actions");
        HERE.lookInAllLanguages("/events/decisions", "/events/actions");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
