package org.ukuk.accounts;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;

/// What a person does with their own account: joining by a link, changing the password, ending sessions.
@Component
public final class Account {

    private final Database database;
    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final SecondFactors factors;
    private final AuditTrail trail;

    Account(
            Database database,
            People people,
            Passwords passwords,
            Sessions sessions,
            OneTimeLinks links,
            SecondFactors factors,
            AuditTrail trail) {
        this.database = database;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.links = links;
        this.factors = factors;
        this.trail = trail;
    }

    /// Makes the account that a link invites to, and uses the link up.
    ///
    /// @param email taken from the link where it names one
    /// @throws Refusal when the link is no longer good, or what was typed is not
    public Person join(OneTimeLink link, String name, String email, String password, Language language) {
        var role = link.role();
        if (role == null) {
            throw new Refusal("accounts.refusal.link");
        }
        var mail = link.email() == null ? email : link.email();
        refuseWeak(password, mail);
        var hash = passwords.hash(password);
        return database.write(db -> {
            useUp(link);
            var person = people.add(name, mail, role, language);
            people.password(person.id(), hash);
            trail.add(person.actor(), "person.joined", person.id(), role.code());
            return people.find(person.id()).orElseThrow();
        });
    }

    /// Sets a new password by a link; every session of the person ends.
    public void setPassword(OneTimeLink link, String password) {
        var person = people.find(link.personId() == null ? "" : link.personId())
                .orElseThrow(() -> new Refusal("accounts.refusal.link"));
        refuseWeak(password, person.email());
        var hash = passwords.hash(password);
        database.execute(db -> {
            useUp(link);
            people.password(person.id(), hash);
            sessions.endAll(person.id());
            trail.add(person.actor(), "person.password-changed", person.id(), "");
        });
    }

    /// Changes the password; all other sessions end.
    public void changePassword(Person person, Session here, String old, String fresh) {
        if (!passwords.matches(old, people.password(person.id()))) {
            throw new Refusal("accounts.refusal.old-password");
        }
        refuseWeak(fresh, person.email());
        var hash = passwords.hash(fresh);
        database.execute(db -> {
            people.password(person.id(), hash);
            sessions.endOthers(person.id(), here.id());
            links.dropFor(person.id());
            trail.add(person.actor(), "person.password-changed", person.id(), "");
        });
    }

    /// Takes an authenticator that was proved into use; all other sessions end.
    ///
    /// @param step the time step of the code that proved it
    public void setSecondFactor(Person person, Session here, String secret, long step, List<String> recoveryCodes) {
        database.execute(db -> {
            factors.set(person.id(), secret, step, recoveryCodes);
            sessions.dropOffer(here.id());
            sessions.endOthers(person.id(), here.id());
            trail.add(person.actor(), "person.second-factor-set", person.id(), "");
        });
    }

    /// Starts a whole session in place of the one that waited for a code, and returns its token.
    ///
    /// @param waiting id of that session; empty when there is none
    public String startSession(Person person, String waiting, String device) {
        return database.write(db -> {
            sessions.end(person.id(), waiting);
            var token = sessions.start(person, true, device);
            trail.add(person.actor(), "session.started", person.id(), device);
            return token;
        });
    }

    public void endSession(Person person, String session) {
        database.execute(db -> {
            if (sessions.end(person.id(), session)) {
                trail.add(person.actor(), "session.ended", person.id(), "");
            }
        });
    }

    public void endOtherSessions(Person person, Session here) {
        database.execute(db -> {
            int ended = sessions.endOthers(person.id(), here.id());
            trail.add(person.actor(), "session.all-ended", person.id(), String.valueOf(ended));
        });
    }

    private void useUp(OneTimeLink link) {
        boolean late = link.purpose() == OneTimeLink.Purpose.FIRST_ADMINISTRATOR && people.hasAdministrator();
        if (late || !links.use(link)) {
            throw new Refusal("accounts.refusal.link");
        }
    }

    private static void refuseWeak(String password, String email) {
        Passwords.reasonAgainst(password, email).ifPresent(key -> {
            throw new Refusal(key, Passwords.SHORTEST, Passwords.LONGEST);
        });
    }
}
