package org.ukuk.search;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.database.Lease;
import org.ukuk.platform.database.Leases;
import org.ukuk.platform.database.Outbox;

/// Keeps the index level with the database: reads the news in the background, and has the index made anew when it is
/// missing, old or incomplete. Of several processes that share an index one writes at a time.
final class Keeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final long TURN_NANOS = 200_000_000L;

    private final Scribe scribe;
    private final Leases leases;
    private final Runnable whenLevel;
    private final BlockingQueue<Boolean> news = new ArrayBlockingQueue<>(1);
    private volatile boolean running;
    private @Nullable Thread thread;

    /// How far a rebuild came.
    record Progress(long done, long total) {}

    /// @param whenLevel done once, when there is nothing to do for the first time
    Keeper(Outbox outbox, Items items, Index index, Leases leases, Runnable whenLevel) {
        this.scribe = new Scribe(outbox, items, index);
        this.leases = leases;
        this.whenLevel = whenLevel;
        outbox.onNews(this::wake);
    }

    private void wake() {
        var _ = news.offer(true);
    }

    /// How far the rebuild under way came; null when there is none, so that results are whole.
    @Nullable
    Progress rebuilding() {
        return scribe.rebuilding();
    }

    /// A number that grows with every change of the index; `FacetMemory.UNSETTLED` while that is not known.
    long state() {
        return scribe.state();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("index").daemon().start(this::run);
    }

    private void run() {
        boolean away = false;
        boolean level = false;
        while (running) {
            try {
                var woken = news.poll(1, TimeUnit.SECONDS);
                if (running) {
                    catchUp();
                    if (woken == null) {
                        scribe.rest();
                        if (!level) {
                            whenLevel.run();
                            level = true;
                        }
                    }
                    away = false;
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!away && running) {
                    LOG.warn(
                            "the index stays behind for now: {}",
                            Objects.requireNonNullElse(e.getCause(), e).toString());
                }
                away = true;
            }
        }
    }

    /// Brings the index level with the database, unless another process is doing so.
    synchronized void catchUp() {
        if (!scribe.isLevel()) {
            var lease = lease();
            if (lease.isEmpty()) {
                scribe.watchOther();
                return;
            }
            try (var mine = lease.get()) {
                scribe.level(mine);
            }
        }
    }

    private Optional<Lease> lease() {
        return scribe.isShared() ? leases.take("index") : Optional.of(Lease.Alone.ALONE);
    }

    /// Makes the index anew, while what it holds so far is being searched; another process finishes first what it does.
    ///
    /// @param watching is told of each step
    synchronized void rebuild(Consumer<Progress> watching) {
        var lease = lease();
        while (lease.isEmpty()) {
            LockSupport.parkNanos(TURN_NANOS);
            lease = lease();
        }
        try (var mine = lease.get()) {
            scribe.rebuild(mine, watching);
        }
    }

    @Override
    public void stop() {
        running = false;
        var worker = thread;
        if (worker != null) {
            worker.interrupt();
            try {
                worker.join(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
