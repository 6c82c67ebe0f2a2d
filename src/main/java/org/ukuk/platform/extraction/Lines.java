package org.ukuk.platform.extraction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns the lines of a printed page into paragraphs that flow. A line goes on in the next one when it is nearly full
/// and the next does not begin an entry of a list. A hyphen at its end goes only when the document itself speaks for
/// it.
final class Lines {

    private static final Pattern ENTRY = Pattern.compile(
            "(?:[-–—•·▪◦*]\\s|\\(?(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,5})[.)]\\s|\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s).*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern PARTS = Pattern.compile("\\p{L}+-\\n\\p{L}+");
    private static final Pattern BROKEN = Pattern.compile("(?s).*?(\\p{L}{2,})-$");
    private static final Pattern NEXT = Pattern.compile("^(\\p{Ll}{2,})");
    private static final double NEARLY_FULL = 0.75;
    private static final int MOST_WORDS = 100_000;

    private final Set<String> words = new HashSet<>();

    String flow(String page) {
        learn(page);
        int full = page.lines().mapToInt(String::length).max().orElse(0);
        var flowing = new StringBuilder();
        int last = 0;
        for (var line : page.split("\n", -1)) {
            if (flowing.isEmpty() || line.isEmpty() || last == 0) {
                flowing.append(flowing.isEmpty() ? "" : "\n").append(line);
            } else if (last < full * NEARLY_FULL || ENTRY.matcher(line).matches()) {
                flowing.append('\n').append(line);
            } else {
                join(flowing, line);
            }
            last = line.length();
        }
        return flowing.toString();
    }

    private void learn(String page) {
        var found = WORD.matcher(PARTS.matcher(page).replaceAll(" "));
        while (found.find() && words.size() < MOST_WORDS) {
            words.add(found.group().toLowerCase(Locale.ROOT));
        }
    }

    private void join(StringBuilder flowing, String line) {
        int start = Math.max(0, flowing.length() - 60);
        var broken = BROKEN.matcher(flowing.substring(start));
        var next = NEXT.matcher(line);
        if (!broken.matches() || !next.find()) {
            flowing.append(flowing.charAt(flowing.length() - 1) == '-' ? "" : " ")
                    .append(line);
            return;
        }
        if (isOneWord(broken.group(1), next.group(1))) {
            flowing.setLength(flowing.length() - 1);
        }
        flowing.append(line);
    }

    /// `left-right` at a line's end is a compound when it is written so elsewhere, or when both parts are words here
    /// and the whole is not.
    private boolean isOneWord(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        if (words.contains(a + b)) {
            return true;
        }
        return !words.contains(a + "-" + b) && !(words.contains(a) && words.contains(b) && isLong(a) && isLong(b));
    }

    private static boolean isLong(String part) {
        return part.length() > 2;
    }
}
