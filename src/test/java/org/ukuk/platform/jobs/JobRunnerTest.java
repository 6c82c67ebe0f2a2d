package org.ukuk.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Leases;

class JobRunnerTest {

    private static final class Slow implements JobHandler {

        private final AtomicInteger begun = new AtomicInteger();

        @Override
        public String kind() {
            return "slow";
        }

        /// Long enough for another process to look at the queue twice.
        @Override
        public String run(Job job, Progress progress) {
            begun.incrementAndGet();
            LockSupport.parkNanos(Duration.ofMillis(1_300).toNanos());
            return "done";
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_second_process_does_not_begin_again_what_the_first_is_doing(Databases databases) {
        try (var database = databases.open()) {
            var slow = new Slow();
            var jobs = new Jobs(database, Clock.systemUTC());
            var first = runner(database, jobs, slow, Duration.ofMinutes(1));
            var second = runner(database, jobs, slow, Duration.ofMinutes(1));
            jobs.add("slow", "", Actor.CENTRE);
            first.start();
            await(() -> slow.begun.get() == 1);
            second.start();
            await(() -> !jobs.isAnyOpen());
            assertThat(slow.begun).hasValue(1);
            first.stop();
            second.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_process_that_is_gone_left_running_is_run_again(Databases databases) {
        try (var database = databases.open()) {
            var slow = new Slow();
            var jobs = new Jobs(database, Clock.systemUTC());
            jobs.add("slow", "", Actor.CENTRE);
            assertThat(new Leases(database, Duration.ofMinutes(1)).take("jobs")).isPresent();
            assertThat(jobs.take()).isPresent();

            var next = runner(database, jobs, slow, Duration.ofMillis(100));
            next.start();
            await(() -> !jobs.isAnyOpen());
            assertThat(slow.begun).hasValue(1);
            next.stop();
        }
    }

    private static JobRunner runner(Database database, Jobs jobs, JobHandler handler, Duration patience) {
        return new JobRunner(jobs, new Leases(database, patience), List.of(handler));
    }

    private static void await(BooleanSupplier done) {
        var until = Instant.now().plusSeconds(20);
        while (!done.getAsBoolean() && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
