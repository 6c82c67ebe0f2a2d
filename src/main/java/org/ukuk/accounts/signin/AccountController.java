package org.ukuk.accounts.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.Account;
import org.ukuk.accounts.AccountPage;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Refusal;
import org.ukuk.accounts.SecondFactors;
import org.ukuk.accounts.Session;
import org.ukuk.accounts.Sessions;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Everybody's own page: language, password, second factor, where they are signed in.
@Controller
class AccountController {

    private static final Set<String> DONE = Set.of("language", "password", "session", "sessions");

    private final Account account;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final ObjectProvider<AccountPage> pages;

    AccountController(Account account, Sessions sessions, SecondFactors factors, ObjectProvider<AccountPage> pages) {
        this.account = account;
        this.sessions = sessions;
        this.factors = factors;
        this.pages = pages;
    }

    @GetMapping("/account")
    View own(Page page, Person person, Session session, @RequestParam(defaultValue = "") String done) {
        return show(page, person, session, DONE.contains(done) ? done : "", "");
    }

    @PostMapping("/account/password")
    View changePassword(
            Page page,
            Person person,
            Session session,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            HttpServletResponse response) {
        try {
            account.changePassword(person, session, old, fresh);
            return new SeeOther("/account?done=password");
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, person, session, "", page.say(refused.key(), refused.arguments()));
        }
    }

    @PostMapping("/account/sessions/{id}/end")
    View endSession(Person person, @PathVariable String id) {
        account.endSession(person, id);
        return new SeeOther("/account?done=session");
    }

    @PostMapping("/account/sessions/end")
    View endOtherSessions(Person person, Session session) {
        account.endOtherSessions(person, session);
        return new SeeOther("/account?done=sessions");
    }

    private View show(Page page, Person person, Session session, String done, String problem) {
        return page.show(
                "accounts/account",
                "view",
                new AccountView(
                        person,
                        sessions.of(person.id()),
                        session.id(),
                        factors.recoveryCodesLeft(person.id()),
                        pages.stream()
                                .sorted(Comparator.comparingInt(AccountPage::order))
                                .toList(),
                        done,
                        problem));
    }
}
