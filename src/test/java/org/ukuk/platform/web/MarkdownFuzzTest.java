package org.ukuk.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.regex.Pattern;

class MarkdownFuzzTest {

    private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*([a-zA-Z0-9!?]+)([^>]*)>");
    private static final Pattern KNOWN =
            Pattern.compile("p|br|hr|em|strong|code|pre|blockquote|ul|ol|li|a|h[2-6]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTES = Pattern.compile("(\\s+(href|rel)=\"[^\"]*\")*\\s*/?");

    @FuzzTest
    void whatever_is_written_only_plain_structure_comes_out(FuzzedDataProvider data) {
        // The sanitizer parts `{{` with an empty comment, so that no template engine takes it for its own.
        var html = Markdown.html(data.consumeRemainingAsString()).replace("<!-- -->", "");
        var tags = TAG.matcher(html);
        while (tags.find()) {
            assertThat(tags.group(1)).matches(KNOWN);
            assertThat(tags.group(2)).matches(ATTRIBUTES);
        }
        assertThat(html).doesNotContainIgnoringCase("href=\"javascript:", "href=\"data:");
    }
}
