package org.ukuk.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ukuk.kyrgyz.KyrgyzLetters;
import org.ukuk.platform.i18n.Language;
import org.ukuk.thesaurus.Concept;

/// Every word and term that is known in three languages, found by the stems of its words, so in any form of them.
final class Vocabulary {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}’']+");

    private final List<Sense> senses = new ArrayList<>();
    private final Map<Language, Map<String, List<Sense>>> byFirst = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> others = new EnumMap<>(Language.class);
    private @Nullable Map<Character, Set<String>> byInitial;

    /// A sense that stands in a query.
    ///
    /// @param from number of its first word
    /// @param to after its last word
    record Match(Sense sense, int from, int to) {

        int words() {
            return to - from;
        }
    }

    Vocabulary(Collection<Concept> concepts, List<Lexicon.Line> lexicon) {
        for (var language : Language.values()) {
            byFirst.put(language, new HashMap<>());
            others.put(language, new HashSet<>());
        }
        concepts.forEach(concept -> put(Sense.of(concept)));
        lexicon.forEach(line -> put(Sense.of(line)));
    }

    private void put(Sense sense) {
        senses.add(sense);
        for (var language : Language.values()) {
            var firsts = Objects.requireNonNull(byFirst.get(language));
            var rest = Objects.requireNonNull(others.get(language));
            sense.typed(language).forEach(name -> {
                var stems = telling(language, name);
                if (!stems.isEmpty()) {
                    var same = firsts.computeIfAbsent(stems.getFirst(), s -> new ArrayList<>(1));
                    if (same.isEmpty() || same.getLast() != sense) {
                        same.add(sense);
                    }
                    rest.addAll(stems.subList(1, stems.size()));
                }
            });
        }
    }

    /// Names are short and plain; cutting them at what is no letter is as good as `Words.in` and a fraction of its cost
    /// for the ten thousands of them.
    private static Stream<String> words(String name) {
        return Arrays.stream(BETWEEN.split(KyrgyzLetters.clean(name))).filter(word -> !word.isEmpty());
    }

    static List<String> stems(Language language, String name) {
        return words(name).map(word -> Words.stem(language, word)).toList();
    }

    /// Small words are not looked at: whoever types “freedom of movement” asks for freedom and movement.
    static List<String> telling(Language language, String name) {
        var telling = words(name)
                .filter(word -> !StopWords.ALL.contains(word))
                .map(word -> Words.stem(language, word))
                .toList();
        return telling.isEmpty() ? stems(language, name) : telling;
    }

    boolean knows(Language language, String stem) {
        return first(language).containsKey(stem)
                || Objects.requireNonNull(others.get(language)).contains(stem);
    }

    private Map<String, List<Sense>> first(Language language) {
        return Objects.requireNonNull(byFirst.get(language));
    }

    /// Words, as they are written in names, that begin with this letter or one typed for it. They are gathered when a
    /// word is misspelt for the first time.
    synchronized Set<String> beginning(String word) {
        var known = byInitial;
        if (known == null) {
            known = new HashMap<>();
            for (var sense : senses) {
                for (var language : Language.values()) {
                    for (var name : sense.typed(language).toList()) {
                        for (var one : words(name).toList()) {
                            known.computeIfAbsent(initial(one), i -> new HashSet<>())
                                    .add(one);
                        }
                    }
                }
            }
            byInitial = known;
        }
        return known.getOrDefault(initial(word), Set.of());
    }

    private static char initial(String word) {
        return KyrgyzLetters.fold(word.charAt(0));
    }

    /// The senses one of whose names stands in the words, in one language.
    ///
    /// @param words the stems each word can have in the language
    List<Match> in(Language language, List<? extends Collection<String>> words) {
        var found = new LinkedHashSet<Match>();
        for (int from = 0; from < words.size(); from++) {
            for (var stem : words.get(from)) {
                for (var sense : first(language).getOrDefault(stem, List.of())) {
                    for (var stems : sense.asked(language)) {
                        int to = from + stems.size();
                        if (to <= words.size() && stands(stems, words, from)) {
                            found.add(new Match(sense, from, to));
                        }
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /// The senses one of whose names the whole text is.
    List<Sense> named(String text) {
        var words = Words.in(text);
        return Stream.of(Language.values())
                .flatMap(language ->
                        in(
                                language,
                                words.stream()
                                        .map(word -> List.of(Words.stem(language, word.text())))
                                        .toList())
                                .stream())
                .filter(match -> match.from() == 0 && match.to() == words.size())
                .map(Match::sense)
                .distinct()
                .toList();
    }

    private static boolean stands(List<String> name, List<? extends Collection<String>> words, int from) {
        for (int i = 0; i < name.size(); i++) {
            if (!words.get(from + i).contains(name.get(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
