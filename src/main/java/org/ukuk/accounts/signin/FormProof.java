package org.ukuk.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Secrets;
import org.ukuk.platform.web.SessionCookie;

/// Proof that a form was sent from this site. A signed-in person's forms carry a token that follows from the session's
/// own. Forms of people who are not signed in would need a cookie for that, which readers do not get; the browser's own
/// word (Sec-Fetch-Site, Origin or Referer) must name this site instead.
@Component
final class FormProof implements CsrfTokenRepository {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /// Mail programs post here for their users (RFC 8058). The token in the address is the proof, and all it can do
    /// is to end letters.
    private static final Pattern STOPPING = Pattern.compile("/(ky|ru|en)/follow/stop/[A-Za-z0-9_-]+");

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Secrets.token());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // It follows from the session's token; there is nothing to keep.
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var session = SessionCookie.read(request);
        return session == null ? null : token(Secrets.hash("form:" + session));
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
    }

    /// Whether this request must carry a token. Programs that prove themselves by an Authorization header need none: no
    /// browser adds that by itself for another site.
    boolean isNeeded(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !STOPPING.matcher(request.getRequestURI()).matches()
                && (SessionCookie.isIn(request) || !isFromHere(request));
    }

    /// Whether the browser says that a page of this site sent it.
    static boolean isFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var from = origin == null ? request.getHeader(HttpHeaders.REFERER) : origin;
        return from != null && isHost(from, request.getHeader(HttpHeaders.HOST));
    }

    private static boolean isHost(String address, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(address).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
