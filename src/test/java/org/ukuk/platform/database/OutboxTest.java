package org.ukuk.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Databases;

class OutboxTest {

    @ParameterizedTest
    @EnumSource
    void news_of_a_change_that_was_rolled_back_never_was(Databases databases) {
        try (var database = databases.open()) {
            var outbox = new Outbox(database, Clock.systemUTC());
            var woken = new ArrayList<Long>();
            outbox.onNews(() -> woken.add(outbox.head()));

            outbox.append("item.published", "A");
            assertThatThrownBy(() -> database.execute(db -> {
                        outbox.append("item.published", "B");
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(outbox.after(0, 10)).extracting(Outbox.News::subject).containsExactly("A");
            assertThat(woken).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writers_at_the_same_time_get_numbers_without_holes(Databases databases) throws Exception {
        try (var database = databases.open();
                var writers = Executors.newFixedThreadPool(4)) {
            var outbox = new Outbox(database, Clock.systemUTC());
            for (var done : writers.invokeAll(IntStream.range(0, 40)
                    .<java.util.concurrent.Callable<Boolean>>mapToObj(i -> () -> {
                        outbox.append("item.published", "item" + i);
                        return true;
                    })
                    .toList())) {
                assertThat(done.get()).isTrue();
            }
            assertThat(outbox.after(0, 100))
                    .extracting(Outbox.News::seq)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_goes_on_where_it_stopped(Databases databases) {
        try (var database = databases.open()) {
            var outbox = new Outbox(database, Clock.systemUTC());
            outbox.append("item.published", "A");
            outbox.append("item.removed", "B");
            assertThat(outbox.position("index")).isZero();

            outbox.moveTo("index", 1);
            assertThat(outbox.after(outbox.position("index"), 10))
                    .containsExactly(new Outbox.News(2, "item.removed", "B"));
        }
    }
}
