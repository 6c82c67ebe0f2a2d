package org.ukuk.search;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.jobs.Recurring;
import org.ukuk.platform.web.Page;
import org.ukuk.search.FailedSearches.Miss;

/// Gathers in memory what readers searched for in vain, and writes it down once a minute, so that no reader waits for
/// it. What was not written when the process dies is lost; nobody will miss a day of a count.
@Component
final class Misses implements Recurring, AutoCloseable {

    /// More in one round are not gathered.
    static final int MOST = 1_000;

    private final FailedSearches failed;
    private final Clock clock;
    private final Set<Miss> gathered = new HashSet<>();
    private @Nullable LocalDate forgotten;

    Misses(FailedSearches failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    /// Remembers a search when a reader typed it, and nothing else was asked, and nothing at all was found: not even
    /// items with some of the words. Words that were understood as a concept lack no synonym: there is just nothing
    /// about it yet.
    void notice(ListingView listing, Page page) {
        var request = listing.request();
        var results = listing.results();
        boolean inVain = results.total() == 0
                && results.understood().isEmpty()
                && results.rebuilt() == null
                && !page.isStaff()
                && request.equals(SearchRequest.of(request.q()));
        if (inVain) {
            PlainWords.of(request.q()).ifPresent(this::gather);
        }
    }

    private void gather(String words) {
        var miss = new Miss(words, today());
        synchronized (gathered) {
            if (gathered.size() < MOST) {
                gathered.add(miss);
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var today = today();
        if (!today.equals(forgotten)) {
            failed.forget(today);
            forgotten = today;
        }
        write();
    }

    private void write() {
        var misses = take();
        if (!misses.isEmpty()) {
            failed.add(misses);
        }
    }

    private Collection<Miss> take() {
        synchronized (gathered) {
            var taken = List.copyOf(gathered);
            gathered.clear();
            return taken;
        }
    }

    /// Writes the rest down when the centre stops in order.
    @Override
    public void close() {
        write();
    }
}
