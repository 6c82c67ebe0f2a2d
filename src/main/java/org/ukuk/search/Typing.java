package org.ukuk.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ukuk.kyrgyz.Keyboard;
import org.ukuk.kyrgyz.Transliteration;
import org.ukuk.search.Typed.Reading;

/// What somebody meant to type: a word in Latin letters may be a Cyrillic one, two words may be one, one may be two,
/// and hands slip. A word that is known is left alone.
final class Typing {

    private static final int MOST_GUESSES = 2;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_NAME = 4;

    /// Words that are looked at for slips; a longer query has enough others.
    private static final int MOST_RESPELT = 8;

    private final Spelling spelling;

    Typing(Spelling spelling) {
        this.spelling = spelling;
    }

    /// The query as on the other keyboard, when its words are known there and not here.
    String onRightKeyboard(String q) {
        var words = words(q);
        var other = words.stream().anyMatch(Words::isCyrillic) ? Keyboard.toLatin(q) : Keyboard.toCyrillic(q);
        var others = words(other);
        if (words.isEmpty() || others.isEmpty() || other.equals(q)) {
            return q;
        }
        double here = share(words);
        return here < 0.5 && share(others) > Math.max(here, 0.5) ? other : q;
    }

    private static List<String> words(String text) {
        return Words.in(text).stream()
                .map(Words.Word::text)
                .filter(word -> !StopWords.ALL.contains(word))
                .toList();
    }

    private double share(List<String> words) {
        var known = spelling.known(words);
        return words.stream().filter(known::contains).count() / (double) words.size();
    }

    /// The words one by one, each with what it may mean.
    List<Typed> read(List<String> words) {
        var known = new HashSet<>(spelling.known(words));
        var parted = parted(words, known);
        known.addAll(spelling.known(parted));
        boolean transliterated = isTransliterated(parted, known);
        var typed = new ArrayList<Typed>();
        int respelt = 0;
        for (var word : parted) {
            boolean small = StopWords.ALL.contains(word);
            var other = transliterated && !small ? cyrillic(word) : List.<String>of();
            if (!other.isEmpty()) {
                typed.add(readings(word, other, known.contains(word)));
            } else if (known.contains(word) || small || respelt++ >= MOST_RESPELT) {
                typed.add(readings(word, small ? List.of() : named(word), true));
            } else {
                typed.add(readings(word, guessed(word), false));
            }
        }
        return typed;
    }

    /// Words that were split or joined by mistake.
    private List<String> parted(List<String> words, Set<String> known) {
        var parted = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean unknown = !known.contains(word);
            var next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (unknown
                    && !next.isEmpty()
                    && !known.contains(next)
                    && !StopWords.ALL.contains(next)
                    && isKnown(word + next)) {
                parted.add(word + next);
                i++;
            } else if (unknown) {
                parted.addAll(split(word));
            } else {
                parted.add(word);
            }
        }
        return parted;
    }

    private boolean isKnown(String word) {
        return !spelling.known(List.of(word)).isEmpty();
    }

    private List<String> split(String word) {
        var parts = new HashSet<String>();
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            parts.add(word.substring(0, at));
            parts.add(word.substring(at));
        }
        if (word.length() < 3 * SHORTEST_PART) {
            return List.of(word);
        }
        var known = spelling.known(parts);
        for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
            if (known.contains(word.substring(0, at)) && known.contains(word.substring(at))) {
                return List.of(word.substring(0, at), word.substring(at));
            }
        }
        return List.of(word);
    }

    /// Whether the query is Cyrillic in Latin letters: more of its words are known that way than as they are.
    private boolean isTransliterated(List<String> words, Set<String> known) {
        var latin = words.stream()
                .filter(word -> word.length() > 1 && isLatin(word))
                .toList();
        if (latin.isEmpty()) {
            return false;
        }
        var candidates = latin.stream()
                .flatMap(word -> Transliteration.toCyrillic(word).stream())
                .toList();
        var cyrillic = spelling.known(candidates);
        long there = latin.stream()
                .filter(word -> Transliteration.toCyrillic(word).stream().anyMatch(cyrillic::contains))
                .count();
        long here = latin.stream()
                .filter(word -> known.contains(word) || StopWords.ALL.contains(word))
                .count();
        return there > here || (there > 0 && there == here && here * 2 <= latin.size());
    }

    private static boolean isLatin(String word) {
        return !Words.isCyrillic(word) && word.chars().allMatch(Character::isLetter) && !Numerals.isNumeral(word);
    }

    /// The Cyrillic words a Latin one can be: known ones, else near ones, else the likeliest.
    private List<String> cyrillic(String word) {
        if (!isLatin(word)) {
            return List.of();
        }
        var candidates = Transliteration.toCyrillic(word);
        var known = spelling.known(candidates);
        var kept =
                candidates.stream().filter(known::contains).limit(MOST_GUESSES).toList();
        if (!kept.isEmpty() || candidates.isEmpty()) {
            return kept;
        }
        var near = candidates.stream()
                .flatMap(candidate -> spelling.nearest(candidate, 1).stream())
                .distinct()
                .limit(MOST_GUESSES)
                .toList();
        return near.isEmpty() ? candidates.subList(0, 1) : near;
    }

    /// A word that only texts know is a name, mostly: it is looked for as the other alphabet writes it, too.
    private List<String> named(String word) {
        if (spelling.isTerm(word)) {
            return List.of();
        }
        var known = inOtherLetters(word);
        return known.isEmpty() && Words.isCyrillic(word) && isName(word)
                ? spelling.nearest(Romanised.of(word), 1)
                : known;
    }

    /// A word that nobody knows: a name in other letters, a slip, or Cyrillic in Latin letters.
    private List<String> guessed(String word) {
        var other = inOtherLetters(word);
        if (!other.isEmpty()) {
            return other;
        }
        var near = respelt(word);
        return near.isEmpty() ? cyrillic(word) : near;
    }

    private static boolean isName(String word) {
        return word.length() >= SHORTEST_NAME && word.chars().allMatch(Character::isLetter);
    }

    private List<String> inOtherLetters(String word) {
        if (!isName(word)) {
            return List.of();
        }
        var candidates = Words.isCyrillic(word) ? List.of(Romanised.of(word)) : Transliteration.toCyrillic(word);
        var known = spelling.known(candidates);
        return candidates.stream().filter(known::contains).limit(MOST_GUESSES).toList();
    }

    private List<String> respelt(String word) {
        return spelling.nearest(word, MOST_GUESSES);
    }

    private static Typed readings(String word, List<String> others, boolean known) {
        var guesses = others.stream().map(other -> new Reading(other, true));
        var itself = Stream.of(new Reading(word, false));
        return new Typed(word, (known ? Stream.concat(itself, guesses) : Stream.concat(guesses, itself)).toList());
    }
}
