package org.ukuk.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/// What a password may be, and how it is kept: PBKDF2-HMAC-SHA256 with 600,000 rounds and a salt of its own (OWASP
/// Password Storage Cheat Sheet). Any letters of any script, no rules of composition, but nothing people commonly
/// choose (NIST SP 800-63B, 3.1.1.2).
@Component
public final class Passwords {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    private static final String SCHEME = "pbkdf2-sha256-600k";
    private static final int FEWEST_DIFFERENT = 4;

    /// Hashing is slow on purpose: more than two at a time would starve the readers' pages.
    private final Semaphore turns = new Semaphore(2);

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            SCHEME,
            Map.of(SCHEME, new Pbkdf2PasswordEncoder("", 16, 600_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));

    public String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(normal(password))));
    }

    /// Whether this is the password. Takes as long when there is no hash to compare with, so that time does not tell
    /// who has an account.
    public boolean matches(String password, @Nullable String hash) {
        return inTurn(() -> {
            if (hash == null || password.length() > 4 * LONGEST) {
                var unused = encoder.encode("nobody");
                return unused != null && unused.isEmpty();
            }
            return encoder.matches(normal(password), hash);
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /// Why this person should not take this password, as a message key; empty when they may.
    public static Optional<String> reasonAgainst(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("accounts.refusal.password-short");
        }
        if (length > LONGEST) {
            return Optional.of("accounts.refusal.password-long");
        }
        return easyToGuess(normal(password).toLowerCase(Locale.ROOT), email);
    }

    private static Optional<String> easyToGuess(String password, String email) {
        var core = password.replaceAll("^[^\\p{L}\\p{So}]+|[^\\p{L}\\p{So}]+$", "");
        if (core.isEmpty()) {
            return Optional.of("accounts.refusal.password-no-letters");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of("accounts.refusal.password-few");
        }
        if (Guessable.WORDS.contains(core)) {
            return Optional.of("accounts.refusal.password-common");
        }
        if (isRun(password)) {
            return Optional.of("accounts.refusal.password-run");
        }
        return holdsNameOf(email, password) ? Optional.of("accounts.refusal.password-name") : Optional.empty();
    }

    /// Neighbours in the alphabet or on a keyboard, forwards or backwards.
    private static boolean isRun(String password) {
        var backwards = new StringBuilder(password).reverse().toString();
        return Guessable.RUNS.stream().anyMatch(run -> run.contains(password) || run.contains(backwards));
    }

    private static boolean holdsNameOf(String email, String password) {
        int at = email.indexOf('@');
        var name = at < 0 ? "" : email.substring(0, at).toLowerCase(Locale.ROOT);
        return name.length() >= 4 && password.contains(name);
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static final class Guessable {

        static final Set<String> WORDS = words();
        static final Set<String> RUNS = Set.of(
                "abcdefghijklmnopqrstuvwxyz",
                "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                "qwertyuiopasdfghjklzxcvbnm",
                "йцукенгшщзхъфывапролджэячсмитьбю",
                "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
                "1q2w3e4r5t6y7u8i9o0p",
                "1й2ц3у4к5е6н7г8ш9щ0з");

        private static Set<String> words() {
            try (var in = Passwords.class.getResourceAsStream("/passwords/common.txt")) {
                if (in == null) {
                    throw new IllegalStateException("passwords/common.txt is missing");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
