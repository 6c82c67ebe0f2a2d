package org.ukuk.site;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/// The kinds of trouble a reader is told about in different words; messages are under `problem.<code>.`.
public enum Problem {
    NOT_FOUND,
    FORBIDDEN,
    REFUSED,
    BUSY,
    FAILED;

    static Problem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, GONE -> NOT_FOUND;
            case UNAUTHORIZED, FORBIDDEN -> FORBIDDEN;
            case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS -> BUSY;
            case HttpStatus other -> other.is4xxClientError() ? REFUSED : FAILED;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
