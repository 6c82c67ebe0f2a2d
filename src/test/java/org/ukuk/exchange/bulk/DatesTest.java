package org.ukuk.exchange.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013|2013",
                "2013-3|2013-03",
                "2013/03/25/|2013-03-25",
                "2013-03-25T10:00:00Z|2013-03-25",
                "25.03.2013|2013-03-25",
                "25.3.2013 г.|2013-03-25",
                "25/03/2013|2013-03-25",
                "03/25/2013|2013-03-25",
                "25 марта 2013 г.|2013-03-25",
                "2013-жылдын 25-марты|2013-03-25",
                "март 2013|2013-03",
                "mar 2013|2013-03",
                "March 25, 2013|2013-03-25",
                "[2013]|2013",
                "c. 2013|2013",
                "2013 г.|2013"
            })
    void dates_are_read_as_people_write_them(String written, String meant) {
        assertThat(Dates.read(written)).hasToString("Optional[" + meant + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2013", "2013-02-30", "n.d.", "7 1993", "1990–1995", "вчера", ""})
    void what_is_no_date_or_could_be_two_is_none(String written) {
        assertThat(Dates.read(written)).isEmpty();
    }
}
