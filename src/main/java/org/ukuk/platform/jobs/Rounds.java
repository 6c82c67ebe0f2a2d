package org.ukuk.platform.jobs;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Goes the rounds of all recurring work on a thread of its own, so that a long job keeps no letter waiting.
@Component
final class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final List<Recurring> all;
    private @Nullable ScheduledExecutorService thread;

    Rounds(List<Recurring> all) {
        this.all = all;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void start() {
        var rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("rounds").daemon().factory());
        for (var work : all) {
            long pause = work.every().toMillis();
            rounds.scheduleWithFixedDelay(new Round(work), pause, pause, TimeUnit.MILLISECONDS);
        }
        thread = rounds;
    }

    /// Says that something does not work when that begins, not every few seconds.
    private static final class Round implements Runnable {

        private final Recurring work;
        private boolean failing;

        Round(Recurring work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                work.run();
                failing = false;
            } catch (Exception e) {
                if (!failing) {
                    LOG.warn(
                            "{} failed and will be tried again", work.getClass().getSimpleName(), e);
                }
                failing = true;
            }
        }
    }

    @Override
    public void stop() {
        var rounds = thread;
        thread = null;
        if (rounds == null) {
            return;
        }
        rounds.shutdown();
        try {
            rounds.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
