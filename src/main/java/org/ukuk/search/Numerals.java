package org.ukuk.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How numbers are written: an ILO convention as C97, C097, Convention No. 97, 97-конвенция; a chapter as IV or as 4.
/// Texts keep the number they have, and a question is asked in every way.
final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /// The letters the ILO numbers its instruments by; С and Р are on Cyrillic keyboards too.
    private static final Pattern SIGNED = Pattern.compile("([crpсрк])0{0,2}([1-9]\\d{0,2})");

    /// Of two letters and more, so that no pronoun or single letter is taken for one; up to 399.
    private static final Pattern ROMAN = Pattern.compile("(?=..)(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");

    private static final int LARGEST_ROMAN = 50;
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /// What is numbered by Roman numerals: chapters, parts, sections, by the beginnings of the words.
    private static final List<String> PARTS = List.of(
            "глав",
            "част",
            "раздел",
            "стат",
            "приложен",
            "век",
            "кылым",
            "берене",
            "бөлүм",
            "бөлүк",
            "тиркеме",
            "chapter",
            "part",
            "section",
            "title",
            "article",
            "annex",
            "centur");

    private static final Map<Character, List<String>> INSTRUMENTS = Map.of(
            'c', List.of("convention", "конвенция"),
            'r', List.of("recommendation", "рекомендация", "сунуштама"),
            'p', List.of("protocol", "протокол"));

    private static final Set<String> NUMBER_SIGNS = Set.of("no", "nr", "номер", "номери");

    private Numerals() {}

    /// Whether the word is a number and nothing else, so that it is no misspelt word.
    static boolean isNumeral(String word) {
        return SIGNED.matcher(word).matches() || ROMAN.matcher(word).matches();
    }

    /// Whether the word only announces the number after it, as in “No. 97”.
    static boolean isSign(String word, String next) {
        return NUMBER_SIGNS.contains(word) && NUMBER.matcher(next).matches();
    }

    /// Other ways to write each of the words: words that follow one another, in lower case.
    static List<Set<List<String>>> others(List<String> words) {
        var others = new ArrayList<Set<List<String>>>();
        for (int i = 0; i < words.size(); i++) {
            others.add(others(words, i));
        }
        return others;
    }

    private static Set<List<String>> others(List<String> words, int at) {
        var word = words.get(at);
        var others = new LinkedHashSet<List<String>>();
        var signed = SIGNED.matcher(word);
        if (signed.matches()) {
            instrument(letter(signed.group(1).charAt(0)), signed.group(2), others);
        } else if (ROMAN.matcher(word).matches()) {
            others.add(List.of(Integer.toString(value(word))));
        } else {
            beside(words, at).forEach(neighbour -> together(word, neighbour, others));
        }
        others.remove(List.of(word));
        return others;
    }

    private static Stream<String> beside(List<String> words, int at) {
        return Stream.of(at - 1, at + 1)
                .filter(other -> other >= 0 && other < words.size())
                .map(words::get);
    }

    /// A word and its number, in either order, are one name.
    private static void together(String word, String neighbour, Set<List<String>> others) {
        boolean number = NUMBER.matcher(word).matches();
        if (number && isPart(neighbour) && Integer.parseInt(word) <= LARGEST_ROMAN) {
            others.add(List.of(roman(Integer.parseInt(word))));
        }
        if (isPart(neighbour) && word.length() == 1 && "ivx".contains(word)) {
            others.add(List.of(Integer.toString(value(word))));
        }
        var name = number ? neighbour : word;
        var value = number ? word : neighbour;
        if (NUMBER.matcher(value).matches()) {
            if (name.length() == 1 && INSTRUMENTS.containsKey(name.charAt(0))) {
                instrument(name.charAt(0), value, others);
            }
            INSTRUMENTS.forEach((letter, names) -> {
                if (names.stream().anyMatch(one -> isForm(name, one))) {
                    signs(letter, value, others);
                }
            });
        }
    }

    private static void instrument(char letter, String number, Set<List<String>> others) {
        signs(letter, number, others);
        for (var name : INSTRUMENTS.getOrDefault(letter, List.of())) {
            others.add(List.of(name, number));
            others.add(List.of(number, name));
        }
        others.add(List.of("no", number));
    }

    private static void signs(char letter, String number, Set<List<String>> others) {
        others.add(List.of(letter + number));
        others.add(List.of(letter + "0".repeat(3 - number.length()) + number));
    }

    private static char letter(char typed) {
        return switch (typed) {
            case 'с', 'к' -> 'c';
            case 'р' -> 'r';
            default -> typed;
        };
    }

    private static boolean isForm(String word, String name) {
        int stem = name.length() - 1;
        return word.length() >= stem && word.regionMatches(0, name, 0, stem);
    }

    private static boolean isPart(String word) {
        return PARTS.stream().anyMatch(word::startsWith);
    }

    static int value(String roman) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            while (roman.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return value;
    }

    static String roman(int value) {
        var roman = new StringBuilder();
        int left = value;
        for (int i = 0; i < SIGNS.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString().toLowerCase(Locale.ROOT);
    }
}
