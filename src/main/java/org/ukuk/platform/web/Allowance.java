package org.ukuk.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// So much of something one caller may do within a time. Lives in memory; whom it counts is hashed with a salt that
/// dies
/// with the process.
public final class Allowance {

    private static final int MOST_REMEMBERED = 50_000;

    private final byte[] salt = new byte[16];
    private final int most;
    private final Cache<String, AtomicInteger> counts;

    /// @param window counted from the first time
    public Allowance(int most, Duration window, Clock clock) {
        new SecureRandom().nextBytes(salt);
        this.most = most;
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        this.counts = Caffeine.newBuilder()
                .expireAfterWrite(window)
                .maximumSize(MOST_REMEMBERED)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /// Counts once more; false when it was too much.
    public boolean take(String who) {
        return counts.get(hash(who), key -> new AtomicInteger()).incrementAndGet() <= most;
    }

    private String hash(String who) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(who.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
