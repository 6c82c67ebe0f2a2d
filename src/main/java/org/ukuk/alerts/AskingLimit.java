package org.ukuk.alerts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Secrets;
import org.ukuk.platform.mail.EmailAddress;

/// Keeps anybody from flooding a stranger's mailbox: five letters a day to one address, twenty askings an hour from one
/// network. Lives in memory; whom it counts is hashed with a salt that dies with the process.
@Component
class AskingLimit {

    private static final int LETTERS = 5;
    private static final int ASKINGS = 20;
    private static final int MOST_REMEMBERED = 50_000;

    private final String salt = Secrets.token();
    private final Cache<String, AtomicInteger> letters;
    private final Cache<String, AtomicInteger> askings;

    AskingLimit(Clock clock) {
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        this.letters = counts(Duration.ofDays(1), ticker);
        this.askings = counts(Duration.ofHours(1), ticker);
    }

    private static Cache<String, AtomicInteger> counts(Duration window, Ticker ticker) {
        return Caffeine.newBuilder()
                .expireAfterWrite(window)
                .maximumSize(MOST_REMEMBERED)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /// Counts a letter to an address; false when it has had enough for today.
    boolean letterTo(EmailAddress address) {
        return next(letters, address.key()) <= LETTERS;
    }

    /// Counts an asking; false when there were too many from this network within the hour.
    boolean askingFrom(String network) {
        return next(askings, network) <= ASKINGS;
    }

    private int next(Cache<String, AtomicInteger> counts, String who) {
        return counts.get(Secrets.hash(salt + who), key -> new AtomicInteger()).incrementAndGet();
    }
}
