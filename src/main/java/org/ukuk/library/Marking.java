package org.ukuk.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ukuk.library.ReaderView.Run;
import org.ukuk.search.Results.Part;
import org.ukuk.search.Results.Snippet;
import org.ukuk.search.StopWords;

/// Marks what was looked for: the words as typed, and every form of them that the search found in this file. Words that
/// say nothing by themselves are marked only where nothing else was asked for.
final class Marking {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    private final Set<String> words = new HashSet<>();

    Marking(String query, List<Snippet> places) {
        learn(query);
        if (!StopWords.ALL.containsAll(words)) {
            words.removeAll(StopWords.ALL);
        }
        places.stream()
                .flatMap(place -> place.parts().stream())
                .filter(Part::found)
                .forEach(part -> learn(part.text()));
    }

    private void learn(String text) {
        WORD.matcher(text).results().forEach(word -> words.add(plain(word.group())));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /// The paragraphs of a page, each as runs of marked and plain text.
    List<List<Run>> paragraphs(String page) {
        var paragraphs = new ArrayList<List<Run>>();
        for (var paragraph : page.split("\n\n")) {
            if (!paragraph.isBlank()) {
                paragraphs.add(words.isEmpty() ? List.of(new Run(paragraph, false)) : runs(paragraph));
            }
        }
        return paragraphs;
    }

    private List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        int at = 0;
        var found = WORD.matcher(text);
        while (found.find()) {
            if (words.contains(plain(found.group()))) {
                if (found.start() > at) {
                    runs.add(new Run(text.substring(at, found.start()), false));
                }
                runs.add(new Run(found.group(), true));
                at = found.end();
            }
        }
        if (at < text.length()) {
            runs.add(new Run(text.substring(at), false));
        }
        return runs;
    }
}
