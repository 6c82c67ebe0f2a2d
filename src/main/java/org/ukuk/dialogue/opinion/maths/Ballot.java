package org.ukuk.dialogue.opinion.maths;

import java.util.Arrays;

/// What one participant said of the statements they saw, by the number of the statement. Four bytes a vote, so that ten
/// million votes fit into a small memory.
final class Ballot {

    private static final Vote[] VOTES = Vote.values();
    private static final int BITS = 2;

    /// Sorted: the statement's number and, in the lowest bits, the vote.
    private int[] cells = new int[8];
    private int size;

    /// What is done with each vote.
    interface Each {
        void vote(int statement, Vote vote);
    }

    /// Of two votes on a statement the later counts.
    void put(int statement, Vote vote) {
        int cell = statement << BITS | vote.ordinal();
        int at = placeOf(statement);
        if (at < size && statement(at) == statement) {
            cells[at] = cell;
            return;
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        System.arraycopy(cells, at, cells, at + 1, size - at);
        cells[at] = cell;
        size++;
    }

    private int placeOf(int statement) {
        if (size == 0 || statement(size - 1) < statement) {
            return size;
        }
        int found = Arrays.binarySearch(cells, 0, size, statement << BITS);
        return found < 0 ? -found - 1 : found;
    }

    int size() {
        return size;
    }

    /// @param at 0 to `size()`
    int statement(int at) {
        return cells[at] >>> BITS;
    }

    Vote vote(int at) {
        return VOTES[cells[at] & (1 << BITS) - 1];
    }

    void forEach(Each each) {
        for (int at = 0; at < size; at++) {
            each.vote(statement(at), vote(at));
        }
    }
}
