package org.ukuk.accounts.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.Account;
import org.ukuk.accounts.Passwords;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Session;
import org.ukuk.accounts.Sessions;
import org.ukuk.platform.web.Page;

/// Setting up an authenticator, and the recovery codes that go with it.
@Controller
class SecondFactorController {

    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Account account;
    private final Throttle throttle;
    private final Clock clock;

    SecondFactorController(
            People people, Passwords passwords, Sessions sessions, Account account, Throttle throttle, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.account = account;
        this.throttle = throttle;
        this.clock = clock;
    }

    @GetMapping("/account/second-factor")
    View offer(Page page, Person person, Session session) {
        return show(page, person, session, "");
    }

    @PostMapping("/account/second-factor")
    View prove(
            Page page,
            Person person,
            Session session,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response) {
        var wait = throttle.attempt(Throttle.Limit.CODE_OF_ACCOUNT, person.id());
        if (wait.isPresent()) {
            return show(
                    page, person, session, SignInController.slow(page, new SignIn.Outcome.Wait(wait.get()), response));
        }
        if (person.hasSecondFactor() && !passwords.matches(password, people.password(person.id()))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, person, session, page.say("accounts.refusal.old-password"));
        }
        var secret = session.offeredSecret();
        var step = secret == null ? OptionalLong.empty() : Totp.step(secret, code, clock.instant());
        if (secret == null || step.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, person, session, page.say("accounts.code.wrong"));
        }
        throttle.forget(Throttle.Limit.CODE_OF_ACCOUNT, person.id());
        var recovery = Totp.newRecoveryCodes();
        account.setSecondFactor(person, session, secret, step.getAsLong(), recovery);
        return page.show(
                "accounts/recovery-codes",
                "codes",
                recovery,
                "staff",
                person.role().isStaff());
    }

    private View show(Page page, Person person, Session session, String problem) {
        var secret = session.offeredSecret();
        if (secret == null) {
            secret = Totp.newSecret();
            sessions.offer(session.id(), secret);
        }
        var picture = QrPicture.of(Totp.uri(page.say("site.name"), person.email(), secret));
        var grouped = secret.replaceAll("(.{4})(?!$)", "$1 ");
        return page.show(
                "accounts/second-factor",
                "form",
                new SecondFactorForm(picture, grouped, person.hasSecondFactor(), problem));
    }
}
