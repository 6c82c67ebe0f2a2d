package org.ukuk.search;

import java.util.LinkedHashMap;
import java.util.Map;

/// Letters that are typed for one another. Folded alike in texts and in queries, one letter for one, so that places in
/// a text stay where they are.
final class Folding {

    /// People type Russian without ё.
    static final Map<Character, Character> RUSSIAN = Map.of('ё', 'е');

    /// Many keyboards lack ң ө ү; old texts have ѳ ӊ; and Latin look-alikes stand in the middle of Cyrillic words.
    static final Map<Character, Character> KYRGYZ = pairs("ёе ңн өо үу ѳо ӊн aа cс eе oо pр xх yу");

    private Folding() {}

    private static Map<Character, Character> pairs(String pairs) {
        var map = new LinkedHashMap<Character, Character>();
        for (var pair : pairs.split(" ")) {
            map.put(pair.charAt(0), pair.charAt(1));
        }
        return map;
    }

    /// The text in lower case and folded, to compare labels.
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.strip().toLowerCase(java.util.Locale.ROOT).chars().forEach(c -> folded.append(folded((char) c)));
        return folded.toString();
    }

    static char fold(char letter) {
        return folded(Character.toLowerCase(letter));
    }

    private static char folded(char letter) {
        return KYRGYZ.getOrDefault(letter, letter);
    }
}
