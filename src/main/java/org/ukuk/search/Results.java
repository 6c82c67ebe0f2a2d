package org.ukuk.search;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.TextStatus;

/// What a search found.
///
/// @param total of all hits, not only those of this page
/// @param understood concepts the query was widened by
/// @param others names that were looked for beside the typed words
/// @param nearest topics to go on with when nothing was found
/// @param instead what was read as something else
/// @param loose whether items with only some of the words are among the hits
/// @param cut whether the query was longer than was looked at
/// @param unread whether the signs of the query did not fit together, and only its words were read
/// @param rebuilt share of the index that is there while it is made anew, in percent; null when it is whole
public record Results(
        long total,
        List<Hit> hits,
        List<Facet> facets,
        List<Understood> understood,
        List<Label> others,
        List<Topic> nearest,
        List<Instead> instead,
        boolean loose,
        boolean cut,
        boolean unread,
        @Nullable Integer rebuilt) {

    /// The query with the words it was read as.
    public String asRead(String q) {
        var read = q;
        for (var one : instead) {
            read = Pattern.compile(Pattern.quote(one.typed()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(read)
                    .replaceFirst(Matcher.quoteReplacement(one.read()));
        }
        return read.equals(q) ? instead.stream().map(Instead::read).collect(Collectors.joining(" ")) : read;
    }

    /// @param path the item's page, in the reader's language
    /// @param marked the title, with the words that were asked for
    /// @param language code of the language the title is in
    /// @param original code of the item's original language
    /// @param date as in `PartialDate`; empty when there is none
    public record Hit(
            String id,
            String kind,
            String path,
            String overline,
            String title,
            List<Part> marked,
            String summary,
            String language,
            String original,
            String date,
            List<InLanguage> texts,
            List<Snippet> snippets) {}

    /// @param language code of a language the item has a text in
    public record InLanguage(String language, TextStatus status) {}

    /// A place in an item that answers the query.
    ///
    /// @param path where it is read
    /// @param file id of the file; empty for the item's own words
    /// @param page of the file; 0 in the item's own words
    /// @param language ISO 639-1 of the quote
    public record Snippet(String path, String file, int page, String language, Quote quote) {

        public List<Part> parts() {
            return quote.parts();
        }

        /// The quote as plain text.
        public String text() {
            var all = new StringBuilder();
            parts().forEach(part -> all.append(part.text()));
            return all.toString();
        }
    }

    /// A stretch of a text, exactly as it stands there.
    ///
    /// @param fromStart whether it begins where the text does
    /// @param toEnd whether it ends where the text does
    public record Quote(List<Part> parts, boolean fromStart, boolean toEnd) {}

    /// @param found whether these are words that were asked for
    public record Part(String text, boolean found) {}

    /// @param id of the concept
    public record Topic(String id, String label) {}

    /// What was typed, and what it was read as: the nearest known word, or the same in other letters.
    public record Instead(String typed, String read) {}

    /// @param words labels in the three languages, as they widen the query
    public record Understood(String concept, String label, List<Label> words, List<String> related) {

        /// The labels without those that are written alike in another language.
        public List<Label> different() {
            var seen = new HashSet<String>();
            return words.stream().filter(word -> seen.add(word.text())).toList();
        }
    }

    /// @param language code of the language the label is in
    public record Label(String language, String text) {}

    /// What results can be narrowed by.
    ///
    /// @param code its parameter in addresses
    /// @param label its name
    /// @param more whether there are values besides those shown
    public record Facet(String code, String label, List<Value> values, boolean more) {

        public boolean isChosen() {
            return values.stream().anyMatch(Value::chosen);
        }
    }

    /// @param value as in addresses
    /// @param depth in a tree, from 0
    public record Value(String value, String label, long count, boolean chosen, int depth) {}
}
