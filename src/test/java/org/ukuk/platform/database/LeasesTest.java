package org.ukuk.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Databases;

class LeasesTest {

    @ParameterizedTest
    @EnumSource
    void one_at_a_time_and_the_next_when_it_is_given_back(Databases databases) {
        try (var database = databases.open()) {
            var one = new Leases(database, Duration.ofMinutes(1));
            var two = new Leases(database, Duration.ofMinutes(1));
            try (var _ = one.take("work").orElseThrow()) {
                assertThat(two.take("work")).isEmpty();
                assertThat(two.take("other work")).isPresent();
            }
            assertThat(two.take("work")).isPresent();
            assertThat(one.take("work")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_holder_that_is_silent_too_long_is_followed_and_told(Databases databases) throws Exception {
        try (var database = databases.open()) {
            var gone = new Leases(database, Duration.ZERO).take("work").orElseThrow();
            var next = new Leases(database, Duration.ofMillis(50));
            var steps = new ArrayList<String>();
            assertThat(next.take("work")).isEmpty();
            Thread.sleep(60);
            assertThat(gone.keep(() -> steps.add("still at it"))).isTrue();
            assertThat(next.take("work")).as("it moved").isEmpty();
            Thread.sleep(60);
            assertThat(next.take("work")).isPresent();
            assertThat(gone.keep(() -> steps.add("too late"))).isFalse();
            assertThat(steps).containsExactly("still at it");
            gone.close();
            assertThat(new Leases(database, Duration.ofMinutes(1)).take("work"))
                    .as("a late close gives nothing away")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_many_who_ask_at_once_one_gets_it(Databases databases) throws Exception {
        try (var database = databases.open();
                var threads = Executors.newFixedThreadPool(6)) {
            Callable<Optional<Lease>> asking = () -> new Leases(database, Duration.ofMinutes(1)).take("work");
            var answers = threads.invokeAll(
                    IntStream.range(0, 6).mapToObj(i -> asking).toList());
            int taken = 0;
            for (var answer : answers) {
                taken += answer.get().isPresent() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
    }
}
