package org.ukuk.policy.upr;

import java.util.regex.Pattern;

/// A title for a text that has none: its beginning, up to where a clause ends.
final class FirstClause {

    private static final int LONGEST = 110;
    private static final int SHORTEST = 30;
    private static final Pattern END = Pattern.compile("[.;:,](?= )");

    private FirstClause() {}

    /// At most 110 letters, with `…` where the text goes on.
    static String of(String text) {
        var plain = text.replaceAll("\\s+", " ").strip().replaceAll("[.;,\\s]+$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int cut = plain.lastIndexOf(' ', LONGEST - 2);
        for (var end = END.matcher(plain); end.find() && end.start() < LONGEST - 1; ) {
            if (end.start() >= SHORTEST) {
                cut = end.start();
            }
        }
        return plain.substring(0, cut > 0 ? cut : LONGEST - 1) + "…";
    }
}
