package org.ukuk.dialogue.consultations.paper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How alike texts are, and which of two rows of texts belong together without changing their order.
final class Likeness {

    private Likeness() {}

    /// How alike the i-th of the first row and the j-th of the second are.
    interface Score {
        /// From 0, nothing in common, to 1, the same.
        double of(int i, int j);
    }

    /// The partner in the second row of each of the first, -1 for none: the pairing in order with the highest sum
    /// of scores (Needleman and Wunsch, J. Mol. Biol. 48 (1970), with gaps that cost nothing). Takes time and
    /// memory by the product of the lengths.
    ///
    /// @param least a pair less alike than this is none
    static int[] inOrder(int first, int second, double least, Score score) {
        var sums = new float[first + 1][second + 1];
        for (int i = 1; i <= first; i++) {
            for (int j = 1; j <= second; j++) {
                float own = (float) score.of(i - 1, j - 1);
                sums[i][j] =
                        Math.max(Math.max(sums[i - 1][j], sums[i][j - 1]), own < least ? 0 : sums[i - 1][j - 1] + own);
            }
        }
        var partners = new int[first];
        Arrays.fill(partners, -1);
        for (int i = first, j = second; i > 0 && j > 0; ) {
            if (sums[i][j] == sums[i - 1][j]) {
                i--;
            } else if (sums[i][j] == sums[i][j - 1]) {
                j--;
            } else {
                partners[--i] = --j;
            }
        }
        return partners;
    }

    /// The words of a text with how often each is there.
    static Map<String, Integer> bag(String text) {
        var bag = new HashMap<String, Integer>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                bag.merge(word, 1, Integer::sum);
            }
        }
        return bag;
    }

    /// Words in common: twice their number by that of all (Dice, Ecology 26 (1945)).
    static double between(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = 0;
        for (var word : one.entrySet()) {
            shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        }
        int all = size(one) + size(other);
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
