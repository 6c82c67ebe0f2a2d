package org.ukuk.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.regex.Pattern;

/// Universally unique, lexicographically sortable identifiers (github.com/ulid/spec): 48 bits of milliseconds and 80 of
/// chance, in Crockford's base 32, 26 letters.
public final class Ulid {

    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final Pattern FORM = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ulid() {}

    public static String next(Instant now) {
        var chance = new byte[10];
        RANDOM.nextBytes(chance);
        var id = new char[26];
        long time = now.toEpochMilli();
        for (int i = 9; i >= 0; i--) {
            id[i] = DIGITS[(int) (time & 31)];
            time >>>= 5;
        }
        for (int i = 0; i < 16; i++) {
            int bit = i * 5;
            int pair = (chance[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < 10 ? chance[bit / 8 + 1] & 0xff : 0);
            id[10 + i] = DIGITS[pair >>> (11 - bit % 8) & 31];
        }
        return new String(id);
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
