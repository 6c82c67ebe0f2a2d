package org.ukuk.kyrgyz;

/// What a stemmer knows, read once for exact and once for folded letters.
record KyrgyzTables(
        boolean folded,
        SuffixTable suffixes,
        SuffixTree tree,
        Stems stems,
        Derivations derivations,
        byte[][][] vowels) {

    static final KyrgyzTables EXACT = read(false);
    static final KyrgyzTables FOLDED = read(true);

    private static KyrgyzTables read(boolean folded) {
        var suffixes = SuffixTable.read("suffixes.txt", folded);
        var stems = new Stems(folded);
        return new KyrgyzTables(
                folded, suffixes, new SuffixTree(suffixes), stems, new Derivations(stems, folded), vowels(folded));
    }

    /// The vowels of a stem that may have run together with a suffix, by their kind and the vowel before them.
    byte[] restored(char kind, int vowelBit) {
        return vowels[kind == 'A' ? 0 : 1][vowelBit == 0 ? 0 : 1 + Integer.numberOfTrailingZeros(vowelBit)];
    }

    /// Folded, у may have been ү, after which the vowel is another.
    private static byte[][][] vowels(boolean folded) {
        var all = new byte[2][Alphabet.VOWELS.length() + 1][0];
        for (int i = 0; i < Alphabet.VOWELS.length(); i++) {
            char vowel = Alphabet.VOWELS.charAt(i);
            for (int kind = 0; kind < 2; kind++) {
                var restored = String.valueOf(Template.vowel("AI".charAt(kind), vowel));
                var letters = !folded ? restored : vowel == 'у' && kind == 0 ? "ао" : KyrgyzLetters.fold(restored);
                all[kind][i + 1] = Spelling.codes(letters, false);
            }
        }
        return all;
    }
}
