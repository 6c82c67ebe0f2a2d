package org.ukuk.exchange.bulk.readers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells text files apart by how they begin.
final class TextFormat {

    private static final Pattern RIS = Pattern.compile("(?m)^\\s*TY  ?-");
    private static final Pattern BIBTEX = Pattern.compile("(?m)^\\s*@\\s*[A-Za-z]+\\s*[{(]");
    private static final Pattern MARKUP = Pattern.compile("(?is)\\A\\s*(<\\?xml[^>]*>\\s*)?<(!doctype|html|svg|!--)");
    private static final int ROWS = 30;

    private TextFormat() {}

    static Format of(String head, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (head.contains("http://www.w3.org/1999/02/22-rdf-syntax-ns#") && head.contains("<")) {
            return Format.ZOTERO;
        }
        if (MARKUP.matcher(head).find()) {
            return Format.DOCUMENT;
        }
        if (RIS.matcher(head).find()) {
            return Format.RIS;
        }
        if (BIBTEX.matcher(head).find() || lower.endsWith(".bib")) {
            return Format.BIBTEX;
        }
        if (lower.matches(".*\\.(csv|tsv|tab)")) {
            return Format.TABLE;
        }
        if (head.indexOf('\0') >= 0 || head.isBlank()) {
            return Format.UNKNOWN;
        }
        return lower.matches(".*\\.(txt|md|text)") && !evenly(head, delimiter(head)) ? Format.DOCUMENT : Format.TABLE;
    }

    private static boolean evenly(String head, char delimiter) {
        var rows = head.lines().limit(ROWS).filter(row -> !row.isBlank()).toList();
        return rows.size() > 1 && score(rows, delimiter) == rows.size() && count(rows.getFirst(), delimiter) > 0;
    }

    /// The sign that cuts most rows into as many cells as the header has; a comma when none does.
    static char delimiter(String head) {
        var rows = head.lines().limit(ROWS).filter(row -> !row.isBlank()).toList();
        char best = ',';
        double most = 0;
        for (var one : Delimiter.values()) {
            char delimiter = one.sign();
            int cells = rows.isEmpty() ? 0 : count(rows.getFirst(), delimiter);
            double score = cells == 0 ? 0 : score(rows, delimiter) + cells / 1000.0;
            if (score > most) {
                most = score;
                best = delimiter;
            }
        }
        return best;
    }

    private static int score(List<String> rows, char delimiter) {
        int header = count(rows.getFirst(), delimiter);
        return (int)
                rows.stream().filter(row -> count(row, delimiter) == header).count();
    }

    private static int count(String row, char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            quoted ^= c == '"';
            count += c == delimiter && !quoted ? 1 : 0;
        }
        return count;
    }
}
