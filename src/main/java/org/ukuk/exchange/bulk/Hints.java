package org.ukuk.exchange.bulk;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.ukuk.exchange.bulk.readers.Delimiter;
import org.ukuk.platform.i18n.Language;

/// What somebody says of files that do not say it themselves. What is null is found out, each file for itself.
///
/// @param encoding of all texts
/// @param delimiter between the cells of tables
/// @param original language of the original, where no column names it
public record Hints(
        @Nullable Charset encoding,
        @Nullable Delimiter delimiter,
        @Nullable Language original) {

    public static final Hints NONE = new Hints(null, null, null);

    /// As chosen on the desk; what is empty or unknown is found out.
    static Hints of(@Nullable String encoding, @Nullable String delimiter, @Nullable String original) {
        return new Hints(
                charset(encoding),
                Delimiter.of(String.valueOf(delimiter)).orElse(null),
                Language.of(String.valueOf(original)).orElse(null));
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? null : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
