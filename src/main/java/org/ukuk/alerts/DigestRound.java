package org.ukuk.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.jobs.Recurring;
import org.ukuk.platform.mail.MailWay;
import org.ukuk.search.SearchBusy;

/// Writes the digests that are due, and forgets what nobody confirmed. How far a reader was told moves on in the
/// transaction that puts the letter into the bag, so no piece of news is told twice, nor lost before it was written.
@Component
class DigestRound implements Recurring {

    static final Duration UNCONFIRMED_KEPT = Duration.ofDays(7);

    /// What was published in the last minutes may still be on its way into the index or out of a long transaction; it
    /// waits for the next day.
    static final Duration SETTLING = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);
    private static final int BATCH = 100;
    private static final int BATCHES = 20;

    private final Database database;
    private final Settings settings;
    private final Clock clock;
    private final Followers followers;
    private final Follows follows;
    private final Letters letters;
    private final Lookouts lookouts;

    DigestRound(
            Database database,
            Settings settings,
            Clock clock,
            Followers followers,
            Follows follows,
            Letters letters,
            Lookouts lookouts) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.followers = followers;
        this.follows = follows;
        this.letters = letters;
        this.lookouts = lookouts;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        at(clock.instant());
    }

    /// One round, at most two thousand readers.
    void at(Instant now) {
        followers.forgetUnconfirmed(now.minus(UNCONFIRMED_KEPT));
        var way = settings.mail();
        if (way == null) {
            return;
        }
        var due = followers.due(now, BATCH);
        if (due.isEmpty()) {
            return;
        }
        var lookout = lookouts.until(now.minus(SETTLING));
        for (int batch = 0; batch < BATCHES && !due.isEmpty(); batch++) {
            due.forEach(follower -> tell(follower, lookout, now, way));
            due = followers.due(now, BATCH);
        }
    }

    private void tell(Follower follower, Lookout lookout, Instant now, MailWay way) {
        var due = follows.of(follower).stream()
                .filter(follow -> !follow.dueAt().isAfter(now))
                .toList();
        if (due.isEmpty()) {
            return;
        }
        var language = due.getLast().language();
        var told = due.stream().map(follow -> told(follow, lookout, language)).toList();
        database.execute(db -> {
            var news = new LinkedHashMap<Follow, News>();
            for (var one : told) {
                if (follows.claim(one.follow(), one.until(), now) && !one.news().isNone()) {
                    news.put(one.follow(), one.news());
                }
            }
            if (!news.isEmpty()) {
                letters.tell(follower, language, news, way);
            }
        });
    }

    private record Told(Follow follow, News news, Instant until) {}

    /// A question that cannot be answered while others can keeps nobody else waiting: its news come the next time.
    private static Told told(Follow follow, Lookout lookout, Language language) {
        try {
            return new Told(follow, lookout.of(follow, language), lookout.until());
        } catch (SearchBusy tooMuch) {
            LOG.warn("nothing found out for a follow this time: {}", tooMuch.getMessage());
            return new Told(follow, News.NONE, follow.toldUntil());
        }
    }
}
