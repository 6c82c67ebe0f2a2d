package org.ukuk.kyrgyz;

import java.util.Arrays;

/// Words as numbers of letters and back. я, ю and ё after a vowel are two letters, so that кой-уп can be seen in коюп.
final class Spelling {

    private static final int HALF = Alphabet.code(Alphabet.HALF);
    private static final int A = Alphabet.code('а');
    private static final int O = Alphabet.code('о');
    private static final int U = Alphabet.code('у');

    private Spelling() {}

    /// The letters as numbers; 0 stands for a sign that is no letter of ours.
    static byte[] codes(char[] word, int from, int to, boolean folded) {
        var codes = new byte[2 * (to - from)];
        int length = 0;
        int vowel = 0;
        for (int i = from; i < to; i++) {
            int code = Alphabet.code(word[i]);
            int second = vowel == 0 ? 0 : half(word[i], vowel, folded);
            if (second != 0) {
                codes[length++] = (byte) HALF;
                code = second;
            }
            codes[length++] = (byte) code;
            vowel = Alphabet.vowelBit(code);
        }
        return Arrays.copyOf(codes, length);
    }

    static byte[] codes(String word, boolean folded) {
        return codes(word.toCharArray(), 0, word.length(), folded);
    }

    /// Folded, ё is written е: after о and у it is taken for ё, as in коёт.
    private static int half(char letter, int vowelBefore, boolean folded) {
        return switch (letter) {
            case 'я' -> A;
            case 'ю' -> U;
            case 'ё' -> O;
            case 'е' -> folded && (vowelBefore & (Alphabet.vowelBit('о') | Alphabet.vowelBit('у'))) != 0 ? O : 0;
            default -> 0;
        };
    }

    /// Writes these letters from a place on and returns where they end.
    static int write(byte[] codes, int length, char[] word, int from, boolean folded) {
        int at = from;
        for (int i = 0; i < length; i++) {
            if (codes[i] == HALF && i + 1 < length && whole(codes[i + 1], folded) != 0) {
                word[at++] = whole(codes[++i], folded);
            } else {
                word[at++] = codes[i] == HALF ? 'й' : Alphabet.letter(codes[i]);
            }
        }
        return at;
    }

    private static char whole(int second, boolean folded) {
        return second == A ? 'я' : second == U ? 'ю' : second == O ? folded ? 'е' : 'ё' : 0;
    }
}
