package org.ukuk.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void structure_and_links_come_through_with_headings_below_those_of_the_page() {
        assertThat(Markdown.html("# Укук\n\n- *бир*\n- [эки](https://example.org/)"))
                .contains("<h3>Укук</h3>", "<li><em>бир</em></li>", "<a href=\"https://example.org/\">эки</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "<a href='java&#10;script:alert(1)' onclick=alert(1)>x</a>",
                "<style>*{display:none}</style>",
                "<iframe src=//example.org></iframe>"
            })
    void nothing_that_acts_comes_through(String hostile) {
        assertThat(Markdown.html(hostile))
                .doesNotContainIgnoringCase(
                        "<script", "onerror", "javascript:", "onclick", "<style", "<iframe", "<img");
    }
}
