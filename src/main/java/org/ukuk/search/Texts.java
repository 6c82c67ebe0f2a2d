package org.ukuk.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ukuk.platform.i18n.Language;

/// The texts of an item as they go into the index: each read once, kept as stems and as the words themselves.
final class Texts {

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 40;

    final Map<Language, List<String>> stems = new EnumMap<>(Language.class);
    final List<String> plain = new ArrayList<>();
    final Map<String, Spelt> spelt = new LinkedHashMap<>();

    record Read(Language language, String stems, String plain) {}

    Read add(Language language, String text) {
        var words = Words.in(text);
        var read = new Read(language, Words.stems(language, words), Words.plain(words));
        stems.computeIfAbsent(language, l -> new ArrayList<>()).add(read.stems());
        plain.add(read.plain());
        words.stream().map(Words.Word::text).filter(Texts::isSpelt).forEach(word -> {
            var spelt = Spelt.of(language, Words.stem(language, word), word);
            this.spelt.putIfAbsent(spelt.id(), spelt);
        });
        return read;
    }

    /// A name or a number can be asked for in any language its letters are of.
    void addOfNoLanguage(String text) {
        var words = Words.in(text);
        plain.add(Words.plain(words));
        var languages = Words.isCyrillic(text) ? List.of(Language.KY, Language.RU) : List.of(Language.EN);
        languages.forEach(language ->
                stems.computeIfAbsent(language, l -> new ArrayList<>()).add(Words.stems(language, words)));
    }

    /// The language whose stems serve a text in one that has none of its own.
    static Language byLetters(String text) {
        return Words.isCyrillic(text) ? Language.RU : Language.EN;
    }

    private static boolean isSpelt(String word) {
        return word.length() >= SHORTEST_WORD
                && word.length() <= LONGEST_WORD
                && word.chars().allMatch(Character::isLetter);
    }
}
