package org.ukuk.standards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Links;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.ProvisionView.Row;
import org.ukuk.standards.ProvisionView.Said;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Words;

/// Lays the provisions of a page out in rows, paragraph by paragraph, the languages side by side.
final class Rows {

    private Rows() {}

    /// @param all the page's provision first, then what is within
    /// @param beside code of the second language; empty for one
    static List<Row> of(List<Provision> all, Language language, String beside, List<Links.Seen> links) {
        var rows = new ArrayList<Row>();
        var numbers = new HashMap<Integer, String>();
        var top = all.getFirst();
        var read = read(all, language, beside);
        for (var one : all) {
            var number = number(one, top, numbers);
            numbers.put(one.position(), number);
            var summary = one.in(language, words -> !words.summary().isBlank())
                    .map(entry ->
                            new Said(entry.getKey(), List.of(entry.getValue().summary())))
                    .orElse(null);
            var main = text(read, one.words().get(read));
            var second = text(beside, one.words().get(beside));
            var margin = links.stream()
                    .filter(link -> one != top && link.here().equals(one.anchor()))
                    .toList();
            if (summary != null || main != null || second != null || !margin.isEmpty()) {
                rows.add(new Row(one == top ? "" : one.fragment(top.anchor()), number, summary, main, second, margin));
            }
        }
        return rows;
    }

    private static String number(Provision one, Provision top, Map<Integer, String> numbers) {
        if (one == top) {
            return one.number();
        }
        var around = Optional.ofNullable(one.parent()).map(numbers::get).orElse("");
        return one.number().isEmpty() ? around : around + " (" + one.number() + ")";
    }

    /// The language of the page: the reader's where there is any text in it that is not beside it anyway, else the next
    /// best. One language for the whole page, as paragraphs of several make no text.
    private static String read(List<Provision> all, Language language, String beside) {
        var there = new HashMap<String, Words>();
        all.forEach(one -> one.words().forEach((code, words) -> {
            if (!code.equals(beside) && !words.text().isBlank()) {
                there.putIfAbsent(code, words);
            }
        }));
        return all.getFirst()
                .saying(there)
                .in(language, words -> true)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static @Nullable Said text(String language, @Nullable Words words) {
        return words == null || words.text().isBlank() ? null : new Said(language, paragraphs(words.text()));
    }

    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n\\s*\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
