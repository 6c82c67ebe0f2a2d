package org.ukuk.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Language;

/// The texts of an item as they go into the index: each read once, kept as the stems of its words.
final class Texts {

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 40;

    final Map<Language, List<String>> stems = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

    /// @return the stems of the text
    String add(Language language, String text) {
        var known = words.computeIfAbsent(language, l -> new HashMap<>());
        var all = new StringJoiner(" ");
        for (var word : Words.in(text)) {
            var stem = Words.stem(language, word.text());
            all.add(stem);
            if (isSpelt(word.text())) {
                known.putIfAbsent(stem, word.text());
            }
        }
        var read = all.toString();
        stems.computeIfAbsent(language, l -> new ArrayList<>()).add(read);
        return read;
    }

    /// A name or a number can be asked for in any language its letters are of.
    void addOfNoLanguage(String text) {
        var languages = Words.isCyrillic(text) ? List.of(Language.KY, Language.RU) : List.of(Language.EN);
        languages.forEach(language -> add(language, text));
    }

    /// Every word once, by its stem.
    Stream<Spelt> spelt() {
        return words.entrySet().stream()
                .flatMap(of -> of.getValue().entrySet().stream()
                        .map(word -> Spelt.of(of.getKey(), word.getKey(), word.getValue())));
    }

    /// The language whose stems serve a text in one that has none of its own.
    static Language byLetters(String text) {
        return Words.isCyrillic(text) ? Language.RU : Language.EN;
    }

    private static boolean isSpelt(String word) {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
