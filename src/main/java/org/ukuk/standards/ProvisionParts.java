package org.ukuk.standards;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Part;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;
import org.ukuk.standards.text.Words;

/// The articles of an instrument as the search finds them: each with everything it says.
@Component
class ProvisionParts {

    private final Provisions provisions;
    private final Labels labels;

    ProvisionParts(Provisions provisions, Labels labels) {
        this.provisions = provisions;
        this.labels = labels;
    }

    /// Of the latest version of the text.
    List<Part> of(Item item) {
        return provisions
                .current(item.id())
                .map(version -> parts(item, version))
                .orElse(List.of());
    }

    private List<Part> parts(Item item, InstrumentVersion version) {
        var topics = provisions.topics(item.id(), List.of());
        var parts = new ArrayList<Part>();
        var article = new ArrayList<Provision>();
        for (int from = 0; from < version.provisions(); from += Provisions.MOST) {
            for (var one : provisions.between(version, from, from + Provisions.MOST - 1)) {
                if (one.isPage()) {
                    add(parts, item, article, topics);
                    article.clear();
                }
                article.add(one);
            }
        }
        add(parts, item, article, topics);
        return parts;
    }

    /// What stands above articles is found by its heading at the instrument, not by itself.
    private void add(List<Part> parts, Item item, List<Provision> article, Map<String, List<String>> topics) {
        if (!article.isEmpty() && article.getFirst().level().isArticle()) {
            var own = article.stream()
                    .flatMap(one -> topics.getOrDefault(one.anchor(), List.of()).stream())
                    .distinct()
                    .toList();
            parts.add(part(item, article, own));
        }
    }

    private Part part(Item item, List<Provision> all, List<String> topics) {
        var article = all.getFirst();
        var overlines = new EnumMap<Language, String>(Language.class);
        var titles = new EnumMap<Language, String>(Language.class);
        var summaries = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var own = article.words().get(language.code());
            overlines.put(language, Labels.name(item, language));
            if (own != null || language == item.content().original()) {
                titles.put(language, labels.full(article, language));
            }
            if (own != null && !own.summary().isBlank()) {
                summaries.put(language, own.summary());
            }
        }
        return new Part(
                article.anchor(),
                overlines,
                titles,
                summaries,
                words(all),
                topics,
                Map.of(InstrumentKind.INSTRUMENT, List.of(item.slug())));
    }

    private static Map<String, String> words(List<Provision> all) {
        var words = new LinkedHashMap<String, StringBuilder>();
        for (var one : all) {
            one.words().forEach((language, said) -> add(words, language, said));
        }
        var whole = new LinkedHashMap<String, String>();
        words.forEach((language, text) -> whole.put(language, text.toString()));
        return whole;
    }

    private static void add(Map<String, StringBuilder> words, String language, Words said) {
        if (!said.text().isBlank()) {
            var text = words.computeIfAbsent(language, code -> new StringBuilder());
            text.append(text.isEmpty() ? "" : "\n\n").append(said.text());
        }
    }
}
