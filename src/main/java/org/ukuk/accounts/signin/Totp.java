package org.ukuk.accounts.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.ukuk.accounts.Secrets;

/// Codes of authenticators: six digits, new every thirty seconds (RFC 6238 with its defaults, which every authenticator
/// knows).
final class Totp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = CODES.getTimeStep().toSeconds();

    private Totp() {}

    /// 160 bits of chance in base 32.
    static String newSecret() {
        return base32(Secrets.random(SECRET_BYTES));
    }

    /// Ten codes of fifty bits each, `abcde-fghij`.
    static List<String> newRecoveryCodes() {
        return Stream.generate(() -> base32(Secrets.random(7)).toLowerCase(Locale.ROOT))
                .map(chance -> chance.substring(0, 5) + "-" + chance.substring(5, 10))
                .limit(RECOVERY_CODES)
                .toList();
    }

    /// The time step a code belongs to; empty when it is wrong. Clocks may differ by one step.
    static OptionalLong step(String secret, String code, Instant now) {
        var digits = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long current = now.getEpochSecond() / STEP;
        for (long step = current - 1; step <= current + 1; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String code(String secret, Instant at) {
        return code(secret, at.getEpochSecond() / STEP);
    }

    private static String code(String secret, long step) {
        try {
            var key = new SecretKeySpec(bytes(secret), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What an authenticator reads from the picture (the Key Uri Format of Google Authenticator).
    static String uri(String centre, String email, String secret) {
        return "otpauth://totp/" + encode(centre) + ":" + encode(email) + "?secret=" + secret + "&issuer="
                + encode(centre);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = buffer << 8 | (b & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(buffer >>> bits & 31));
            }
        }
        return text.toString();
    }

    private static byte[] bytes(String base32) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char c : base32.toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >>> bits);
            }
        }
        return bytes.toByteArray();
    }
}
