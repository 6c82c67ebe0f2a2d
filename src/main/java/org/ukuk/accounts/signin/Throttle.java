package org.ukuk.accounts.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Secrets;

/// Slows down whoever guesses. After a few free attempts each further one doubles the wait, up to five minutes; an hour
/// of rest forgets all. Lives in memory only; whom it is about is hashed with a salt that is thrown away every day.
@Component
final class Throttle {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 50_000;

    /// What is guessed, and how many attempts are free.
    enum Limit {
        PASSWORD_OF_ACCOUNT(5),
        CODE_OF_ACCOUNT(5),
        /// Whole offices share one address.
        ADDRESS(30);

        private final int free;

        Limit(int free) {
            this.free = free;
        }
    }

    private record Count(int attempts, Instant last, Instant until) {}

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private LocalDate day = LocalDate.EPOCH;
    private String salt = "";

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /// Counts an attempt before it is made, so that many at once do not slip through. Returns how long to wait; empty
    /// when the attempt may go on.
    synchronized Optional<Duration> attempt(Limit limit, String who) {
        var now = clock.instant();
        var key = key(limit, who, now);
        var before = counts.get(key);
        if (before != null && now.isBefore(before.until())) {
            return Optional.of(Duration.between(now, before.until()));
        }
        int attempts = before == null || before.last().plus(MEMORY).isBefore(now) ? 1 : before.attempts() + 1;
        counts.put(key, new Count(attempts, now, now.plus(wait(limit, attempts))));
        return Optional.empty();
    }

    private static Duration wait(Limit limit, int attempts) {
        if (attempts < limit.free) {
            return Duration.ZERO;
        }
        var seconds = Duration.ofSeconds(1L << Math.min(attempts - limit.free + 1, 20));
        return seconds.compareTo(LONGEST_WAIT) < 0 ? seconds : LONGEST_WAIT;
    }

    /// The attempt was right: the account's count is forgotten.
    synchronized void forget(Limit limit, String who) {
        counts.remove(key(limit, who, clock.instant()));
    }

    /// The attempt was right: it does not count against the address, those before it do.
    synchronized void takeBack(Limit limit, String who) {
        var now = clock.instant();
        counts.computeIfPresent(
                key(limit, who, now), (key, count) -> new Count(Math.max(0, count.attempts() - 1), now, now));
    }

    private String key(Limit limit, String who, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            salt = Secrets.token();
            counts.clear();
        }
        return Secrets.hash(salt + limit + who);
    }
}
