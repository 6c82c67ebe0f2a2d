package org.ukuk.kyrgyz;

import java.util.ArrayList;
import java.util.List;

/// A suffix in the notation of `suffixes.txt`, written out for every vowel and letter that may stand before it.
record Template(String notation) {

    /// What may stand before a suffix, as far as consonants go. A loan may end in a written б, в, г, д, ж and be
    /// treated
    /// by its sound, so these are in two.
    private enum Before {
        VOWEL("аыоуеиөүэяюё"),
        GLIDE("рй" + Alphabet.HALF),
        SONANT("лмнңзжбвгдь"),
        VOICELESS("пктсшчхфщцжбвгд");

        private final String letters;

        Before(String letters) {
            this.letters = letters;
        }

        private static Before of(char letter) {
            for (var one : values()) {
                if (one.letters.indexOf(letter) >= 0) {
                    return one;
                }
            }
            throw new IllegalArgumentException("no letter: " + letter);
        }
    }

    /// One way a suffix is written.
    ///
    /// @param vowel the last vowel before it
    /// @param letters the letters one of which is before it
    record Written(String text, char vowel, String letters) {}

    List<Written> everyWay() {
        var all = new ArrayList<Written>();
        for (char vowel : Alphabet.VOWELS.toCharArray()) {
            for (var before : Before.values()) {
                if (before != Before.VOWEL || restored() == 0) {
                    all.add(new Written(write(vowel, before), vowel, before.letters));
                }
            }
        }
        return all;
    }

    /// The kind of vowel that ran together with the suffix and belongs to the stem: `A`, `I`, or 0 for none.
    char restored() {
        return notation.startsWith("OO") ? 'A' : notation.startsWith("VV") ? 'I' : 0;
    }

    /// The vowel that `A` or `I` stands for after this vowel.
    static char vowel(char kind, char last) {
        boolean open = kind == 'A';
        return switch (last) {
            case 'а', 'ы' -> open ? 'а' : 'ы';
            case 'о' -> open ? 'о' : 'у';
            case 'у' -> open ? 'а' : 'у';
            case 'е', 'и' -> open ? 'е' : 'и';
            default -> open ? 'ө' : 'ү';
        };
    }

    private String write(char vowel, Before first) {
        var text = new StringBuilder();
        char last = vowel;
        var before = first;
        for (int i = 0; i < notation.length(); i++) {
            char sign = notation.charAt(i);
            if (sign == '(') {
                boolean wanted = (notation.charAt(i + 1) == 'с') == (before == Before.VOWEL);
                i += wanted ? 0 : 2;
            } else if (sign != ')') {
                char letter = letter(sign, last, before);
                text.append(letter);
                before = Before.of(letter);
                last = before == Before.VOWEL ? letter : last;
            }
        }
        return text.toString();
    }

    private static char letter(char sign, char last, Before before) {
        boolean back = Alphabet.BACK.indexOf(last) >= 0;
        boolean voiceless = before == Before.VOICELESS;
        return switch (sign) {
            case 'A', 'I' -> vowel(sign, last);
            case 'P' -> before == Before.VOWEL ? 'й' : vowel('A', last);
            case 'W', 'V' -> back ? 'у' : 'ү';
            case 'O' -> back ? 'о' : 'ө';
            case 'D' -> voiceless ? 'т' : 'д';
            case 'G' -> voiceless ? 'к' : 'г';
            case 'B' -> voiceless ? 'п' : 'б';
            case 'L' -> voiceless ? 'т' : before == Before.SONANT ? 'д' : 'л';
            case 'N' -> voiceless ? 'т' : before == Before.VOWEL ? 'н' : 'д';
            default -> sign;
        };
    }
}
