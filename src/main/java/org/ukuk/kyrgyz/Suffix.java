package org.ukuk.kyrgyz;

/// A suffix as it is written in a word.
///
/// @param kind its class, a number of [SuffixTable]
/// @param vowels the vowels that may be the last before it, as bits
/// @param letters the letters that may be before it, as bits
/// @param restored the kind of vowel of the stem that ran together with it, 0 for none
/// @param demand what it wants of a stem
/// @param weight the evidence that it is one
record Suffix(String text, int kind, int vowels, long letters, char restored, Demand demand, float weight) {

    /// What the stem right before a suffix has to be.
    enum Demand {
        NONE,
        KNOWN,
        /// Of three letters or more.
        LONGER
    }

    boolean fits(int vowelBit, int code) {
        return (vowelBit == 0 || (vowels & vowelBit) != 0) && Alphabet.in(letters, code);
    }

    /// The same suffix after more vowels and letters.
    Suffix or(Suffix other) {
        return new Suffix(text, kind, vowels | other.vowels, letters | other.letters, restored, demand, weight);
    }
}
