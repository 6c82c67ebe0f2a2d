package org.ukuk.standards.formats.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What was sent from the page.
///
/// @param then `look` to look at the tree again, `take` to write it
record TextForm(
        @Nullable MultipartFile file,
        @Nullable String text,
        @Nullable String since,
        @Nullable String language,
        @Nullable String source,
        @Nullable String url,
        @Nullable String how,
        @Nullable String then) {

    TextDeskView.Given given() {
        return new TextDeskView.Given(or(since), usual(), or(source), or(url), "fill".equals(how) ? "fill" : "new");
    }

    private static String or(@Nullable String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }

    /// The text of the field; browsers end its lines in two signs.
    String written() {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
    }

    /// Kyrgyz where nothing was chosen.
    String usual() {
        return language != null && language.matches("[a-z]{2,3}") ? language : "ky";
    }

    boolean takes() {
        return "take".equals(then);
    }
}
