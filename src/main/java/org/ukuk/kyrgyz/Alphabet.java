package org.ukuk.kyrgyz;

/// The letters as small numbers, with what harmony and assimilation need to know of each.
final class Alphabet {

    /// The first half of я, ю, ё after a vowel: боюнча is read as бо-й-унча, so that a suffix may begin inside the
    /// letter.
    static final char HALF = 'ј';

    private static final String LETTERS = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя" + HALF;

    /// Harmony knows eight vowels.
    static final String VOWELS = "аыоуеиөү";

    static final String BACK = "аыоу";

    private static final String ALL_VOWELS = VOWELS + "эяюё";
    private static final String HARMONY = VOWELS + "еауо";

    /// One more than the greatest number of a letter; 0 is no letter of ours.
    static final int SIZE = LETTERS.length() + 1;

    private static final byte[] CODES = new byte[0x500];
    private static final byte[] VOWEL_BITS = new byte[SIZE];

    static {
        for (int i = 0; i < LETTERS.length(); i++) {
            char letter = LETTERS.charAt(i);
            CODES[letter] = (byte) (i + 1);
            int vowel = ALL_VOWELS.indexOf(letter);
            VOWEL_BITS[i + 1] = vowel < 0 ? 0 : (byte) vowelBit(HARMONY.charAt(vowel));
        }
    }

    private Alphabet() {}

    static int code(char letter) {
        return letter < CODES.length ? CODES[letter] : 0;
    }

    static char letter(int code) {
        return LETTERS.charAt(code - 1);
    }

    /// The vowel of harmony this letter is or holds, as one of eight bits; 0 for a consonant.
    static int vowelBit(int code) {
        return VOWEL_BITS[code] & 0xff;
    }

    static int vowelBit(char vowel) {
        return 1 << VOWELS.indexOf(vowel);
    }

    /// These letters as bits.
    static long mask(String letters) {
        long mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            mask |= 1L << code(letters.charAt(i));
        }
        return mask;
    }

    static boolean in(long mask, int code) {
        return (mask >>> code & 1) != 0;
    }
}
