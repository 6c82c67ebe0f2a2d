package org.ukuk.dialogue.voices;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.dialogue.process.Audience;
import org.ukuk.dialogue.process.Consulted;
import org.ukuk.dialogue.process.Group;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.web.Browser;

class CodePagesTest {

    private static final Centre CENTRE = Centre.onSqlite();

    @Test
    void a_migrant_comes_in_with_a_code_and_leaves_no_trace_in_a_shared_telephone() {
        var process = Consulted.open(CENTRE, "by-code", Audience.INVITED);
        var code = CENTRE.bean(Codes.class)
                .make(process.id(), Group.DIASPORA, "", 1, Actor.CENTRE)
                .getFirst();
        try (var phone = Browser.wide(Browser.PHONE)) {
            phone.open(CENTRE.address() + "/ky/consultations/by-code/mine").requireSound();
            phone.page().getByText("Код жазуу").click();
            phone.page().getByLabel("Он эки сан").fill(code);
            phone.page().getByText("Баштоо").click();

            assertThat(phone.page().url()).endsWith("/ky/consultations/by-code/mine");
            assertThat(phone.page().context().cookies())
                    .extracting(cookie -> cookie.name)
                    .containsExactly("ukuk-voice");
            phone.page().getByText("Чыгуу").click();
            assertThat(phone.page().context().cookies()).isEmpty();
        }
    }

    @Test
    void a_code_that_was_used_and_one_that_never_was_are_refused_alike() {
        var process = Consulted.open(CENTRE, "used-code", Audience.INVITED);
        var code = CENTRE.bean(Codes.class)
                .make(process.id(), Group.DIASPORA, "", 1, Actor.CENTRE)
                .getFirst();

        assertThat(enter("used-code", code).statusCode()).isEqualTo(303);
        var again = enter("used-code", code);
        var never = enter("used-code", "000000000000");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(again.body().replace(code, "")).isEqualTo(never.body().replace("000000000000", ""));
    }

    @Test
    void an_organiser_makes_codes_that_are_shown_once() {
        var process = Consulted.open(CENTRE, "codes-made", Audience.ANYONE);
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        var desk = "/desk/consultations/" + process.id() + "/codes";

        assertThat(editor.post(desk, "group", "ngo", "count", "3").body()).containsPattern("\\?c=\\d{12}");
        assertThat(editor.get(desk).body()).doesNotContain("?c=").contains("3 made, 0 used");
        assertThat(editor.post(desk, "group", "ngo", "count", "501").statusCode())
                .isEqualTo(422);
        everythingIsSound(editor, List.of(desk, "/desk/mandates", "/desk/moderation"));
    }

    @Test
    void a_mandate_names_a_person_and_ends() {
        var society = Consulted.organisation(CENTRE, "society-of-tests", Group.NGO);
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        var member = SignedIn.withoutSecondFactor(CENTRE, Role.MEMBER).person();

        assertThat(mandate(editor, society, member, LocalDate.now().plusYears(1).toString())
                        .statusCode())
                .isEqualTo(303);
        assertThat(CENTRE.bean(Mandates.class).of(member.id()))
                .extracting(Mandate::organisation)
                .containsExactly(society);
        var late = mandate(editor, society, member, "2001-01-01");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("2001-01-01");
    }

    private static HttpResponse<String> mandate(SignedIn editor, String organisation, Person person, String ends) {
        return editor.post(
                "/desk/mandates",
                "organisation",
                organisation,
                "email",
                person.email(),
                "office",
                "director",
                "ends",
                ends);
    }

    private static void everythingIsSound(SignedIn who, List<String> paths) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var browser = Browser.wide(width)) {
                browser.page().context().addCookies(List.of(new Cookie("ukuk", who.token()).setUrl(CENTRE.address())));
                for (var path : paths) {
                    browser.open(CENTRE.address() + path).requireSound();
                }
            }
        }
    }

    private static HttpResponse<String> enter(String slug, String code) {
        return CENTRE.send(HttpRequest.newBuilder(URI.create(CENTRE.address() + "/en/consultations/" + slug + "/code"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString("code=" + code))
                .build());
    }
}
