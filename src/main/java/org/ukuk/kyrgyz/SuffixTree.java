package org.ukuk.kyrgyz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The suffixes by their letters from the last to the first.
final class SuffixTree {

    static final int ROOT = 0;
    private static final Suffix[] NONE = {};

    private int[] next = new int[Alphabet.SIZE];
    private final List<Suffix[]> ending = new ArrayList<>();

    SuffixTree(SuffixTable table) {
        ending.add(NONE);
        table.suffixes().forEach(this::add);
    }

    private void add(Suffix suffix) {
        int node = ROOT;
        for (int i = suffix.text().length() - 1; i >= 0; i--) {
            int edge = node * Alphabet.SIZE + Alphabet.code(suffix.text().charAt(i));
            if (next[edge] == 0) {
                next[edge] = ending.size();
                ending.add(NONE);
                next = Arrays.copyOf(next, ending.size() * Alphabet.SIZE);
            }
            node = next[edge];
        }
        var here = ending.get(node);
        var more = Arrays.copyOf(here, here.length + 1);
        more[here.length] = suffix;
        ending.set(node, more);
    }

    /// The node one letter further to the left; [#ROOT] when no suffix goes on so.
    int step(int node, int code) {
        return next[node * Alphabet.SIZE + code];
    }

    /// The suffixes that are whole at this node.
    Suffix[] at(int node) {
        return ending.get(node);
    }
}
