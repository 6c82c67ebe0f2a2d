package org.ukuk.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.platform.Centre;

class WallsTest {

    private final Centre centre = Centre.onSqlite();

    @ParameterizedTest
    @ValueSource(strings = {"/ky/", "/en/library", "/account/sign-in", "/no/such/page", "/assets/ukuk.css", "/desk"})
    void a_reader_gets_no_cookie_and_every_answer_is_guarded(String path) {
        var answer = centre.get(path);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void an_address_that_the_firewall_refuses_is_guarded_too() {
        var answer = centre.get("/ky/;jsessionid=1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void what_anybody_may_read_may_be_kept_and_what_is_personal_may_not() {
        assertThat(centre.get("/ky/").headers().firstValue("Cache-Control").orElse(""))
                .doesNotContain("no-store");
        assertThat(centre.get("/account/sign-in").headers().firstValue("Cache-Control"))
                .contains("no-store");
        var member = SignedIn.withoutSecondFactor(centre, Role.MEMBER);
        assertThat(member.get("/ky/").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_door_and_back() {
        var answer = centre.get("/desk/audit?before=7");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/account/sign-in?to=%2Fdesk%2Faudit%3Fbefore%3D7");
    }

    @ParameterizedTest
    @EnumSource
    void people_and_the_audit_trail_are_for_administrators(Role role) {
        var somebody = SignedIn.at(centre, role);
        int expected = role == Role.ADMINISTRATOR ? 200 : 403;
        assertThat(somebody.get("/desk/people").statusCode()).isEqualTo(expected);
        assertThat(somebody.get("/desk/audit").statusCode()).isEqualTo(expected);
        assertThat(somebody.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void members_do_not_reach_the_desk() {
        assertThat(SignedIn.at(centre, Role.MEMBER).get("/desk").statusCode()).isEqualTo(403);
        assertThat(SignedIn.at(centre, Role.CONTRIBUTOR).get("/desk").statusCode())
                .isNotIn(302, 403);
    }

    @Test
    void staff_without_a_second_factor_are_led_to_set_one_up() {
        var answer = SignedIn.withoutSecondFactor(centre, Role.EDITOR).get("/desk");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/account/second-factor");
    }

    @Test
    void a_form_without_its_proof_is_refused_with_a_page() {
        var administrator = SignedIn.at(centre, Role.ADMINISTRATOR);
        var answer = administrator.postBare("/desk/people/invite", "email", "a@test.example", "role", "editor");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>").doesNotContain("Exception");
    }

    @Test
    void a_form_of_another_site_does_not_sign_anybody_in() {
        var foreign = java.net.http.HttpRequest.newBuilder(java.net.URI.create(centre.address() + "/account/sign-in"))
                .header("Origin", "https://elsewhere.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("email=a%40b&password=c"))
                .build();
        assertThat(centre.send(foreign).statusCode()).isEqualTo(403);
    }

    @Test
    void a_made_up_cookie_is_nobody() {
        assertThat(centre.get("/account", "Cookie", "ukuk=made-up").statusCode())
                .isEqualTo(302);
        assertThat(centre.get("/ky/", "Cookie", "ukuk=made-up").statusCode()).isEqualTo(200);
    }

    @Test
    void a_closed_account_is_out_at_once() {
        var editor = SignedIn.at(centre, Role.EDITOR);
        assertThat(editor.get("/account").statusCode()).isEqualTo(200);
        centre.bean(Staff.class).disable(editor.person().id(), org.ukuk.platform.Actor.CENTRE);
        assertThat(editor.get("/account").statusCode()).isEqualTo(302);
    }
}
