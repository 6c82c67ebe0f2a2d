package org.ukuk.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.Account;
import org.ukuk.accounts.OneTimeLink;
import org.ukuk.accounts.OneTimeLinks;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Refusal;
import org.ukuk.platform.web.Caller;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.platform.web.SessionCookie;

/// The pages behind one-time links: joining, and a new password.
@Controller
class LinkController {

    private final OneTimeLinks links;
    private final People people;
    private final Account account;
    private final Throttle throttle;

    LinkController(OneTimeLinks links, People people, Account account, Throttle throttle) {
        this.links = links;
        this.people = people;
        this.account = account;
        this.throttle = throttle;
    }

    @GetMapping("/account/link/{token}")
    View form(Page page, @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return good(token, request)
                .map(link -> show(page, link, token, "", email(link), null))
                .orElseGet(() -> over(page, response));
    }

    @PostMapping("/account/link/{token}")
    View use(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var link = good(token, request);
        if (link.isEmpty()) {
            return over(page, response);
        }
        try {
            if (link.get().role() == null) {
                account.setPassword(link.get(), password);
                SessionCookie.clear(request, response);
                return new SeeOther("/account/sign-in");
            }
            var person = account.join(link.get(), name, email, password, page.language());
            enter(person, request, response);
            return new SeeOther(person.role().isStaff() ? "/account/second-factor" : "/account");
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var typed = link.get().purpose() == OneTimeLink.Purpose.FIRST_ADMINISTRATOR ? email : email(link.get());
            return show(page, link.get(), token, name, typed, page.say(refused.key(), refused.arguments()));
        }
    }

    /// The link of a token. Whoever tries tokens at random is slowed down like whoever tries passwords.
    private Optional<OneTimeLink> good(String token, HttpServletRequest request) {
        var network = Caller.networkOf(request);
        if (throttle.attempt(Throttle.Limit.ADDRESS, network).isPresent()) {
            return Optional.empty();
        }
        var link = links.find(token);
        link.ifPresent(found -> throttle.takeBack(Throttle.Limit.ADDRESS, network));
        return link;
    }

    private void enter(Person person, HttpServletRequest request, HttpServletResponse response) {
        var device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        SessionCookie.write(request, response, account.startSession(person, "", device));
    }

    private String email(OneTimeLink link) {
        var person = Optional.ofNullable(link.personId()).flatMap(people::find);
        return person.map(Person::email).orElse(link.email() == null ? "" : link.email());
    }

    private static View show(
            Page page, OneTimeLink link, String token, String name, String email, @Nullable String problem) {
        return page.show("accounts/link", "form", new JoinForm(link, OneTimeLink.PATH + token, name, email, problem));
    }

    private static View over(Page page, HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return page.show("accounts/link-over");
    }
}
