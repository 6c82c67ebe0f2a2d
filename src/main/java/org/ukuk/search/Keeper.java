package org.ukuk.search;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.database.Outbox;

/// Keeps the index level with the database: reads the news in the background, and makes the index anew when it is
/// missing, old or incomplete. The position moves after the index has it on disk, so a process that dies repeats its
/// last batch and misses none.
final class Keeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final int BATCH = 500;
    private static final int WALK = 100;

    private final Outbox outbox;
    private final Items items;
    private final Index index;
    private final Runnable whenLevel;
    private final BlockingQueue<Boolean> news = new ArrayBlockingQueue<>(1);
    private volatile boolean running;
    private boolean looked;
    private volatile @Nullable Progress rebuilding;
    private @Nullable String reader;
    private @Nullable Thread thread;

    /// How far a rebuild came.
    record Progress(long done, long total) {}

    /// @param whenLevel done once, when there is nothing to do for the first time
    Keeper(Outbox outbox, Items items, Index index, Runnable whenLevel) {
        this.outbox = outbox;
        this.items = items;
        this.index = index;
        this.whenLevel = whenLevel;
        outbox.onNews(this::wake);
    }

    private void wake() {
        var _ = news.offer(true);
    }

    /// How far the rebuild under way came; null when there is none, so that results are whole.
    @Nullable
    Progress rebuilding() {
        return rebuilding;
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
                    if (!level && woken == null) {
                        whenLevel.run();
                        level = true;
                    }
                    away = false;
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!away && running) {
                    LOG.warn("the index stays behind until the search engine answers: {}", e.toString());
                }
                away = true;
            }
        }
    }

    /// Whether an index that should have everything has nothing, because somebody emptied it from outside. Asked once;
    /// a
    /// folder tells by itself.
    private boolean lost(long position) {
        if (looked || position == 0) {
            return false;
        }
        boolean lost = index.isEmptied() && !items.walk("", 1).isEmpty();
        looked = true;
        return lost;
    }

    /// Brings the index level with the database.
    synchronized void catchUp() {
        var name = reader();
        long position = outbox.position(name);
        long head = outbox.head();
        if (position > head || (position == 0 && head > 0) || lost(position)) {
            rebuild(progress -> {});
            return;
        }
        while (position < head && !Thread.currentThread().isInterrupted()) {
            var batch = outbox.after(position, BATCH);
            if (batch.isEmpty()) {
                return;
            }
            index.take(batch);
            position = batch.getLast().seq();
            outbox.moveTo(name, position);
        }
    }

    /// Makes the index anew, while what it holds so far is being searched.
    ///
    /// @param watching is told of each step
    synchronized void rebuild(Consumer<Progress> watching) {
        long head = outbox.head();
        long total = items.count();
        rebuilding = new Progress(0, total);
        try {
            outbox.moveTo(reader(), 0);
            index.empty();
            var last = "";
            long done = 0;
            while (!Thread.currentThread().isInterrupted()) {
                var batch = items.walk(last, WALK);
                if (batch.isEmpty()) {
                    index.save();
                    outbox.moveTo(reader(), head);
                    return;
                }
                index.add(batch);
                last = batch.getLast().id();
                done += batch.size();
                var progress = new Progress(Math.min(done, total), total);
                rebuilding = progress;
                watching.accept(progress);
            }
        } finally {
            rebuilding = null;
        }
    }

    private String reader() {
        var name = reader;
        if (name == null) {
            name = index.reader();
            reader = name;
        }
        return name;
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
