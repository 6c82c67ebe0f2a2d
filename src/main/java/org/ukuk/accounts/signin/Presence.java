package org.ukuk.accounts.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Session;
import org.ukuk.accounts.Sessions;

/// A signed-in person during a request. Its details are the person's language.
public final class Presence extends AbstractAuthenticationToken {

    /// Everything about signing in is done, but for setting up a second factor.
    static final String COMPLETE = "COMPLETE";

    /// An authenticator is set up and was asked.
    static final String SECOND_FACTOR = "SECOND_FACTOR";

    private final transient Person person;
    private final transient Session session;

    Presence(Sessions.Known known) {
        super(authorities(known));
        this.person = known.person();
        this.session = known.session();
        setDetails(person.language());
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Sessions.Known known) {
        var all = new ArrayList<GrantedAuthority>();
        if (known.session().complete()) {
            all.add(new SimpleGrantedAuthority(
                    "ROLE_" + known.person().role().code().toUpperCase(Locale.ROOT)));
            all.add(new SimpleGrantedAuthority(COMPLETE));
            if (known.person().hasSecondFactor()) {
                all.add(new SimpleGrantedAuthority(SECOND_FACTOR));
            }
        }
        return all;
    }

    /// Who makes the current request; empty for readers.
    public static Optional<Presence> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Presence here
                ? Optional.of(here)
                : Optional.empty();
    }

    public Person person() {
        return person;
    }

    public Session session() {
        return session;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return person.id();
    }
}
