package org.ukuk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    @Test
    void what_was_acknowledged_survives_kill_9_whole_and_the_index_agrees(@TempDir Path data) {
        var outcome = new KillCycles(data).run(20);

        assertThat(outcome.acknowledged()).isGreaterThan(100);
        assertThat(outcome.lost()).isZero();
        assertThat(outcome.torn()).isZero();
        assertThat(outcome.disagreements()).isZero();
    }
}
