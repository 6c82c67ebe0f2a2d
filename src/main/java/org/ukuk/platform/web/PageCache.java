package org.ukuk.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.i18n.Names;

/// Published pages as they were sent. A page is kept when its controller method is `@Published` and the reader sent no
/// cookie, no credentials and no query; it is rendered anew after the next news in the outbox. Other processes' news is
/// noticed within a second.
@Component
final class PageCache {

    /// Set by `PublishedPages` on requests whose answer may be kept.
    static final String MAY_KEEP = PageCache.class.getName();

    /// Set by `Doorstep` on requests whose answer is not kept whatever the page.
    static final String OWN_WAY = PageCache.class.getName() + ".own";

    private static final long MOST_BYTES = 8_000_000;
    private static final int LONGEST_ADDRESS = 300;

    private final Outbox outbox;
    private final Cache<String, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, KeptPage page) -> address.length() * 2 + page.weight())
            .executor(Runnable::run)
            .build();
    private final ReentrantLock[] renderings =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);
    private volatile long epoch;

    @SuppressWarnings("FutureReturnValueIgnored")
    PageCache(Outbox outbox) {
        this.outbox = outbox;
        this.epoch = epoch(outbox.head(), LocalDate.now(Names.BISHKEK));
        outbox.onNews(this::move);
        Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("epoch").daemon().factory())
                .scheduleWithFixedDelay(this::move, 1, 1, TimeUnit.SECONDS);
    }

    /// Moves with every piece of news, and with the day: citations say on which day a page was looked at.
    static long epoch(long news, LocalDate day) {
        return (day.toEpochDay() << 40) + news;
    }

    private void move() {
        try {
            epoch = Math.max(epoch, epoch(outbox.head(), LocalDate.now(Names.BISHKEK)));
        } catch (RuntimeException databaseAway) {
            // The next second asks again; until then readers get what was last known.
            epoch = Math.max(epoch, 0);
        }
    }

    /// What the answer to this GET or HEAD is kept under; null when the request goes its own way.
    static @Nullable String address(Request request) {
        var uri = request.getHttpURI();
        var path = uri.getPath();
        var headers = request.getHeaders();
        boolean own = uri.getQuery() != null
                || headers.contains(HttpHeader.COOKIE)
                || headers.contains(HttpHeader.AUTHORIZATION)
                || path.length() > LONGEST_ADDRESS
                || !(path.startsWith("/ky/") || path.startsWith("/ru/") || path.startsWith("/en/"));
        return own ? null : uri.getScheme() + "://" + headers.get(HttpHeader.HOST) + path;
    }

    long epoch() {
        return epoch;
    }

    @Nullable
    KeptPage fresh(String address) {
        var kept = pages.getIfPresent(address);
        return kept != null && kept.epoch() == epoch ? kept : null;
    }

    /// Keeps a page, unless there was news while it was rendered; gives it back.
    KeptPage keep(String address, KeptPage page) {
        if (page.epoch() == epoch) {
            pages.put(address, page);
        }
        return page;
    }

    /// Held by whoever renders the page, so that others wait for it instead of rendering it too.
    ReentrantLock rendering(String address) {
        return renderings[Math.floorMod(address.hashCode(), renderings.length)];
    }
}
