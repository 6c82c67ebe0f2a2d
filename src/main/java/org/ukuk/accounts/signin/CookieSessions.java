package org.ukuk.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Sessions;
import org.ukuk.platform.web.SessionCookie;

/// Finds who makes a request by the token in its cookie. Readers have no cookie and cost nothing here.
@Component
final class CookieSessions implements SecurityContextRepository {

    private final Sessions sessions;

    CookieSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = new SecurityContextImpl();
        var token = SessionCookie.read(holder.getRequest());
        if (token != null) {
            sessions.find(token).ifPresent(known -> context.setAuthentication(new Presence(known)));
        }
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A session starts where somebody signs in, and nowhere else.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.isIn(request);
    }
}
