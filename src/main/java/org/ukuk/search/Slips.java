package org.ukuk.search;

import java.util.Arrays;

/// How many slips of the hand are between two words: a letter more, less, other, or two that changed places
/// (optimal string alignment after Damerau 1964).
final class Slips {

    private Slips() {}

    /// @param most when there are more, any greater number is returned
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int width = other.length() + 1;
        var before = new int[width];
        var last = new int[width];
        var now = new int[width];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(last[j - 1] + changed, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                now[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) {
                return most + 1;
            }
            var free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[other.length()];
    }
}
