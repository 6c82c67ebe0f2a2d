package org.ukuk.platform.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Lease;
import org.ukuk.platform.database.Leases;

/// Runs jobs one after another in the background while the centre serves; of several processes one runs them at a time.
@Component
final class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private static final Duration BEAT = Duration.ofSeconds(10);

    private final Jobs jobs;
    private final Leases leases;
    private final Map<String, JobHandler> handlers;
    private volatile boolean running;
    private ScheduledExecutorService thread = stopped();

    JobRunner(Jobs jobs, Leases leases, List<JobHandler> handlers) {
        this.jobs = jobs;
        this.leases = leases;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    private static ScheduledExecutorService stopped() {
        var none = Executors.newSingleThreadScheduledExecutor();
        none.shutdown();
        return none;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("jobs").daemon().factory());
        thread.scheduleWithFixedDelay(this::runIfThereAre, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void runIfThereAre() {
        try {
            var lease = jobs.isAnyOpen() ? leases.take("jobs") : Optional.<Lease>empty();
            if (lease.isPresent()) {
                try (var mine = lease.get();
                        var beat = Executors.newSingleThreadScheduledExecutor()) {
                    var _ = beat.scheduleWithFixedDelay(
                            () -> keep(mine), BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
                    runAll();
                }
            }
        } catch (RuntimeException e) {
            LOG.error("the queue of jobs could not be read", e);
        }
    }

    private static void keep(Lease lease) {
        try {
            lease.keep(() -> {});
        } catch (RuntimeException e) {
            LOG.warn("the database was not told that jobs are running: {}", e.toString());
        }
    }

    /// Whoever may run jobs knows that none of those marked as running is.
    private void runAll() {
        jobs.requeueLeftovers();
        while (running) {
            var next = jobs.take();
            if (next.isEmpty()) {
                return;
            }
            run(next.get());
        }
    }

    private void run(Job job) {
        var handler = handlers.get(job.kind());
        if (handler == null) {
            jobs.finish(job.id(), Job.State.FAILED, "nobody here does " + job.kind(), null);
            return;
        }
        try {
            var report = handler.run(job, progressOf(job));
            jobs.finish(job.id(), Job.State.DONE, null, report);
        } catch (JobHandler.Cancelled asked) {
            if (running) {
                jobs.finish(job.id(), Job.State.CANCELLED, null, null);
            }
        } catch (Exception e) {
            LOG.warn("job {} ({}) failed", job.id(), job.kind(), e);
            jobs.finish(job.id(), Job.State.FAILED, e.getMessage(), null);
        }
    }

    private JobHandler.Progress progressOf(Job job) {
        return new JobHandler.Progress() {
            private long written;

            @Override
            public void at(long done, long total, String message) {
                long now = System.nanoTime();
                if (now - written > LOOK.toNanos() || done == total) {
                    written = now;
                    jobs.progress(job.id(), done, total, message);
                }
            }

            @Override
            public void stopIfCancelled() {
                if (!running || jobs.isCancelAsked(job.id())) {
                    throw new JobHandler.Cancelled();
                }
            }
        };
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        try {
            thread.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
