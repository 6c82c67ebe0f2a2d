package org.ukuk.accounts;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;

/// Somebody who is signed in at a `Centre`, for tests of pages behind the walls:
/// `SignedIn.at(centre, Role.EDITOR).get("/desk")`. Forms are posted with the proof that the site asks for.
public final class SignedIn {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Centre centre;
    private final Person person;
    private final String token;

    private SignedIn(Centre centre, Person person) {
        this.centre = centre;
        this.person = person;
        this.token = centre.bean(Sessions.class).start(person, true, "Test");
    }

    /// A new person of the role, with a second factor, with nothing left to set up.
    public static SignedIn at(Centre centre, Role role) {
        var fresh = withoutSecondFactor(centre, role).person;
        centre.bean(SecondFactors.class).set(fresh.id(), "A".repeat(32), 0, List.of());
        return as(centre, fresh.id());
    }

    public static SignedIn withoutSecondFactor(Centre centre, Role role) {
        var email = role.code() + NEXT.incrementAndGet() + "@test.example";
        var person = centre.bean(People.class).add("Test " + role.code(), email, role, Language.EN);
        return new SignedIn(centre, person);
    }

    /// One more session of somebody known.
    public static SignedIn as(Centre centre, String person) {
        return new SignedIn(centre, centre.bean(People.class).find(person).orElseThrow());
    }

    public Person person() {
        return person;
    }

    public Actor actor() {
        return person.actor();
    }

    /// The `Cookie` header of this session.
    public String cookie() {
        return "ukuk=" + token;
    }

    /// Name and value of the cookie, for a browser.
    public String token() {
        return token;
    }

    public HttpResponse<String> get(String path) {
        return centre.get(path, "Cookie", cookie());
    }

    /// Posts a form with names and values in turn, as a page of the site would.
    public HttpResponse<String> post(String path, String... fields) {
        var all = new ArrayList<>(List.of("_csrf", proof()));
        all.addAll(List.of(fields));
        return postBare(path, all.toArray(String[]::new));
    }

    /// The value of the hidden field that forms of this session carry.
    public String proof() {
        var found = PROOF.matcher(get("/account").body());
        if (!found.find()) {
            throw new AssertionError("no form on the account's page");
        }
        return found.group(1);
    }

    /// Posts without the proof.
    public HttpResponse<String> postBare(String path, String... fields) {
        return centre.send(HttpRequest.newBuilder(URI.create(centre.address() + path))
                .header("Cookie", cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build());
    }

    static String form(String... fields) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", pairs);
    }
}
