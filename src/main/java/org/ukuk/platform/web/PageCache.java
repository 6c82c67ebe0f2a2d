package org.ukuk.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Outbox;

/// Keeps published pages as they were sent, and answers readers from memory before anything else runs. A page is kept
/// when its controller method is `@Published` and the reader sent no cookie, no credentials and no query; it is
/// rendered
/// anew after the next news in the outbox. Other processes' news is noticed within a second.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageCache extends HttpFilter {

    /// Set by `PublishedPages` on requests whose answer may be kept.
    static final String MAY_KEEP = PageCache.class.getName();

    /// Browsers keep a page but ask each time whether it is still the same: what is published is seen at once.
    private static final String ASK_AGAIN = "no-cache";

    private static final long MOST_BYTES = 16_000_000;
    private static final int LONGEST_ADDRESS = 300;

    private final transient Outbox outbox;
    private final transient Cache<String, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, KeptPage page) -> address.length() * 2 + page.weight())
            .executor(Runnable::run)
            .build();
    private final transient ReentrantLock[] renderings =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);
    private volatile long epoch;

    @SuppressWarnings("FutureReturnValueIgnored")
    PageCache(Outbox outbox) {
        this.outbox = outbox;
        this.epoch = outbox.head();
        outbox.onNews(this::move);
        Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("epoch").daemon().factory())
                .scheduleWithFixedDelay(this::move, 1, 1, TimeUnit.SECONDS);
    }

    private void move() {
        try {
            epoch = Math.max(epoch, outbox.head());
        } catch (RuntimeException databaseAway) {
            // The next second asks again; until then readers get what was last known.
            epoch = Math.max(epoch, 0);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = address(request);
        if (address == null) {
            chain.doFilter(request, response);
            return;
        }
        var kept = fresh(address);
        if (kept != null) {
            kept.answer(request, response, ASK_AGAIN);
            return;
        }
        var rendering = renderings[Math.floorMod(address.hashCode(), renderings.length)];
        rendering.lock();
        try {
            kept = fresh(address);
            if (kept == null) {
                kept = render(address, request, response, chain);
            }
        } finally {
            rendering.unlock();
        }
        if (kept != null) {
            kept.answer(request, response, ASK_AGAIN);
        }
    }

    /// What the page is kept under; null when this request goes its own way.
    private static @Nullable String address(HttpServletRequest request) {
        var method = request.getMethod();
        var path = request.getRequestURI();
        boolean own = !(method.equals("GET") || method.equals("HEAD"))
                || request.getQueryString() != null
                || request.getHeader("Cookie") != null
                || request.getHeader("Authorization") != null
                || path.length() > LONGEST_ADDRESS
                || !(path.startsWith("/ky/") || path.startsWith("/ru/") || path.startsWith("/en/"));
        return own ? null : request.getScheme() + "://" + request.getHeader("Host") + path;
    }

    private @Nullable KeptPage fresh(String address) {
        var kept = pages.getIfPresent(address);
        return kept != null && kept.epoch() == epoch ? kept : null;
    }

    /// Renders the page; null when it was not for keeping and has been answered already.
    private @Nullable KeptPage render(
            String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = epoch;
        var held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (request.getAttribute(MAY_KEEP) == null
                || held.getStatus() != HttpServletResponse.SC_OK
                || held.getHeader("Set-Cookie") != null) {
            held.release();
            return null;
        }
        var page = KeptPage.of(begun, held.body(), held);
        if (begun == epoch) {
            pages.put(address, page);
        }
        return page;
    }
}
