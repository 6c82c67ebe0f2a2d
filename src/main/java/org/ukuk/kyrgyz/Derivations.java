package org.ukuk.kyrgyz;

/// The deeper level: a stem without the derivations of `derivations.txt`. What is left has to be
/// a noun of the word list, or have two syllables and four letters.
final class Derivations {

    private static final int SHORTEST = 4;

    private final Stems stems;
    private final SuffixTree tree;
    private final KnownStems kept;

    Derivations(Stems stems, boolean folded) {
        this.stems = stems;
        tree = new SuffixTree(SuffixTable.read("derivations.txt", folded));
        kept = KnownStems.kept(folded);
    }

    /// Where the stem ends without its longest derivation, or its own end.
    int shorter(byte[] stem) {
        if (kept.kinds(KnownStems.key(stem, 0, stem.length)) != 0) {
            return stem.length;
        }
        int shortest = stem.length;
        int node = SuffixTree.ROOT;
        for (int i = stem.length - 1; i >= 2; i--) {
            node = tree.step(node, stem[i]);
            if (node == SuffixTree.ROOT) {
                return shortest;
            }
            for (var suffix : tree.at(node)) {
                shortest = fits(suffix, stem, i) ? i : shortest;
            }
        }
        return shortest;
    }

    private boolean fits(Suffix suffix, byte[] stem, int end) {
        int vowels = 0;
        int last = 0;
        for (int i = 0; i < end; i++) {
            int vowel = Alphabet.vowelBit(stem[i]);
            vowels += vowel != 0 && (i == 0 || stem[i] != stem[i - 1]) ? 1 : 0;
            last = vowel == 0 ? last : vowel;
        }
        return suffix.fits(last, stem[end - 1])
                && (vowels > 1 && end >= SHORTEST || stems.isNoun(KnownStems.key(stem, 0, end)));
    }
}
