package org.ukuk.exchange.bulk.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One entry of a BibTeX file taken apart; values are still LaTeX.
///
/// @param key empty when the entry has none
/// @param broken where reading stopped; null when all was read
record BibtexEntry(
        String type,
        String key,
        List<Pair> fields,
        @Nullable String broken) {

    /// @param name in lower case
    record Pair(String name, String value) {}

    private static final Map<String, String> MONTHS = months();

    private static Map<String, String> months() {
        var months = new HashMap<String, String>();
        var names = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
        names.forEach(name -> months.put(name, name));
        return months;
    }

    /// @param strings what `@string` gave a name
    static BibtexEntry read(BibtexChunks.Chunk chunk, Map<String, String> strings) {
        return new Parse(chunk.text(), strings).entry(chunk);
    }

    String one(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Pair::value)
                .findFirst()
                .orElse("");
    }

    /// A walk through the text of an entry.
    private static final class Parse {

        private final String text;
        private final Map<String, String> strings;
        private int at;

        Parse(String text, Map<String, String> strings) {
            this.text = text;
            this.strings = strings;
        }

        BibtexEntry entry(BibtexChunks.Chunk chunk) {
            var key = chunk.type().equals("string") ? "" : key();
            var fields = new ArrayList<Pair>();
            var broken = fields(fields);
            return new BibtexEntry(chunk.type(), key, fields, broken == null && !chunk.whole() ? "}" : broken);
        }

        private String key() {
            int comma = text.indexOf(',');
            int equals = text.indexOf('=');
            if (comma < 0 && equals < 0) {
                at = text.length();
                return text.strip();
            }
            if (comma < 0 || equals >= 0 && equals < comma) {
                return "";
            }
            at = comma + 1;
            return text.substring(0, comma).strip();
        }

        private @Nullable String fields(List<Pair> fields) {
            for (skip(); at < text.length(); skip()) {
                int start = at;
                while (at < text.length() && "=,{}\"\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                var name = text.substring(start, at).strip().toLowerCase(Locale.ROOT);
                if (at >= text.length() || text.charAt(at) != '=' || name.isEmpty()) {
                    return near(start);
                }
                at++;
                var value = value();
                if (value == null) {
                    return near(start);
                }
                fields.add(new Pair(name, value));
            }
            return null;
        }

        private void skip() {
            while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
                at++;
            }
        }

        private String near(int start) {
            return text.substring(start, Math.min(text.length(), start + 40)).strip();
        }

        /// Pieces joined by `#`; null when one does not end.
        private @Nullable String value() {
            var value = new StringBuilder();
            do {
                blanks();
                var piece = piece();
                if (piece == null) {
                    return null;
                }
                value.append(piece);
                blanks();
            } while (at < text.length() && text.charAt(at) == '#' && at++ >= 0);
            return value.toString();
        }

        private void blanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private @Nullable String piece() {
            if (at < text.length() && text.charAt(at) == '{') {
                return until('}');
            }
            if (at < text.length() && text.charAt(at) == '"') {
                return until('"');
            }
            int start = at;
            while (at < text.length() && ",#\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            var word = text.substring(start, at).strip();
            var lower = word.toLowerCase(Locale.ROOT);
            return word.isEmpty() ? null : strings.getOrDefault(lower, MONTHS.getOrDefault(lower, word));
        }

        private @Nullable String until(char close) {
            int start = ++at;
            int depth = 0;
            for (; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '\\') {
                    at++;
                } else if (c == close && depth == 0) {
                    return text.substring(start, at++);
                } else if (c == '{') {
                    depth++;
                } else if (c == '}') {
                    depth--;
                }
            }
            return null;
        }
    }
}
