package org.ukuk.standards.status.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ukuk.standards.status.Act;
import org.ukuk.standards.status.Observation;

class StatusYamlTest {

    private static StatusYaml.Read read(String text) {
        return StatusYaml.read(text, slug -> slug.equals("icrmw") ? Optional.of("ID") : Optional.empty());
    }

    @Test
    void acts_are_read_with_their_source_and_its_day() {
        var read = read("""
                source: "Treaty Collection"
                checked: 2015-03-31
                verified: false
                status:
                  icrmw:
                    KG: {accession: 2003-09-29}
                    TR: {signature: unknown, ratification: 2004}
                    "NO": {none: true}
                """);
        assertThat(read.refusals()).isEmpty();
        assertThat(read.observations())
                .extracting(Observation::country, Observation::act, Observation::day)
                .containsExactly(
                        tuple("KG", Act.ACCESSION, "2003-09-29"),
                        tuple("TR", Act.SIGNATURE, ""),
                        tuple("TR", Act.RATIFICATION, "2004"),
                        tuple("NO", Act.NONE, ""));
        assertThat(read.observations()).allSatisfy(one -> {
            assertThat(one.source()).isEqualTo("Treaty Collection");
            assertThat(one.checkedOn()).isEqualTo(LocalDate.of(2015, 3, 31));
            assertThat(one.verified()).isFalse();
        });
    }

    @Test
    void what_cannot_be_read_is_left_out_and_told() {
        var read = read("""
                source: A
                status:
                  icrmw:
                    XX: {accession: 2003}
                    KG: {joined: 2003}
                    TJ: {ratification: 2002-02-30}
                  c999:
                    KG: {ratification: 2000}
                """);
        assertThat(read.observations()).isEmpty();
        assertThat(read.refusals())
                .containsExactly(
                        "icrmw XX: not a country",
                        "icrmw KG joined: no such act",
                        "icrmw TJ ratification: no such day as 2002-02-30",
                        "c999: no instrument has this address");
    }

    @Test
    void a_file_without_source_is_no_file_of_ours() {
        assertThatThrownBy(() -> read("status: {}")).hasMessageContaining("source");
    }
}
