package org.ukuk.accounts;

import org.springframework.stereotype.Component;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;

/// What an administrator does with people. Each call is one transaction with its entry in the audit trail.
@Component
public final class Staff {

    private final Database database;
    private final People people;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final SecondFactors factors;
    private final AuditTrail trail;

    Staff(
            Database database,
            People people,
            Sessions sessions,
            OneTimeLinks links,
            SecondFactors factors,
            AuditTrail trail) {
        this.database = database;
        this.people = people;
        this.sessions = sessions;
        this.links = links;
        this.factors = factors;
        this.trail = trail;
    }

    /// Makes an invitation and returns the path of its link, to be handed over.
    ///
    /// @throws Refusal when it is no e-mail, or somebody has it already
    public String invite(String email, Role role, Actor by) {
        var mail = email.strip();
        if (!People.isAddress(mail)) {
            throw new Refusal("accounts.refusal.email");
        }
        return database.write(db -> {
            if (people.byEmail(mail).isPresent()) {
                throw new Refusal("accounts.refusal.email-taken");
            }
            var link = links.inviting(mail, role, by);
            trail.add(by, "person.invited", "", role.code());
            return link;
        });
    }

    public void withdraw(String invitation, Actor by) {
        database.execute(db -> {
            if (links.withdraw(invitation)) {
                trail.add(by, "invitation.withdrawn", invitation, "");
            }
        });
    }

    /// Makes an account without a password; `reset` makes the link that sets one.
    public Person add(String name, String email, Role role, Language language, Actor by) {
        return database.write(db -> {
            var person = people.add(name, email, role, language);
            trail.add(by, "person.added", person.id(), role.code());
            return person;
        });
    }

    /// Gives another role; the person's sessions end, so that the new role holds from the next sign-in.
    public void changeRole(String person, Role role, Actor by) {
        database.execute(db -> {
            var before = known(person);
            if (before.role() == role) {
                return;
            }
            keepOneAdministrator(before);
            people.role(person, role);
            sessions.endAll(person);
            trail.add(by, "person.role-changed", person, before.role().code() + " → " + role.code());
        });
    }

    public void disable(String person, Actor by) {
        database.execute(db -> {
            keepOneAdministrator(known(person));
            people.disabled(person, true);
            sessions.endAll(person);
            links.dropFor(person);
            trail.add(by, "person.disabled", person, "");
        });
    }

    public void enable(String person, Actor by) {
        database.execute(db -> {
            known(person);
            people.disabled(person, false);
            trail.add(by, "person.enabled", person, "");
        });
    }

    /// The path of a link by which the person sets a new password; the old one works until then.
    public String reset(String person, Actor by) {
        return database.write(db -> {
            var link = links.forPasswordOf(known(person), by);
            trail.add(by, "person.password-link-made", person, "");
            return link;
        });
    }

    /// For a lost telephone: the person sets up a new authenticator at the next sign-in.
    public void forgetSecondFactor(String person, Actor by) {
        database.execute(db -> {
            known(person);
            factors.forget(person);
            sessions.endAll(person);
            trail.add(by, "person.second-factor-forgotten", person, "");
        });
    }

    public void endSessions(String person, Actor by) {
        database.execute(db -> {
            int ended = sessions.endAll(known(person).id());
            trail.add(by, "session.all-ended", person, String.valueOf(ended));
        });
    }

    private Person known(String person) {
        return people.find(person).orElseThrow(() -> new Refusal("accounts.refusal.nobody"));
    }

    private void keepOneAdministrator(Person person) {
        if (people.isLastAdministrator(person)) {
            throw new Refusal("accounts.refusal.last-administrator");
        }
    }
}
