package org.ukuk.alerts;

import org.ukuk.platform.i18n.Language;

/// Paths of the pages that letters lead to; each carries a token instead of a session.
final class Addresses {

    private Addresses() {}

    static String confirm(Language language, String token) {
        return "/" + language.code() + "/follow/confirm/" + token;
    }

    static String mine(Language language, String token) {
        return "/" + language.code() + "/follow/mine/" + token;
    }

    /// Also posted to by mail programs (RFC 8058).
    static String stop(Language language, String token) {
        return "/" + language.code() + "/follow/stop/" + token;
    }
}
