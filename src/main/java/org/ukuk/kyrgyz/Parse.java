package org.ukuk.kyrgyz;

import org.jspecify.annotations.Nullable;

/// One word being taken apart: tries every way from the right and keeps the best.
final class Parse {

    /// What each suffix costs, so that a whole is not cut into many small ones.
    private static final float COST = 0.4f;

    private static final int STEM = KnownStems.NOUN | KnownStems.VERB;

    private final KyrgyzTables tables;
    private final byte[] codes;
    private final long[] keys;
    private final byte[] vowels;
    private final byte[] lastVowels;

    private float best = Float.NEGATIVE_INFINITY;
    private int bestEnd;
    private int bestLast;
    private byte @Nullable [] bestOther;

    Parse(KyrgyzTables tables, byte[] codes) {
        this.tables = tables;
        this.codes = codes;
        keys = new long[codes.length + 1];
        vowels = new byte[codes.length + 1];
        lastVowels = new byte[codes.length + 1];
        for (int i = 0; i < codes.length; i++) {
            note(i);
        }
    }

    private void note(int i) {
        int vowel = Alphabet.vowelBit(codes[i]);
        keys[i + 1] = KnownStems.key(keys[i], codes[i]);
        boolean syllable = vowel != 0 && (i == 0 || codes[i - 1] != codes[i]);
        vowels[i + 1] = (byte) (vowels[i] + (syllable ? 1 : 0));
        lastVowels[i + 1] = vowel == 0 ? lastVowels[i] : (byte) vowel;
    }

    int code(int at) {
        return codes[at];
    }

    /// The number of the first letters.
    long key(int end) {
        return keys[end];
    }

    /// How many syllables are before this place; a long vowel is one.
    int syllables(int end) {
        return vowels[end];
    }

    int lastVowel(int end) {
        return lastVowels[end] & 0xff;
    }

    /// The best stem.
    byte[] stem() {
        search(codes.length, tables.suffixes().last(), 0, Suffix.Demand.NONE);
        if (bestOther != null) {
            return bestOther;
        }
        var stem = java.util.Arrays.copyOf(codes, bestEnd);
        stem[bestEnd - 1] = (byte) bestLast;
        return stem;
    }

    /// Tries what may stand before a place.
    ///
    /// @param allowed the classes that may, as bits
    /// @param score of what was taken off
    private void search(int end, int allowed, float score, Suffix.Demand demand) {
        if ((allowed & STEM) != 0) {
            tryStem(end, allowed, score, demand);
        }
        int node = SuffixTree.ROOT;
        for (int i = end - 1; i >= 2; i--) {
            node = tables.tree().step(node, codes[i]);
            if (node == SuffixTree.ROOT) {
                return;
            }
            for (var suffix : tables.tree().at(node)) {
                if ((allowed >>> suffix.kind() & 1) != 0 && suffix.fits(lastVowel(i), codes[i - 1])) {
                    takeOff(suffix, i, score + suffix.weight() - COST);
                }
            }
        }
    }

    private void takeOff(Suffix suffix, int start, float score) {
        int allowed = tables.suffixes().before(suffix.kind());
        if (suffix.restored() == 0) {
            search(start, allowed, score, suffix.demand());
            return;
        }
        byte was = codes[start];
        for (int vowel : tables.restored(suffix.restored(), lastVowel(start))) {
            codes[start] = (byte) vowel;
            note(start);
            search(start + 1, allowed, score, suffix.demand());
        }
        codes[start] = was;
        note(start);
    }

    private void tryStem(int end, int allowed, float score, Suffix.Demand demand) {
        boolean bare = end == codes.length && score == 0;
        for (int kind = KnownStems.NOUN; kind <= KnownStems.VERB; kind <<= 1) {
            if ((allowed & kind) != 0) {
                float sum = score + tables.stems().score(this, end, kind, bare, demand);
                if (sum > best) {
                    best = sum;
                    keep(end, bare);
                }
            }
        }
    }

    private void keep(int end, boolean bare) {
        bestEnd = end;
        bestLast = Stems.alone(codes[end - 1]);
        bestOther = tables.stems().regular(keys[end], bare);
    }
}
