package org.ukuk.kyrgyz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Kyrgyz and Russian words in Latin letters, turned back into Cyrillic ones. Every usual system is read at once,
/// since a word does not say which it follows; which reading is a word, the caller knows.
public final class Transliteration {

    /// How many readings a word may have.
    public static final int MOST = 6;

    private static final int LONGEST = 40;

    /// How many readings of a beginning are followed further.
    private static final int BEAM = 24;

    private static final float CLASH = 0.35f;

    /// What it costs to read letters apart that are mostly read together.
    private static final float APART = 0.8f;

    private static final String VOWELS = "aeiouyıöüäâûôùëèéïøó";
    private static final List<Letters> RULES =
            Lines.of("transliteration.txt").stream().map(Letters::of).toList();
    private static final Map<Character, List<Letters>> BY_FIRST = byFirst();

    private Transliteration() {}

    /// One reading of Latin letters, a line of `transliteration.txt`.
    private record Letters(String latin, String cyrillic, float cost, String where) {

        private static Letters of(String line) {
            var parts = line.split(" ");
            return new Letters(
                    parts[0],
                    parts[1].equals("-") ? "" : parts[1],
                    parts.length > 2 ? Float.parseFloat(parts[2]) : 0,
                    parts.length > 3 ? parts[3] : "");
        }

        private boolean fits(String word, int at) {
            int end = at + latin.length();
            return word.startsWith(latin, at)
                    && switch (where) {
                        case "start" -> at == 0;
                        case "end" -> end == word.length();
                        case "after-vowel" -> at > 0 && isVowel(word, at - 1);
                        case "after-consonant" -> at > 0 && !isVowel(word, at - 1);
                        case "before-vowel" -> end < word.length() && isVowel(word, end);
                        case "before-consonant" -> end < word.length() && !isVowel(word, end);
                        default -> true;
                    };
        }
    }

    private record Reading(String text, float cost) {

        private Reading and(Letters letters, float more) {
            return new Reading(text + letters.cyrillic, cost + letters.cost + more + clash(letters.cyrillic));
        }

        /// Kyrgyz has no и after а or ы, and no ы after е or и (vowel harmony).
        private float clash(String more) {
            var wrong = more.startsWith("и") ? "аыя" : more.startsWith("ы") ? "еиэ" : "";
            for (int i = text.length() - 1; i >= 0 && !wrong.isEmpty(); i--) {
                if ("аыяоуюеиэ".indexOf(text.charAt(i)) >= 0) {
                    return wrong.indexOf(text.charAt(i)) >= 0 ? CLASH : 0;
                }
            }
            return 0;
        }
    }

    /// The likeliest readings in folded Cyrillic letters as [KyrgyzLetters#fold] makes them, best first, at most
    /// [#MOST]; none for a word that holds a Cyrillic letter, or no Latin one, or is longer than 40 signs.
    public static List<String> toCyrillic(String latinWord) {
        var word = plain(latinWord);
        if (word.length() > LONGEST
                || !word.chars().anyMatch(c -> c >= 'a' && c <= 'z')
                || latinWord.chars().anyMatch(KyrgyzLetters::isCyrillic)) {
            return List.of();
        }
        var readings = new ArrayList<List<Reading>>();
        for (int i = 0; i <= word.length(); i++) {
            readings.add(new ArrayList<>());
        }
        readings.getFirst().add(new Reading("", 0));
        for (int i = 0; i < word.length(); i++) {
            advance(word, i, best(readings.get(i), BEAM), readings);
        }
        return best(readings.getLast(), MOST).stream().map(Reading::text).toList();
    }

    private static void advance(String word, int at, List<Reading> soFar, List<List<Reading>> readings) {
        var fitting = BY_FIRST.getOrDefault(word.charAt(at), List.of()).stream()
                .filter(letters -> letters.fits(word, at))
                .toList();
        int longest = fitting.stream()
                .mapToInt(letters -> letters.latin.length())
                .max()
                .orElse(0);
        for (var letters : fitting) {
            float cost = letters.latin.length() < longest ? APART : 0;
            soFar.forEach(one -> readings.get(at + letters.latin.length()).add(one.and(letters, cost)));
        }
    }

    private static List<Reading> best(List<Reading> readings, int most) {
        var byText = new LinkedHashMap<String, Reading>();
        readings.stream().sorted(Comparator.comparing(Reading::cost)).forEach(one -> byText.putIfAbsent(one.text, one));
        return byText.values().stream().limit(most).toList();
    }

    /// In lower case, without ties between letters, and without marks no rule speaks of.
    private static String plain(String word) {
        var plain = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFC)
                .replace("İ", "i")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u0361\ufe20\ufe21\u00ad\u200b-\u200d\u2060\ufeff]", "")
                .chars()
                .forEach(c ->
                        plain.append(BY_FIRST.containsKey((char) c) ? String.valueOf((char) c) : unmarked((char) c)));
        return plain.toString();
    }

    private static String unmarked(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static Map<Character, List<Letters>> byFirst() {
        var map = new LinkedHashMap<Character, List<Letters>>();
        RULES.forEach(rule -> map.computeIfAbsent(rule.latin.charAt(0), first -> new ArrayList<>())
                .add(rule));
        return map;
    }
}
