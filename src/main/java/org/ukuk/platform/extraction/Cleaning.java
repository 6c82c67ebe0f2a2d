package org.ukuk.platform.extraction;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Makes what parsers give fit to read, to search and to keep: composed letters (NFC), no control or invisible
/// characters, no soft hyphens, single spaces.
final class Cleaning {

    /// Soft hyphen, zero-width space, joiners and mark, byte order mark, direction marks, controls but tab and line
    /// feed, unpaired surrogates.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2064\\uFEFF\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern AROUND_BREAK = Pattern.compile("[ \\t]*\\n[ \\t]*");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");

    private Cleaning() {}

    /// Paragraphs stay apart by an empty line, lines by one break.
    static String text(String raw) {
        var text = Normalizer.normalize(raw.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SPACES.matcher(text).replaceAll(" ");
        text = AROUND_BREAK.matcher(text).replaceAll("\n");
        return MANY_BREAKS.matcher(text).replaceAll("\n\n").strip();
    }

    static String line(String raw) {
        return text(raw).replace('\n', ' ').replace('\t', ' ').strip();
    }
}
