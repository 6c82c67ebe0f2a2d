package org.ukuk.kyrgyz;

/// Stems of the word lists and endings that tell a stem, by a number made of their letters.
final class KnownStems {

    static final int NOUN = 1 << SuffixTable.NOUN;
    static final int VERB = 1 << SuffixTable.VERB;

    /// Longer stems are not told apart beyond this many letters, and none is listed.
    static final int LONGEST = 12;

    private long[] keys = new long[1 << 13];
    private byte[] kinds = new byte[1 << 13];
    private int size;

    /// The number of a word one letter longer than the one that has this number.
    static long key(long before, int code) {
        return before * Alphabet.SIZE + code;
    }

    static long key(byte[] codes, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key(key, codes[i]);
        }
        return key;
    }

    void add(byte[] codes, int kind) {
        if (codes.length <= LONGEST) {
            int slot = slot(key(codes, 0, codes.length));
            size += kinds[slot] == 0 ? 1 : 0;
            keys[slot] = key(codes, 0, codes.length);
            kinds[slot] |= (byte) kind;
            if (size * 3 > keys.length) {
                grow();
            }
        }
    }

    /// [#NOUN], [#VERB], both, or 0 when it is not known.
    int kinds(long key) {
        return kinds[slot(key)];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (kinds[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldKinds = kinds;
        keys = new long[oldKeys.length * 2];
        kinds = new byte[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKinds[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                kinds[slot] = oldKinds[i];
            }
        }
    }

    static KnownStems read(boolean folded) {
        var stems = new KnownStems();
        stems.add("words.txt", NOUN, folded);
        stems.add("verbs.txt", VERB, folded);
        return stems;
    }

    static KnownStems kept(boolean folded) {
        var stems = new KnownStems();
        stems.add("kept.txt", NOUN, folded);
        return stems;
    }

    private void add(String file, int kind, boolean folded) {
        for (var line : Lines.of(file)) {
            for (var word : line.split(" ")) {
                add(Spelling.codes(folded ? KyrgyzLetters.fold(word) : word, folded), kind);
            }
        }
    }

    /// The endings of `endings.txt`, each from its last letter to its first.
    static KnownStems endings(boolean folded) {
        var endings = new KnownStems();
        for (var line : Lines.of("endings.txt")) {
            var parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                for (var way : new Template(parts[i]).everyWay()) {
                    var text = folded ? KyrgyzLetters.fold(way.text()) : way.text();
                    endings.add(reversed(Spelling.codes(text, folded)), parts[0].equals("verb") ? VERB : NOUN);
                }
            }
        }
        return endings;
    }

    private static byte[] reversed(byte[] codes) {
        var reversed = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            reversed[codes.length - 1 - i] = codes[i];
        }
        return reversed;
    }
}
