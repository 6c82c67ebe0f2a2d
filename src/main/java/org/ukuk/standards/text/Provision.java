package org.ukuk.standards.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// A provision of an instrument as it is kept.
///
/// @param position place in reading order, from 0
/// @param last position of the last provision within; its own when there is none
/// @param parent position of the one around; null at the top
/// @param depth 0 at the top
/// @param anchor names it within the version, see `Anchors`
/// @param page position of the provision whose page shows it
/// @param words by code of the language; headings alone in tables of contents
public record Provision(
        int position,
        int last,
        @Nullable Integer parent,
        int depth,
        Level level,
        String number,
        String anchor,
        int page,
        @Nullable String eId,
        @Nullable String markup,
        Map<String, Words> words) {

    private static final List<String> NEXT_BEST = List.of("en", "ru", "ky");

    /// Whether it has a page of its own.
    public boolean isPage() {
        return page == position;
    }

    /// The words in the language, else in the first of these that is there: English, Russian, Kyrgyz, any.
    ///
    /// @param which what they need to have, such as a text
    public Optional<Map.Entry<String, Words>> in(Language language, Predicate<Words> which) {
        return words.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .min(Comparator.comparingInt(entry -> distance(entry.getKey(), language)));
    }

    private static int distance(String code, Language asked) {
        if (code.equals(asked.code())) {
            return 0;
        }
        int place = NEXT_BEST.indexOf(code);
        return place < 0 ? NEXT_BEST.size() + 1 : place + 1;
    }

    /// The same provision with other words.
    public Provision saying(Map<String, Words> other) {
        return new Provision(position, last, parent, depth, level, number, anchor, page, eId, markup, other);
    }

    /// Its heading in the language, else in another; empty when it has none.
    public String heading(Language language) {
        return in(language, words -> !words.heading().isEmpty())
                .map(entry -> entry.getValue().heading())
                .orElse("");
    }

    /// The part of its anchor within the page: `para-1` of `art-25.para-1`.
    ///
    /// @param pageAnchor anchor of the provision whose page it is
    public String fragment(String pageAnchor) {
        return anchor.startsWith(pageAnchor + ".") ? anchor.substring(pageAnchor.length() + 1) : anchor;
    }
}
