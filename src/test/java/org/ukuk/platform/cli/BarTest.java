package org.ukuk.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.ukuk.platform.jobs.JobHandler.Cancelled;

class BarTest {

    private final StringWriter drawn = new StringWriter();

    @Test
    void it_fills_with_the_work_and_stays_on_one_line() {
        assertThat(Bar.line(1, 2, "items"))
                .startsWith("[############            ] 1/2 items")
                .hasSize(78);
        assertThat(Bar.line(7, 0, "x".repeat(200)))
                .startsWith("[                        ] 7 x")
                .hasSize(78);
    }

    @Test
    void nobody_watching_means_nothing_drawn() {
        new Bar(new PrintWriter(drawn), false, () -> false).at(2, 2, "items");
        assertThat(drawn.toString()).isEmpty();
    }

    @Test
    void the_last_step_is_always_drawn_and_ends_the_line() {
        var bar = new Bar(new PrintWriter(drawn), true, () -> false);
        bar.at(1, 2, "items");
        bar.at(2, 2, "items");
        assertThat(drawn.toString()).contains("1/2", "2/2").endsWith(System.lineSeparator());
    }

    @Test
    void it_tells_the_work_to_stop() {
        var bar = new Bar(new PrintWriter(drawn), true, () -> true);
        assertThatExceptionOfType(Cancelled.class).isThrownBy(bar::stopIfCancelled);
    }
}
