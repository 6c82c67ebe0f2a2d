package org.ukuk.search;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The few threads that search. Searching is work for the processor; on the threads that serve pages it would keep
/// everybody waiting, so it has its own, and whoever comes when the queue is full is told so.
final class SearchPool implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int WAITING = 64;
    static final Duration LONGEST = Duration.ofSeconds(5);

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("search-", 1).daemon().factory());

    /// @throws SearchBusy when too many wait, or it takes longer than five seconds
    <T> T run(Callable<T> search) {
        try {
            var running = threads.submit(search);
            try {
                return running.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                running.cancel(false);
                throw new SearchBusy("the search took too long");
            }
        } catch (RejectedExecutionException e) {
            throw new SearchBusy("too many searches wait");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchBusy("the centre is stopping");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
