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

    private static byte[][][] vowels(boolean folded) {
        var all = new byte[2][9][0];
        for (int kind = 0; kind < 2; kind++) {
            for (int i = 0; i < Alphabet.VOWELS.length(); i++) {
                char restored = Template.vowel(kind == 0 ? 'A' : 'I', Alphabet.VOWELS.charAt(i));
                all[kind][i + 1] = new byte[] {(byte) Alphabet.code(folded ? KyrgyzLetters.fold(restored) : restored)};
            }
        }
        return all;
    }
}
