package org.ukuk.accounts.signin;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Account;
import org.ukuk.accounts.Passwords;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.SecondFactors;
import org.ukuk.accounts.Session;
import org.ukuk.accounts.Sessions;
import org.ukuk.accounts.signin.Throttle.Limit;

/// Signing in: a password, then the code of the authenticator where one is set up.
@Component
final class SignIn {

    /// What came of an attempt.
    sealed interface Outcome {

        /// @param token of the new session, for the cookie
        record In(String token, Person person) implements Outcome {}

        /// The password was right; a code is still to come.
        record CodeWanted(String token) implements Outcome {}

        /// @param person id of the one whose account was tried; empty when nobody has it
        record Wrong(String person) implements Outcome {}

        /// Too many attempts; nothing was looked at.
        record Wait(Duration time) implements Outcome {}
    }

    private final People people;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Account account;
    private final Clock clock;

    SignIn(
            People people,
            Passwords passwords,
            SecondFactors factors,
            Sessions sessions,
            Throttle throttle,
            Account account,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
        this.throttle = throttle;
        this.account = account;
        this.clock = clock;
    }

    Outcome withPassword(String email, String password, String network, String device) {
        var who = email.strip().toLowerCase(java.util.Locale.ROOT);
        var wait = throttle.attempt(Limit.PASSWORD_OF_ACCOUNT, who).or(() -> throttle.attempt(Limit.ADDRESS, network));
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        var person = people.byEmail(email).filter(known -> !known.disabled());
        var hash = person.map(known -> people.password(known.id())).orElse(null);
        if (!passwords.matches(password, hash) || person.isEmpty()) {
            return new Outcome.Wrong(person.map(Person::id).orElse(""));
        }
        throttle.forget(Limit.PASSWORD_OF_ACCOUNT, who);
        throttle.takeBack(Limit.ADDRESS, network);
        return person.get().hasSecondFactor()
                ? new Outcome.CodeWanted(sessions.start(person.get(), false, device))
                : new Outcome.In(account.startSession(person.get(), "", device), person.get());
    }

    /// @param waiting the session that began with the password; ends here when the code is right
    /// @param code six digits, or a recovery code
    Outcome withCode(Person person, Session waiting, String code) {
        var wait = throttle.attempt(Limit.CODE_OF_ACCOUNT, person.id());
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        if (!proves(person, code)) {
            return new Outcome.Wrong(person.id());
        }
        throttle.forget(Limit.CODE_OF_ACCOUNT, person.id());
        return new Outcome.In(account.startSession(person, waiting.id(), waiting.device()), person);
    }

    private boolean proves(Person person, String code) {
        var step = factors.secret(person.id()).map(secret -> Totp.step(secret, code, clock.instant()));
        return step.isPresent() && step.get().isPresent()
                ? factors.take(person.id(), step.get().getAsLong())
                : factors.useRecoveryCode(person.id(), code);
    }
}
