package org.ukuk.standards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.ItemViews;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.ProvisionView.Step;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Opened;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;

/// Gathers the page of an article. What it asks for does not grow with the code around it.
@Component
class ProvisionPage {

    private static final int TOPS = 40;
    private static final int REACH = 12;

    private final Provisions provisions;
    private final Labels labels;
    private final Elsewhere elsewhere;
    private final ItemViews views;
    private final Remarks remarks;
    private final ProvisionCitations citations;

    ProvisionPage(
            Provisions provisions,
            Labels labels,
            Elsewhere elsewhere,
            ItemViews views,
            Remarks remarks,
            ProvisionCitations citations) {
        this.provisions = provisions;
        this.labels = labels;
        this.elsewhere = elsewhere;
        this.views = views;
        this.remarks = remarks;
        this.citations = citations;
    }

    /// @param wish code of the language to stand beside the reader's; null for one language
    ProvisionView of(Opened opened, Provision article, @Nullable String wish, Page page) {
        var item = opened.item();
        var version = opened.version();
        var language = page.language();
        var all = provisions.between(version, article.position(), article.last());
        var languages = textLanguages(all);
        var beside = beside(wish, languages);
        var around = provisions.around(version, article);
        var seen = elsewhere.links(item, article.anchor(), language);
        return new ProvisionView(
                opened,
                page.to("/standards/" + item.slug()),
                item.shown(language),
                article.anchor(),
                labels.of(article, language),
                labels.heading(article, language),
                around.stream().map(one -> step(one, article, language)).toList(),
                contents(version, article, around, language),
                Rows.of(all, language, beside, seen),
                languages,
                beside,
                provisions
                        .previous(version, article)
                        .map(one -> step(one, article, language))
                        .orElse(null),
                provisions
                        .next(version, article)
                        .map(one -> step(one, article, language))
                        .orElse(null),
                views.topics(topics(item.id(), all), language),
                remarks.of(item.id(), article.anchor(), language),
                ItemViews.groups(seen.stream()
                        .filter(link -> link.here().equals(article.anchor()))
                        .toList()),
                elsewhere.alike(item, article.anchor(), language),
                elsewhere.statements(item, article.anchor(), page),
                citations.of(item, article, page),
                "/id/" + item.id() + "/" + article.anchor());
    }

    /// Of the article and of what is within it.
    private List<String> topics(String item, List<Provision> all) {
        return provisions.topics(item, all.stream().map(Provision::anchor).toList()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// The language asked for when there is text in it and in another; else empty.
    static String beside(@Nullable String wish, List<String> languages) {
        return wish != null && languages.contains(wish) && languages.size() > 1 ? wish : "";
    }

    static List<String> textLanguages(List<Provision> all) {
        return all.stream()
                .flatMap(one -> one.words().entrySet().stream())
                .filter(entry -> !entry.getValue().text().isBlank())
                .map(Map.Entry::getKey)
                .distinct()
                .sorted()
                .toList();
    }

    /// The parts at the top, and under the one being read the articles around this.
    private List<Step> contents(
            InstrumentVersion version, Provision article, List<Provision> around, Language language) {
        var steps = new ArrayList<Step>();
        var near = provisions.beside(version, article, REACH);
        if (around.isEmpty()) {
            near.forEach(one -> steps.add(step(one, article, language)));
            return steps;
        }
        var path = new LinkedHashMap<Integer, Provision>();
        around.forEach(one -> path.put(one.position(), one));
        for (var top : provisions.beside(version, around.getFirst(), TOPS)) {
            steps.add(step(top, article, language));
            if (path.containsKey(top.position())) {
                around.stream().skip(1).forEach(one -> steps.add(step(one, article, language)));
                near.forEach(one -> steps.add(step(one, article, language)));
            }
        }
        return steps;
    }

    private Step step(Provision one, Provision here, Language language) {
        return new Step(
                labels.of(one, language),
                labels.heading(one, language),
                one.anchor(),
                one.depth(),
                one.position() == here.position());
    }

    /// The provision at an anchor that has a page of its own.
    Optional<Provision> find(Opened opened, String anchor) {
        return provisions.at(opened.version(), anchor).filter(Provision::isPage);
    }
}
