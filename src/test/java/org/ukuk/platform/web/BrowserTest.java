package org.ukuk.platform.web;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<button></button>,                     axe on",
                "<p style='width:999px'>wide</p>,       out of the window",
                "<script>console.error('oh')</script>,  console of",
                "<img src='http://192.0.2.1/' alt=''>,  asks another site"
            })
    void an_unsound_page_is_seen(String html, String complaint) {
        try (var reader = Browser.wide(Browser.PHONE)) {
            reader.page().setContent("<!doctype html><html lang=en><title>t</title><main><h1>h</h1>" + html);
            assertThatCode(reader::requireSound).hasMessageContaining(complaint);
        }
    }
}
