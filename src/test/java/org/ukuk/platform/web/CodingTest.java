package org.ukuk.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br | GZIP",
                "GZIP;q=0.5        | GZIP",
                "gzip;q=0          | IDENTITY",
                "gzip; q=0, *      | IDENTITY",
                "*                 | GZIP",
                "br                | IDENTITY",
                "identity          | IDENTITY",
                "gzip;q=abc        | IDENTITY",
                ",,;               | IDENTITY",
            })
    void gzip_is_sent_only_to_those_who_take_it(String header, Coding coding) {
        assertThat(Coding.accepted(header)).isEqualTo(coding);
    }
}
