package org.ukuk.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Sessions;
import org.ukuk.platform.web.SessionCookie;

/// Where somebody is led who may not go where they wanted: to what is missing yet, or to a page that says no.
@Component
final class WayIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Sessions sessions;
    private final KeptForms forms;

    WayIn(Sessions sessions, KeptForms forms) {
        this.sessions = sessions;
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var owner = Optional.ofNullable(SessionCookie.read(request)).flatMap(sessions::owner);
        response.sendRedirect("/account/sign-in" + wish(request, owner));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var here = Presence.current().filter(presence -> !(why instanceof CsrfException));
        var again = why instanceof CsrfException ? again(request) : Optional.<String>empty();
        if (again.isPresent()) {
            response.sendRedirect(again.get());
        } else if (here.isPresent() && !here.get().session().complete()) {
            var person = here.map(presence -> presence.person().id());
            response.sendRedirect("/account/code" + wish(request, person));
        } else if (here.isPresent() && lacksSecondFactor(here.get())) {
            response.sendRedirect("/account/second-factor");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean lacksSecondFactor(Presence here) {
        return here.person().role().isStaff() && !here.person().hasSecondFactor();
    }

    /// A form that was opened in a session before this one: its proof is the old session's, its writer may be the same.
    private Optional<String> again(HttpServletRequest request) {
        return FormProof.isFromHere(request)
                ? Presence.current()
                        .filter(presence -> presence.session().complete())
                        .flatMap(presence ->
                                forms.keep(request, presence.person().id()))
                : Optional.empty();
    }

    /// @param person whose form it may be
    private String wish(HttpServletRequest request, Optional<String> person) {
        if (!request.getMethod().equals("GET")) {
            return person.flatMap(id -> forms.keep(request, id)).map(WayIn::to).orElse("");
        }
        var query = request.getQueryString();
        return to(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static String to(String wish) {
        return "?to=" + URLEncoder.encode(wish, StandardCharsets.UTF_8);
    }

    /// The wished address if it is one of this site, else the fallback. Browsers take a backslash for a slash.
    static String local(String wish, String fallback) {
        boolean here = wish.length() < 2_000
                && wish.startsWith("/")
                && !wish.startsWith("//")
                && wish.indexOf('\\') < 0
                && wish.chars().allMatch(c -> c > ' ' && c < 127);
        return here ? wish : fallback;
    }
}
