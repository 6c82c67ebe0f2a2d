package org.ukuk.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Actor;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.i18n.Language;
import picocli.CommandLine;

/// Looks after accounts from the terminal: whoever can run it owns the data anyway.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CommandLine.Command(
        name = "user",
        description = "Looks after accounts: add, invite, role, reset, disable, enable, list.")
final class UserCommand implements Command {

    private static final int PER_PAGE = 100;

    /// What can be done with accounts.
    enum Work {
        add,
        invite,
        role,
        reset,
        disable,
        enable,
        list
    }

    private final People people;
    private final Staff staff;

    @CommandLine.Parameters(index = "0", paramLabel = "WORK", description = "${COMPLETION-CANDIDATES}")
    Work work = Work.list;

    @CommandLine.Parameters(index = "1", arity = "0..1", paramLabel = "EMAIL", description = "whose account it is")
    @Nullable
    String email;

    @CommandLine.Option(names = "--role", description = "member, contributor, editor or administrator")
    @Nullable
    String role;

    @CommandLine.Option(names = "--name", description = "name of the person, for add")
    @Nullable
    String name;

    @CommandLine.Option(names = "--language", description = "ky, ru or en; ru unless said")
    String language = "ru";

    @CommandLine.Option(names = "--second-factor", description = "with reset: forget the lost telephone too")
    boolean secondFactor;

    UserCommand(People people, Staff staff) {
        this.people = people;
        this.staff = staff;
    }

    @Override
    public int run(Call call) {
        try {
            call.out().println(done(call));
            return 0;
        } catch (Refusal refused) {
            throw org.ukuk.platform.cli.Refusal.failure(sentence(refused.key()));
        }
    }

    private String done(Call call) {
        return switch (work) {
            case add -> {
                var person = staff.add(needed(name, "--name"), email(), role(), spoken(), Actor.CENTRE);
                yield "Added " + person.email()
                        + ". A link to set the password, good for a day, below the address of the centre:\n"
                        + staff.reset(person.id(), Actor.CENTRE);
            }
            case invite ->
                "The invitation, good for seven days, below the address of the centre:\n"
                        + staff.invite(email(), role(), Actor.CENTRE);
            case role -> {
                staff.changeRole(person().id(), role(), Actor.CENTRE);
                yield email() + " is " + role().code() + " now.";
            }
            case reset -> reset();
            case disable -> {
                staff.disable(person().id(), Actor.CENTRE);
                yield email() + " cannot sign in any more.";
            }
            case enable -> {
                staff.enable(person().id(), Actor.CENTRE);
                yield email() + " can sign in again.";
            }
            case list -> list(call);
        };
    }

    private String reset() {
        var person = person();
        if (secondFactor) {
            staff.forgetSecondFactor(person.id(), Actor.CENTRE);
        }
        return "A link to set a new password, good for a day, below the address of the centre:\n"
                + staff.reset(person.id(), Actor.CENTRE);
    }

    private String list(Call call) {
        int all = people.count();
        for (int from = 0; from < all; from += PER_PAGE) {
            people.page(from, PER_PAGE)
                    .forEach(person -> call.out()
                            .println(String.join(
                                    "\t",
                                    person.email(),
                                    person.role().code(),
                                    person.disabled() ? "disabled" : "open",
                                    person.hasSecondFactor() ? "second factor" : "-",
                                    person.name())));
        }
        return all == 1 ? "1 account" : all + " accounts";
    }

    private Person person() {
        return people.byEmail(email()).orElseThrow(() -> new Refusal("accounts.refusal.nobody"));
    }

    private String email() {
        return needed(email, "EMAIL");
    }

    private Role role() {
        return Role.of(needed(role, "--role"))
                .orElseThrow(() -> org.ukuk.platform.cli.Refusal.usage(
                        "--role is one of member, contributor, editor, administrator."));
    }

    private Language spoken() {
        return Language.of(language)
                .orElseThrow(() -> org.ukuk.platform.cli.Refusal.usage("--language is one of ky, ru, en."));
    }

    private String needed(@Nullable String given, String what) {
        return Optional.ofNullable(given)
                .orElseThrow(() -> org.ukuk.platform.cli.Refusal.usage("user " + work + " needs " + what + "."));
    }

    private static String sentence(String key) {
        return switch (key) {
            case "accounts.refusal.nobody" -> "There is no account with this e-mail.";
            case "accounts.refusal.email" -> "This is not an e-mail address.";
            case "accounts.refusal.email-taken" -> "There is an account with this e-mail already.";
            case "accounts.refusal.last-administrator" -> "This is the last administrator. Make another one first.";
            default -> key;
        };
    }
}
