package org.ukuk.exchange.bulk.readers;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a BibTeX file into its entries by balancing braces. An entry whose braces do not balance ends where a line
/// begins the next one, so that one slip does not take the rest of the file with it.
final class BibtexChunks {

    private static final Pattern START = Pattern.compile("\\s*@\\s*([A-Za-z]+)\\s*([{(]).*", Pattern.DOTALL);
    private static final Pattern FRESH =
            Pattern.compile("\\s*@\\s*[A-Za-z]+\\s*[{(]\\s*[^\\s,{}()=]+\\s*,.*", Pattern.DOTALL);
    private static final int LONGEST = 2_000_000;

    private final Lines lines;
    private @Nullable String ahead;

    /// @param type in lower case: `article`, `string` …
    /// @param line where it begins
    /// @param text between the outer braces
    /// @param whole whether the outer braces balance
    record Chunk(String type, int line, String text, boolean whole) {}

    BibtexChunks(Lines lines) {
        this.lines = lines;
    }

    /// The next entry of any type; null after the last. Text between entries is a comment, as BibTeX has it.
    @Nullable
    Chunk next() throws IOException {
        for (var line = line(); line != null; line = line()) {
            var start = START.matcher(line);
            if (start.matches()) {
                return chunk(start.group(1).toLowerCase(java.util.Locale.ROOT), line, start.start(2));
            }
        }
        return null;
    }

    private @Nullable String line() throws IOException {
        if (ahead != null) {
            var line = ahead;
            ahead = null;
            return line;
        }
        return lines.next();
    }

    private Chunk chunk(String type, String first, int open) throws IOException {
        int begin = lines.number();
        var text = new StringBuilder();
        var braces = new Braces(first.charAt(open));
        for (String line = first.substring(open + 1); line != null; line = lines.next()) {
            if (!text.isEmpty() && FRESH.matcher(line).matches()) {
                ahead = line;
                return new Chunk(type, begin, text.toString(), false);
            }
            int end = braces.endIn(line);
            if (end >= 0) {
                var rest = line.substring(end + 1);
                ahead = rest.indexOf('@') >= 0 ? rest : null;
                return new Chunk(type, begin, text.append(line, 0, end).toString(), true);
            }
            text.append(line).append('\n');
            if (text.length() > LONGEST) {
                break;
            }
        }
        return new Chunk(type, begin, text.toString(), false);
    }

    /// Counts braces, line after line, until the outer one closes.
    private static final class Braces {

        private final char outer;
        private int depth;

        Braces(char outer) {
            this.outer = outer;
        }

        int endIn(String line) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '{') {
                    depth++;
                } else if (depth == 0 && c == (outer == '{' ? '}' : ')')) {
                    return i;
                } else if (c == '}') {
                    depth--;
                }
            }
            return -1;
        }
    }
}
