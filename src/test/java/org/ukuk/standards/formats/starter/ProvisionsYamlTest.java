package org.ukuk.standards.formats.starter;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionsYamlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "instrument: a\\nprovisions:\\n  - level: song                              | line 3: “song” is no level, such as part or article",
                "instrument: a\\nprovisions:\\n  - level: article\\n    nummer: '1'         | line 4: “nummer” is not known here",
                "instrument: a\\nprovisions:\\n  - level: article\\n    level: part         | line 4: “level” stands here twice",
                "instrument: a\\nsince: 2020-02-30\\nprovisions: []                        | line 2: “2020-02-30” is no day, month or year",
                "instrument: a\\nchecked: 2020-02\\nprovisions: [{level: article}]             | line 2: “2020-02” is no day like 2026-11-22",
                "instrument: a\\nprovisions: []                                            | line 2: there are no provisions",
                "instrument: a\\nprovisions: words                                         | line 2: a list is expected here",
                "instrument: a\\nprovisions:\\n  - level: article\\n    heading: {de: Lohn} | line 4: “de” is not known here",
                "provisions: []                                                            | line 1: “instrument” is missing",
                "instrument: [a                                                            | line 1: expected ',' or ']', but got <stream end>",
            })
    void what_is_wrong_is_told_by_its_line(String file, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvisionsYaml.read(file.replace("\\n", "\n"), concept -> true))
                .withMessage(told);
    }
}
