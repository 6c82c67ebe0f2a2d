package org.ukuk.dialogue.voices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// What lets somebody without an account go on in a consultation they spoke in: random letters that live until the
/// browser is closed. It is set when somebody speaks or enters a code, never before. Over HTTPS its name binds it to
/// this host (`__Host-`, RFC 6265bis).
final class VoiceCookie {

    private static final String PLAIN = "ukuk-voice";
    private static final String SECURE = "__Host-ukuk-voice";

    private VoiceCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(request))
                        && !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getValue())
                .findFirst();
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, ResponseCookie.from(name(request), token));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, ResponseCookie.from(name(request), "").maxAge(0));
    }

    private static void add(
            HttpServletRequest request, HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        var whole = cookie.path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, whole.toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE : PLAIN;
    }
}
