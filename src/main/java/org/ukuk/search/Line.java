package org.ukuk.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Part;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.i18n.Language;

/// What a list shows of an item, kept in the index as one string, so that a page of results asks the database nothing.
///
/// @param date as in `PartialDate`; empty when there is none
/// @param overlines by the reader's language
/// @param texts the item's texts, by their language
record Line(
        String kind,
        String slug,
        String original,
        String date,
        Map<Language, String> overlines,
        Map<Language, Words> texts) {

    private static final String BETWEEN = "\u001f";

    /// @param summary as in `Text.brief`
    record Words(TextStatus status, String title, String summary) {}

    static Line from(Item item, Kind kind) {
        var overlines = new EnumMap<Language, String>(Language.class);
        var texts = new EnumMap<Language, Words>(Language.class);
        for (var language : Language.values()) {
            overlines.put(language, clean(kind.overline(item, language)));
            var text = item.text(language);
            if (text != null && !text.title().isBlank()) {
                texts.put(language, new Words(text.status(), clean(text.title()), clean(text.brief())));
            }
        }
        var issued = kind.reference(item).issued();
        return new Line(
                item.kind(),
                item.slug(),
                item.content().original().code(),
                issued == null ? "" : issued.toString(),
                overlines,
                texts);
    }

    /// A part of an item; its slug goes on to its place.
    static Line from(Item item, Kind kind, Part part) {
        var texts = new EnumMap<Language, Words>(Language.class);
        part.titles().forEach((language, title) -> {
            var text = item.text(language);
            texts.put(
                    language,
                    new Words(
                            text == null ? TextStatus.HUMAN : text.status(),
                            clean(title),
                            clean(part.summaries().getOrDefault(language, ""))));
        });
        var overlines = new EnumMap<Language, String>(Language.class);
        part.overlines().forEach((language, line) -> overlines.put(language, clean(line)));
        var issued = kind.reference(item).issued();
        return new Line(
                kind.partCode(),
                item.slug() + kind.place(part.anchor()),
                item.content().original().code(),
                issued == null ? "" : issued.toString(),
                overlines,
                texts);
    }

    /// The title the reader is shown.
    String title(Language asked) {
        var words = texts.get(shown(asked));
        return words == null ? slug : words.title();
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    String written() {
        var parts = new ArrayList<>(List.of(kind, slug, original, date));
        for (var language : Language.values()) {
            parts.add(overlines.getOrDefault(language, ""));
            var text = texts.get(language);
            parts.add(text == null ? "" : text.status().name());
            parts.add(text == null ? "" : text.title());
            parts.add(text == null ? "" : text.summary());
        }
        return String.join(BETWEEN, parts);
    }

    static Line read(String written) {
        var parts = written.split(BETWEEN, -1);
        var overlines = new EnumMap<Language, String>(Language.class);
        var texts = new EnumMap<Language, Words>(Language.class);
        int at = 4;
        for (var language : Language.values()) {
            overlines.put(language, parts[at]);
            if (!parts[at + 1].isEmpty()) {
                texts.put(language, new Words(TextStatus.valueOf(parts[at + 1]), parts[at + 2], parts[at + 3]));
            }
            at += 4;
        }
        return new Line(parts[0], parts[1], parts[2], parts[3], overlines, texts);
    }

    /// The language the reader is shown: the asked one, else the original, else any.
    Language shown(Language asked) {
        if (texts.containsKey(asked)) {
            return asked;
        }
        var first = Language.of(original).orElse(asked);
        return texts.containsKey(first)
                ? first
                : texts.keySet().stream().findFirst().orElse(asked);
    }

    String year() {
        return PartialDate.parse(date).map(d -> Integer.toString(d.year())).orElse("");
    }
}
