package org.ukuk.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A link that lets one person in once.
///
/// @param personId whose password it sets; null when it makes a new person
/// @param email whom it invites; null for the first administrator
/// @param role what they will be; null when it only sets a password
public record OneTimeLink(
        String id,
        Purpose purpose,
        @Nullable String personId,
        @Nullable String email,
        @Nullable Role role,
        Instant madeAt,
        Instant endsAt) {

    /// Where such a link leads; the token follows.
    public static final String PATH = "/account/link/";

    /// What the link is good for.
    public enum Purpose {
        FIRST_ADMINISTRATOR(Duration.ofDays(1)),
        INVITATION(Duration.ofDays(7)),
        PASSWORD(Duration.ofDays(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        Duration life() {
            return life;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Purpose of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
