package org.ukuk.exchange.bulk.readers;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/// A string as PDF writes it, `(…)` with escapes or `<…>` in hexadecimal (ISO 32000-1, 7.3.4).
final class PdfString {

    private static final int LONGEST = 2_000;

    private PdfString() {}

    /// The bytes of the string that begins at or soon after a place; none when there is no string.
    ///
    /// @param text a letter for every byte
    static byte[] at(String text, int place) {
        int from = place;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        if (from == text.length()) {
            return new byte[0];
        }
        return switch (text.charAt(from)) {
            case '(' -> literal(text, from + 1);
            case '<' -> hexadecimal(text, from + 1);
            default -> new byte[0];
        };
    }

    private static byte[] hexadecimal(String text, int from) {
        int end = text.indexOf('>', from);
        if (end < 0 || end - from > 2 * LONGEST) {
            return new byte[0];
        }
        var digits = text.substring(from, end).replaceAll("[^0-9A-Fa-f]", "");
        return HexFormat.of().parseHex(digits.length() % 2 == 0 ? digits : digits + "0");
    }

    private static byte[] literal(String text, int from) {
        var bytes = new ByteArrayOutputStream();
        int depth = 1;
        int i = from;
        while (i < text.length() && bytes.size() < LONGEST) {
            char c = text.charAt(i++);
            if (c == '\\' && i < text.length()) {
                i = escape(text, i, bytes);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return bytes.toByteArray();
            }
            bytes.write(c);
        }
        return new byte[0];
    }

    /// Writes the letter that is escaped at a place; returns where reading goes on.
    private static int escape(String text, int place, ByteArrayOutputStream bytes) {
        int end = place;
        while (end < text.length() && end < place + 3 && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
            end++;
        }
        if (end > place) {
            bytes.write(Integer.parseInt(text.substring(place, end), 8));
            return end;
        }
        int known = "nrtbf".indexOf(text.charAt(place));
        bytes.write(known < 0 ? text.charAt(place) : "\n\r\t\b\f".charAt(known));
        return place + 1;
    }
}
