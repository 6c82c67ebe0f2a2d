package org.ukuk.kyrgyz;

import java.text.Normalizer;
import java.util.Locale;

/// Letters of Kyrgyz texts as they are found: many keyboards lack ң ө ү, old texts have ѳ ӊ, Latin look-alikes stand in
/// the middle of words, and invisible signs between the letters.
public final class KyrgyzLetters {

    private static final String OLD = "ѳөӊңҥңһх";
    private static final String ALIKE = "aаeеoоpрcсyуxхkкmмtтhнbвüүöө";
    private static final String FOLDED = "ёеңнөоүу";

    private KyrgyzLetters() {}

    /// The letter for which this one is typed: ң is н, ө is о, ү is у, ё is е; old forms likewise; in lower case. Latin
    /// letters stay, since a single one does not show what word it is in.
    public static char fold(char letter) {
        char small = Character.toLowerCase(letter);
        return of(FOLDED, of(OLD, small));
    }

    /// Clean as by [#clean] and every letter folded as by [#fold(char)].
    public static String fold(String text) {
        var folded = clean(text).toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(FOLDED, folded[i]);
        }
        return new String(folded);
    }

    /// In NFC and lower case, without soft hyphens and zero-width signs, with one kind of hyphen, today's letters
    /// for old ones, and Cyrillic letters for Latin look-alikes in words that hold a Cyrillic letter. A word in
    /// Latin letters alone stays Latin.
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var clean = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (!isInvisible(c)) {
                clean.append(c == '\u2010' || c == '\u2011' ? '-' : of(OLD, c));
            }
        }
        replaceLookAlikes(clean);
        return clean.toString();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Alphabet.code(text.charAt(i)) == 0 || text.charAt(i) == Alphabet.HALF) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200d' || c == '\u2060' || c == '\ufeff' || c == '\u0301';
    }

    private static void replaceLookAlikes(StringBuilder text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                replaceLookAlikes(text, start, i);
                start = i + 1;
            }
        }
    }

    private static void replaceLookAlikes(StringBuilder text, int from, int to) {
        if (text.substring(from, to).chars().noneMatch(KyrgyzLetters::isCyrillic)) {
            return;
        }
        for (int i = from; i < to; i++) {
            text.setCharAt(i, of(ALIKE, text.charAt(i)));
        }
    }

    static boolean isCyrillic(int letter) {
        return letter >= 0x400 && letter < 0x530;
    }

    /// The second of the pair whose first this letter is, or the letter itself.
    private static char of(String pairs, char letter) {
        for (int i = 0; i < pairs.length(); i += 2) {
            if (pairs.charAt(i) == letter) {
                return pairs.charAt(i + 1);
            }
        }
        return letter;
    }
}
