package org.ukuk.dialogue.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ukuk.platform.Centre;

class ProcessTest {

    private static final Centre CENTRE = Centre.onSqlite();

    @ParameterizedTest
    @CsvSource({"-1, PREPARATION", "0, OPEN", "31, OPEN", "32, CLOSED"})
    void the_phase_follows_from_the_days(int after, Phase phase) {
        var process = Consulted.open(CENTRE, "phase-" + phase.code() + Math.abs(after), Audience.ANYONE);

        assertThat(process.phase(process.opens().plusDays(after))).isEqualTo(phase);
    }

    @Test
    void the_page_says_where_it_stands_in_three_languages() {
        Consulted.open(CENTRE, "stands", Audience.ANYONE);
        Consulted.closed(CENTRE, "stood");

        assertThat(CENTRE.get("/en/consultations/stands").body()).contains("open until");
        assertThat(CENTRE.get("/ru/consultations/stands").body()).contains("открыто до");
        assertThat(CENTRE.get("/ky/consultations/stands").body()).contains("күнүнө чейин ачык");
        assertThat(CENTRE.get("/en/consultations/stood").body()).contains("the answers are being written");
    }

    @Test
    void a_consultation_that_closes_before_it_opens_is_refused() {
        var kind = CENTRE.bean(ConsultationKind.class);
        var content =
                Consulted.open(CENTRE, "backwards", Audience.ANYONE).item().content();

        assertThat(kind.reasonsAgainst(content)).isEmpty();
        assertThat(kind.reasonsAgainst(content.withField("closes", List.of("2001-01-01"))))
                .hasSize(1);
        assertThat(kind.reasonsAgainst(content.withField("audience", List.of("group"))))
                .hasSize(1);
        assertThat(kind.reasonsAgainst(content.withField(
                        "closes", List.of(String.valueOf(LocalDate.now().getYear() + 1)))))
                .as("a year is no day")
                .hasSize(1);
    }
}
