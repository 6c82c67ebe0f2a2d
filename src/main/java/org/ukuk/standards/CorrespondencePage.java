package org.ukuk.standards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Links;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.CorrespondenceView.Head;
import org.ukuk.standards.CorrespondenceView.Line;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Opened;
import org.ukuk.standards.text.Place;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;

/// Lays the articles of an instrument beside what editors confirmed to correspond to them. Empty cells are the point:
/// there a protection may be missing.
@Component
class CorrespondencePage {

    static final int AT_ONCE = 100;
    private static final int LINKS = 2_000;
    private static final int CHOICES = 200;

    private final Items items;
    private final Provisions provisions;
    private final Labels labels;
    private final Links links;

    CorrespondencePage(Items items, Provisions provisions, Labels labels, Links links) {
        this.items = items;
        this.provisions = provisions;
        this.labels = labels;
        this.links = links;
    }

    /// @param with slugs of the instruments to put beside it
    /// @param number of the page, from 1
    CorrespondenceView of(Opened opened, List<String> with, int number, Page page) {
        var item = opened.item();
        var version = opened.version();
        var language = page.language();
        var all = items.newest(List.of(InstrumentKind.CODE), CHOICES).stream()
                .filter(other -> !other.id().equals(item.id()))
                .map(other -> head(other, language))
                .sorted(java.util.Comparator.comparing(
                        head -> org.ukuk.platform.i18n.Collation.key(language, head.name())))
                .toList();
        var others = with.stream()
                .distinct()
                .flatMap(slug -> all.stream().filter(head -> head.slug().equals(slug)))
                .limit(CorrespondenceView.MOST)
                .toList();
        int pages = Math.max(1, Math.ceilDiv(provisions.countArticles(version), AT_ONCE));
        if (number < 1 || number > pages) {
            throw NotHere.page();
        }
        var articles = provisions.articles(version, (number - 1) * AT_ONCE, AT_ONCE);
        var lines = lines(item, articles, others, language);
        return new CorrespondenceView(
                item,
                item.shown(language),
                page.to("/standards/" + item.slug()),
                others,
                all,
                lines,
                (int) lines.stream()
                        .flatMap(line -> line.cells().stream())
                        .filter(List::isEmpty)
                        .count(),
                number,
                pages);
    }

    /// Every article, a row each, with all that corresponds to it.
    Sheet sheet(Opened opened, List<String> with, Page page) {
        var head = of(opened, with, 1, page);
        var articles = new ArrayList<Provision>();
        for (int from = 0; from < provisions.countArticles(opened.version()); from += Provisions.MOST) {
            articles.addAll(provisions.articles(opened.version(), from, Provisions.MOST));
        }
        var columns = Stream.concat(
                        Stream.of("article", "heading", "address"),
                        head.others().stream().map(Head::name))
                .toList();
        return new Sheet(
                columns,
                lines(opened.item(), articles, head.others(), page.language()).stream()
                        .map(line -> Stream.concat(
                                        Stream.of(
                                                line.label(),
                                                line.heading(),
                                                page.absolute(
                                                        "/id/" + opened.item().id() + "/" + line.anchor())),
                                        line.cells().stream().map(cell -> said(cell, page)))
                                .toList())
                        .toList());
    }

    private static String said(List<Links.Seen> cell, Page page) {
        return cell.stream()
                .map(link -> page.say("link." + link.verb()) + " "
                        + (link.place().isEmpty() ? link.other().title() : link.place())
                        + link.note().map(note -> " — " + note).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static Head head(Item item, Language language) {
        return new Head(item.id(), item.slug(), Labels.name(item, language));
    }

    private List<Line> lines(Item item, List<Provision> articles, List<Head> others, Language language) {
        Map<String, Map<String, List<Links.Seen>>> byPlace = new HashMap<>();
        for (var other : others) {
            for (var link : links.between(item.id(), other.id(), language, LINKS)) {
                byPlace.computeIfAbsent(Place.of(link.here()).page(), place -> new HashMap<>())
                        .computeIfAbsent(other.id(), id -> new ArrayList<>())
                        .add(link);
            }
        }
        return articles.stream()
                .map(article -> {
                    var cells = byPlace.getOrDefault(article.anchor(), Map.of());
                    return new Line(
                            article.anchor(),
                            labels.of(article, language),
                            labels.heading(article, language),
                            others.stream()
                                    .map(other -> cells.getOrDefault(other.id(), List.of()))
                                    .toList());
                })
                .toList();
    }
}
