package org.ukuk.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ukuk.kyrgyz.KyrgyzLetters;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Results.Part;
import org.ukuk.search.Results.Quote;

/// Quotes a text where most of the words that were asked for stand together, and marks them. The index keeps the text
/// once and nothing about where its words stand: a page is short, few of its words begin like one that was asked for,
/// and only those are brought to their stem. This costs a fraction of a highlighter that reads term vectors (see
/// `SearchBench`), halves the index, and quotes alike on both engines.
final class Marks {

    private static final int LETTERS = 180;
    private static final int LOOKED_AT = 20_000;
    private static final int MOST_HITS = 200;

    /// What is looked for in texts of each language.
    private final Map<Language, Wanted> wanted = new EnumMap<>(Language.class);

    private record Wanted(Set<String> stems, Set<Character> initials) {}

    private record Found(int start, int end, String stem) {}

    Marks(Asked asked) {
        asked.looked().forEach((language, stems) -> {
            var initials = new HashSet<Character>();
            stems.forEach(stem -> initials.add(initial(stem)));
            wanted.put(language, new Wanted(stems, initials));
        });
    }

    private static char initial(String word) {
        return Words.fold(word.substring(0, 1)).charAt(0);
    }

    /// The best stretch of the text, about 180 letters; its beginning when none of the words is there.
    Quote quote(Language analyser, String text) {
        var found = find(analyser, text);
        int first = best(found);
        int from = found.isEmpty() ? 0 : start(text, found.get(first));
        int to = end(text, Math.min(text.length(), from + LETTERS));
        return new Quote(parts(text, found, from, to), from == 0, to == text.length());
    }

    /// All of a short text.
    List<Part> whole(Language analyser, String text) {
        return parts(text, find(analyser, text), 0, text.length());
    }

    private static List<Part> parts(String text, List<Found> found, int from, int to) {
        var parts = new ArrayList<Part>();
        int at = from;
        for (var word : found) {
            if (word.start() >= at && word.end() <= to) {
                add(parts, text.substring(at, word.start()), false);
                add(parts, text.substring(word.start(), word.end()), true);
                at = word.end();
            }
        }
        add(parts, text.substring(at, to), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.replaceAll("\\s+", " "), found));
        }
    }

    private List<Found> find(Language language, String text) {
        var looked = wanted.getOrDefault(language, new Wanted(Set.of(), Set.of()));
        var found = new ArrayList<Found>();
        int length = Math.min(text.length(), LOOKED_AT);
        int at = 0;
        while (at < length && found.size() < MOST_HITS) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < length && isInside(text.charAt(end))) {
                end++;
            }
            if (looked.initials().contains(KyrgyzLetters.fold(text.charAt(at)))) {
                var stem = Words.stem(language, KyrgyzLetters.clean(text.substring(at, end)));
                if (looked.stems().contains(stem)) {
                    found.add(new Found(at, end, stem));
                }
            }
            at = end;
        }
        return found;
    }

    private static boolean isInside(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '\'' || letter == '’' || letter == '\u00AD';
    }

    /// The first word of the stretch in which most different words stand, then most words at all.
    private static int best(List<Found> found) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            var different = new LinkedHashMap<String, Integer>();
            int all = 0;
            for (int j = i;
                    j < found.size() && found.get(j).end() <= found.get(i).start() + LETTERS;
                    j++) {
                different.merge(found.get(j).stem(), 1, Integer::sum);
                all++;
            }
            int worth = different.size() * MOST_HITS + all;
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    /// A little before the word, where another begins.
    private static int start(String text, Found word) {
        int from = Math.max(0, word.start() - LETTERS / 3);
        while (from > 0 && from < word.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        return from;
    }

    private static int end(String text, int to) {
        int end = to;
        while (end < text.length() && end < to + 40 && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
