package org.ukuk.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.Account;
import org.ukuk.accounts.Person;
import org.ukuk.platform.web.Caller;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.platform.web.SessionCookie;

@Controller
class SignInController {

    private final SignIn signIn;
    private final Account account;
    private final FailedSignIns failures;

    SignInController(SignIn signIn, Account account, FailedSignIns failures) {
        this.signIn = signIn;
        this.account = account;
        this.failures = failures;
    }

    @GetMapping("/account/sign-in")
    View form(Page page, @RequestParam(defaultValue = "") String to) {
        return Presence.current().isPresent()
                ? new SeeOther("/account/code?to=" + encoded(to))
                : page.show("accounts/sign-in", "form", new SignInForm("", to, ""));
    }

    @PostMapping("/account/sign-in")
    View withPassword(
            Page page,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        var outcome = signIn.withPassword(email, password, Caller.networkOf(request), device);
        return switch (outcome) {
            case SignIn.Outcome.In in -> enter(in, to, request, response);
            case SignIn.Outcome.CodeWanted wanted -> {
                SessionCookie.write(request, response, wanted.token());
                yield new SeeOther("/account/code?to=" + encoded(to));
            }
            case SignIn.Outcome.Wrong(var person) -> {
                failures.password(person, device);
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page.show("accounts/sign-in", "form", new SignInForm(email, to, page.say("accounts.wrong")));
            }
            case SignIn.Outcome.Wait wait ->
                page.show("accounts/sign-in", "form", new SignInForm(email, to, slow(page, wait, response)));
        };
    }

    @GetMapping("/account/code")
    View codeForm(Page page, @RequestParam(defaultValue = "") String to) {
        return Presence.current()
                .map(here -> here.session().complete()
                        ? new SeeOther(home(here.person(), to))
                        : page.show("accounts/code", "form", new SignInForm("", to, "")))
                .orElseGet(() -> new SeeOther("/account/sign-in?to=" + encoded(to)));
    }

    @PostMapping("/account/code")
    View withCode(
            Page page,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var here = Presence.current().filter(waiting -> !waiting.session().complete());
        if (here.isEmpty()) {
            return new SeeOther("/account/code?to=" + encoded(to));
        }
        return switch (signIn.withCode(here.get().person(), here.get().session(), code)) {
            case SignIn.Outcome.In in -> enter(in, to, request, response);
            case SignIn.Outcome.CodeWanted _ -> throw new IllegalStateException("a code is never followed by a code");
            case SignIn.Outcome.Wrong(var person) -> {
                failures.code(person, here.get().session().device());
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page.show("accounts/code", "form", new SignInForm("", to, page.say("accounts.code.wrong")));
            }
            case SignIn.Outcome.Wait wait ->
                page.show("accounts/code", "form", new SignInForm("", to, slow(page, wait, response)));
        };
    }

    @PostMapping("/account/sign-out")
    View signOut(Page page, HttpServletRequest request, HttpServletResponse response) {
        Presence.current()
                .ifPresent(
                        here -> account.endSession(here.person(), here.session().id()));
        SessionCookie.clear(request, response);
        return new SeeOther(page.to("/"));
    }

    private static View enter(
            SignIn.Outcome.In in, String to, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.write(request, response, in.token());
        return new SeeOther(home(in.person(), to));
    }

    /// Where somebody goes who has signed in: where they wanted to, else to their work.
    private static String home(Person person, String to) {
        boolean unfinished = person.role().isStaff() && !person.hasSecondFactor();
        return unfinished
                ? "/account/second-factor"
                : WayIn.local(to, person.role().isStaff() ? "/desk" : "/account");
    }

    /// Says how long to wait, and tells programs so.
    static String slow(Page page, SignIn.Outcome.Wait wait, HttpServletResponse response) {
        long seconds = wait.time().toSeconds() + 1;
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return page.say("accounts.wait", seconds);
    }

    private static String encoded(String to) {
        return URLEncoder.encode(to, StandardCharsets.UTF_8);
    }
}
