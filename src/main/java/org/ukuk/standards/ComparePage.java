package org.ukuk.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Comparison;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Links;
import org.ukuk.catalogue.WordDifference;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.search.Results;
import org.ukuk.search.Search;
import org.ukuk.search.SearchAway;
import org.ukuk.search.SearchBusy;
import org.ukuk.search.SearchRequest;
import org.ukuk.search.Viewer;
import org.ukuk.standards.CompareView.Apart;
import org.ukuk.standards.CompareView.Column;
import org.ukuk.standards.CompareView.Relation;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;

/// Puts provisions side by side.
@Component
class ComparePage {

    private static final int LINKS = 200;
    private static final int FOUND = 10;

    private final Items items;
    private final Provisions provisions;
    private final Labels labels;
    private final Links links;
    private final Search search;

    ComparePage(Items items, Provisions provisions, Labels labels, Links links, Search search) {
        this.items = items;
        this.provisions = provisions;
        this.labels = labels;
        this.links = links;
        this.search = search;
    }

    /// @param keys as in addresses, such as `icrmw/art-25`; at most `CompareView.MOST` are looked at
    /// @param q to look for more provisions
    /// @param in code of a language the texts shall be in; empty for the reader's
    /// @param words whether to show the words that differ
    CompareView of(List<String> keys, String q, String in, boolean words, Page page) {
        var asked = keys.stream().distinct().limit(CompareView.MOST).toList();
        var reader = Language.of(in).orElse(page.language());
        var columns = asked.stream()
                .flatMap(key -> column(key, in, reader, page).stream())
                .toList();
        boolean proposed = q.isBlank() && !columns.isEmpty();
        var wish = proposed ? columns.getFirst().heading() : q;
        var view = new CompareView(
                columns,
                relations(columns, page.language()),
                words,
                List.of(),
                q,
                columns.size() < CompareView.MOST ? found(wish, columns, page) : List.of(),
                proposed,
                in,
                columns.size() < asked.size());
        return words ? view.telling(differences(view, page.language())) : view;
    }

    private Optional<Column> column(String key, String in, Language reader, Page page) {
        var parts = key.split("/", 2);
        return items.find(InstrumentKind.CODE, parts[0])
                .filter(item -> parts.length == 2 && item.isVisibleTo(page.role()))
                .flatMap(item -> provisions
                        .current(item.id())
                        .flatMap(version -> provisions
                                .at(version, parts[1])
                                .map(one -> new Column(
                                        parts[0] + "/" + one.anchor(),
                                        item.id(),
                                        one.anchor(),
                                        Labels.name(item, page.language()),
                                        labels.of(one, page.language()),
                                        labels.heading(one, page.language()),
                                        page.to("/standards/" + item.slug() + InstrumentKind.placeOf(one.anchor())),
                                        Rows.of(
                                                said(provisions.between(version, one.position(), one.last()), in),
                                                reader,
                                                "",
                                                List.of())))));
    }

    /// Only the words of the language asked for, where there are some.
    private static List<Provision> said(List<Provision> all, String in) {
        return all.stream()
                .map(one -> one.words().containsKey(in)
                        ? one.saying(java.util.Map.of(in, one.words().get(in)))
                        : one)
                .toList();
    }

    private List<Relation> relations(List<Column> columns, Language language) {
        var relations = new ArrayList<Relation>();
        for (int from = 0; from < columns.size(); from++) {
            var one = columns.get(from);
            for (var link : links.at(one.item(), one.anchor(), language, LINKS)) {
                int to = IntStream.range(from + 1, columns.size())
                        .filter(i -> columns.get(i).item().equals(link.other().id())
                                && isWithin(columns.get(i).anchor(), link.there()))
                        .findFirst()
                        .orElse(-1);
                if (to >= 0) {
                    relations.add(
                            new Relation(from, link.verb(), to, link.note().orElse("")));
                }
            }
        }
        return relations;
    }

    private static boolean isWithin(String anchor, String place) {
        return place.equals(anchor) || place.startsWith(anchor + ".");
    }

    private static List<Apart> differences(CompareView view, Language reader) {
        return IntStream.range(1, view.columns().size())
                .filter(place -> view.isLikeFirst(view.columns().get(place)))
                .mapToObj(place -> new Apart(
                        place,
                        difference(view.columns().getFirst(), view.columns().get(place), reader)))
                .toList();
    }

    private static Comparison difference(Column before, Column after, Language reader) {
        var language = before.languages().iterator().next();
        return new Comparison(List.of(new Comparison.Difference(
                Names.language(reader, language),
                Language.of(language).orElse(null),
                WordDifference.between(paragraphs(before), paragraphs(after)))));
    }

    private static List<String> paragraphs(Column column) {
        return column.rows().stream()
                .flatMap(row ->
                        row.main() == null ? java.util.stream.Stream.<String>empty() : row.main().paragraphs().stream())
                .toList();
    }

    private List<Results.Hit> found(String wish, List<Column> columns, Page page) {
        if (wish.isBlank()) {
            return List.of();
        }
        try {
            return search
                    .run(SearchRequest.of(wish), page.language(), Viewer.of(page), InstrumentKind.PART)
                    .hits()
                    .stream()
                    .filter(hit ->
                            columns.stream().noneMatch(column -> hit.path().endsWith("/" + column.key())))
                    .limit(FOUND)
                    .toList();
        } catch (SearchAway | SearchBusy without) {
            return List.of();
        }
    }
}
