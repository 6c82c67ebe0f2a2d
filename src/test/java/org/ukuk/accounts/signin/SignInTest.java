package org.ukuk.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.AuditEntry;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.accounts.Staff;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;

/// Through real HTTP, as a browser without a script does it.
class SignInTest {

    private static final String PASSWORD = "тоо суу жол бак";
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern RECOVERY = Pattern.compile("<code>([a-z2-7]{5}-[a-z2-7]{5})</code>");

    private final Centre centre = Centre.onSqlite();

    @Test
    void an_invited_editor_joins_sets_up_a_telephone_and_signs_in_with_it() {
        var link = centre.bean(Staff.class).invite("flow@test.example", Role.EDITOR, Actor.CENTRE);
        assertThat(centre.get(link, "Accept-Language", "ky").body()).contains("flow@test.example", "Сизди чакырышууда");

        var joined = post("", link, "name=Flow&password=" + encoded(PASSWORD));
        assertThat(location(joined)).isEqualTo("/account/second-factor");
        var cookie = cookie(joined);
        assertThat(joined.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        var offer = centre.get("/account/second-factor", "Cookie", cookie).body();
        var secret = found(SECRET, offer).replace(" ", "");
        var code = Totp.code(secret, Instant.now());
        var done = post(cookie, "/account/second-factor", "_csrf=" + encoded(found(PROOF, offer)) + "&code=" + code);
        var recovery = found(RECOVERY, done.body());
        assertThat(centre.get("/account", "Cookie", cookie).statusCode()).isEqualTo(200);

        var waiting = cookie(signIn("flow@test.example", PASSWORD));
        assertThat(location(centre.get("/desk", "Cookie", waiting))).contains("/account/code");
        assertThat(centre.get("/account", "Cookie", waiting).statusCode()).isEqualTo(302);
        var form = centre.get("/account/code", "Cookie", waiting).body();
        var proof = "_csrf=" + encoded(found(PROOF, form));

        var replayed = post(waiting, "/account/code", proof + "&code=" + code);
        assertThat(replayed.statusCode()).isEqualTo(422);
        assertThat(replayed.headers().allValues("Set-Cookie")).isEmpty();

        var in = post(waiting, "/account/code", proof + "&to=/desk/audit%3Fbefore%3D3&code=" + recovery);
        assertThat(location(in)).isEqualTo("/desk/audit?before=3");
        assertThat(cookie(in)).isNotEqualTo(waiting);
        assertThat(centre.get("/account", "Cookie", cookie(in)).statusCode()).isEqualTo(200);
        assertThat(centre.get("/account/code", "Cookie", waiting).statusCode()).isEqualTo(303);
    }

    @Test
    void a_wrong_password_keeps_what_was_typed_and_tells_nothing_about_who_exists() {
        joined("known@test.example");
        var wrong = signIn("known@test.example", "not the password");
        var nobody = signIn("nobody@test.example", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"known@test.example\"", "role=\"alert\"");
        assertThat(wrong.body().replace("known@", "")).isEqualTo(nobody.body().replace("nobody@", ""));
        assertThat(wrong.headers().allValues("Set-Cookie")).isEmpty();
        var known = centre.bean(People.class).byEmail("known@test.example").orElseThrow();
        assertThat(centre.bean(AuditTrail.class).about(known.id(), 1))
                .extracting(AuditEntry::act, AuditEntry::detail)
                .containsExactly(tuple("session.password-wrong", ""));
    }

    @Test
    void whoever_guesses_waits_even_with_the_right_password_then() {
        joined("guessed@test.example");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("guessed@test.example", "guess " + i).statusCode())
                    .isEqualTo(422);
        }
        var late = signIn("Guessed@test.example", PASSWORD);
        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(late.headers().firstValue("Retry-After")).isPresent();
        assertThat(late.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void signing_in_leads_to_this_site_only() {
        joined("wish@test.example");
        for (var wish : new String[] {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"}) {
            var answer = post(
                    "",
                    "/account/sign-in",
                    "email=wish@test.example&password=" + encoded(PASSWORD) + "&to=" + encoded(wish));
            assertThat(location(answer)).isEqualTo("/account");
        }
    }

    @Test
    void signing_out_ends_the_session_itself() {
        var member = SignedIn.at(centre, Role.MEMBER);
        var out = member.post("/account/sign-out");
        assertThat(location(out)).isEqualTo("/en/");
        assertThat(out.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
        assertThat(member.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void other_devices_are_signed_out_from_the_account_page() {
        var here = SignedIn.at(centre, Role.MEMBER);
        var there = SignedIn.as(centre, here.person().id());
        assertThat(here.get("/account").body()).contains("Sign out there");
        assertThat(location(here.post("/account/sessions/end"))).isEqualTo("/account?done=sessions");
        assertThat(there.get("/account").statusCode()).isEqualTo(302);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void the_language_that_was_chosen_is_kept() {
        var member = SignedIn.at(centre, Role.MEMBER);
        assertThat(member.get("/account").body()).contains("<html lang=\"en\"");
        assertThat(member.get("/account?in=ky").body()).contains("<html lang=\"ky\"");
        assertThat(member.get("/account").body()).contains("<html lang=\"ky\"");
    }

    @Test
    void a_used_link_says_so() {
        var link = centre.bean(Staff.class).invite("once@test.example", Role.MEMBER, Actor.CENTRE);
        post("", link, "name=Once&password=" + encoded(PASSWORD));
        var again = centre.get(link);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("/account/sign-in").doesNotContain("once@test.example");
    }

    @Test
    void a_weak_password_loses_nothing_that_was_typed() {
        var link = centre.bean(Staff.class).invite("weak@test.example", Role.MEMBER, Actor.CENTRE);
        var answer = post("", link, "name=%3Cb%3EAizada&password=12345678");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"&lt;b>Aizada\"", "role=\"alert\"");
        assertThat(centre.get(link).statusCode()).isEqualTo(200);
    }

    private void joined(String email) {
        var link = centre.bean(Staff.class).invite(email, Role.MEMBER, Actor.CENTRE);
        assertThat(post("", link, "name=Test&password=" + encoded(PASSWORD)).statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> signIn(String email, String password) {
        return post("", "/account/sign-in", "email=" + encoded(email) + "&password=" + encoded(password));
    }

    private HttpResponse<String> post(String cookie, String path, String form) {
        return centre.send(HttpRequest.newBuilder(URI.create(centre.address() + path))
                .header("Cookie", cookie.isEmpty() ? "none=none" : cookie)
                .header("Origin", centre.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static String cookie(HttpResponse<String> answer) {
        var header = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return header.substring(0, header.indexOf(';'));
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(centre.address(), "");
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        assertThat(match.find()).as(pattern.pattern()).isTrue();
        return match.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
