package org.ukuk.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// Where somebody is led who may not go where they wanted: to what is missing yet, or to a page that says no.
@Component
final class WayIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect("/account/sign-in" + wish(request));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var here = Presence.current().filter(presence -> !(why instanceof CsrfException));
        if (here.isPresent() && !here.get().session().complete()) {
            response.sendRedirect("/account/code" + wish(request));
        } else if (here.isPresent() && lacksSecondFactor(here.get())) {
            response.sendRedirect("/account/second-factor");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean lacksSecondFactor(Presence here) {
        return here.person().role().isStaff() && !here.person().hasSecondFactor();
    }

    private static String wish(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "";
        }
        var query = request.getQueryString();
        var whole = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "?to=" + URLEncoder.encode(whole, StandardCharsets.UTF_8);
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
