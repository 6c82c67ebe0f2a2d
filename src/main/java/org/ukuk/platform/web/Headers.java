package org.ukuk.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/// The headers that guard every answer (OWASP ASVS 5.0, 3.4).
public final class Headers {

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    /// On every answer. The site's own address is told to its own pages only: posting forms prove by it where they
    /// come from, other sites learn nothing.
    public static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY + "'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    /// On answers over HTTPS besides: browsers stay on it for a year.
    public static final Map<String, String> SECURE = Map.of("Strict-Transport-Security", "max-age=31536000");

    private Headers() {}

    /// Sets them all.
    ///
    /// @param secure whether the request came over HTTPS
    public static void apply(HttpServletResponse response, boolean secure) {
        ALWAYS.forEach(response::setHeader);
        if (secure) {
            SECURE.forEach(response::setHeader);
        }
    }

    /// Lets this site's own pages show the answer in a frame, as the viewer of files does.
    public static void allowOwnFrames(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY + "'self'");
    }
}
