package org.ukuk.standards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Comparison;
import org.ukuk.catalogue.Comparison.Difference;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.WordDifference;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.DifferencesView.Changed;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;
import org.ukuk.standards.text.Words;

/// Holds two versions of a text against each other, article by article.
@Component
class DifferencesPage {

    private static final int AT_ONCE = 50;

    private final Provisions provisions;
    private final Labels labels;

    DifferencesPage(Provisions provisions, Labels labels) {
        this.provisions = provisions;
        this.labels = labels;
    }

    /// An article as a version has it.
    ///
    /// @param lines its headings and paragraphs by language
    private record Article(Provision top, Map<String, List<String>> lines) {}

    DifferencesView of(
            Item item, InstrumentVersion before, InstrumentVersion after, boolean inline, int number, Page page) {
        var old = articles(before);
        var fresh = articles(after);
        var languages = compared(old, fresh);
        var anchors = new LinkedHashSet<>(fresh.keySet());
        anchors.addAll(old.keySet());
        var differing = anchors.stream()
                .filter(anchor -> !lines(old, anchor).equals(lines(fresh, anchor)))
                .toList();
        int pages = Math.max(1, Math.ceilDiv(differing.size(), AT_ONCE));
        if (number < 1 || number > pages) {
            throw NotHere.page();
        }
        var changed = differing.stream()
                .skip((number - 1L) * AT_ONCE)
                .limit(AT_ONCE)
                .map(anchor -> changed(anchor, old, fresh, page.language()))
                .toList();
        return new DifferencesView(
                item.shown(page.language()),
                page.to("/standards/" + item.slug()),
                before,
                after,
                changed,
                languages.stream()
                        .map(code -> Names.language(page.language(), code))
                        .toList(),
                inline,
                number,
                pages);
    }

    /// Looks only at the languages that both versions have, where they are not in the same ones: a translation that
    /// nobody made yet is no change of the law.
    ///
    /// @return these languages; none when both have the same, or nothing in common
    private static Set<String> compared(Map<String, Article> old, Map<String, Article> fresh) {
        var both = languages(old);
        both.retainAll(languages(fresh));
        if (both.isEmpty() || both.equals(languages(old)) && both.equals(languages(fresh))) {
            return Set.of();
        }
        Stream.of(old, fresh)
                .flatMap(articles -> articles.values().stream())
                .forEach(article -> article.lines().keySet().retainAll(both));
        return both;
    }

    private static Set<String> languages(Map<String, Article> articles) {
        return articles.values().stream()
                .flatMap(article -> article.lines().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Article> articles(InstrumentVersion version) {
        var articles = new LinkedHashMap<String, Article>();
        for (int from = 0; from < version.provisions(); from += Provisions.MOST) {
            Article current = null;
            for (var one : provisions.between(version, from, from + Provisions.MOST - 1)) {
                if (one.isPage() || current == null) {
                    current = articles.computeIfAbsent(one.anchor(), a -> new Article(one, new LinkedHashMap<>()));
                }
                add(current, one);
            }
        }
        return articles;
    }

    private static void add(Article article, Provision one) {
        one.words().forEach((language, words) -> {
            var lines = article.lines().computeIfAbsent(language, code -> new ArrayList<>());
            add(lines, one, words);
        });
    }

    private static void add(List<String> lines, Provision one, Words words) {
        if (!words.heading().isBlank()) {
            lines.add(words.heading());
        }
        var number = one.isPage() || one.number().isEmpty() ? "" : "(" + one.number() + ") ";
        Rows.paragraphs(words.text()).forEach(paragraph -> lines.add(number + paragraph));
    }

    private static Map<String, List<String>> lines(Map<String, Article> articles, String anchor) {
        var article = articles.get(anchor);
        return article == null ? Map.of() : article.lines();
    }

    private Changed changed(String anchor, Map<String, Article> old, Map<String, Article> fresh, Language language) {
        var before = lines(old, anchor);
        var after = lines(fresh, anchor);
        var languages = new TreeSet<>(before.keySet());
        languages.addAll(after.keySet());
        var differences = languages.stream()
                .map(code -> new Difference(
                        Names.language(language, code),
                        Language.of(code).orElse(null),
                        WordDifference.between(
                                before.getOrDefault(code, List.of()), after.getOrDefault(code, List.of()))))
                .filter(difference -> !difference.rows().isEmpty())
                .toList();
        var top = Objects.requireNonNull(fresh.containsKey(anchor) ? fresh.get(anchor) : old.get(anchor))
                .top();
        var how = !old.containsKey(anchor) ? "new" : fresh.containsKey(anchor) ? "changed" : "gone";
        return new Changed(
                anchor, labels.of(top, language), labels.heading(top, language), how, new Comparison(differences));
    }
}
