package org.ukuk.policy.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.views.Bars.Bar;
import org.ukuk.search.Results.Value;
import org.ukuk.search.Search.Counted;
import org.ukuk.search.SearchRequest;

/// Puts the overview together: one question to the index, however many recommendations there are.
@Component
class OverviewPage {

    /// The three axes beside each other, then by whom, what about, when.
    static final List<String> FACETS = List.of(
            "stage",
            "answer",
            "implementation",
            "overdue",
            "addressee",
            "topic",
            "origin",
            "state",
            "response",
            "issue",
            "action",
            "session",
            "year");

    private static final int SHOWN = 8;

    private final Counts counts;

    OverviewPage(Counts counts) {
        this.counts = counts;
    }

    OverviewView view(SearchRequest request, Page page) {
        var counted = counts.of(request, page, FACETS);
        return new OverviewView(
                counted.total(),
                page.to(Counts.LIST) + request.query(),
                FACETS.stream()
                        .map(facet -> bars(facet, counted, request, page))
                        .filter(Objects::nonNull)
                        .toList(),
                chips(request, page),
                request.query());
    }

    /// Null when no recommendation has a value.
    private @Nullable Bars bars(String facet, Counted counted, SearchRequest request, Page page) {
        var values = Counts.ordered(counted, facet);
        if (values.isEmpty()) {
            return null;
        }
        var label = counted.facets().stream()
                .filter(one -> one.code().equals(facet))
                .findFirst()
                .orElseThrow()
                .label();
        long longest = values.stream().mapToLong(Value::count).max().orElse(1);
        var shown = values.stream()
                .limit(SHOWN)
                .map(value -> new Bar(
                        value.label(),
                        value.count(),
                        Counts.list(request, facet, value.value(), page),
                        Math.max(0.5, 100.0 * value.count() / Math.max(1, longest))))
                .toList();
        var more = values.size() > SHOWN
                ? page.to(Counts.LIST) + request.showingMore(facet).query() + "#facet-" + facet
                : null;
        return new Bars(facet, label, shown, more);
    }

    /// What the overview is narrowed by, each with the address without it.
    private List<OverviewView.Chip> chips(SearchRequest request, Page page) {
        var chips = new ArrayList<OverviewView.Chip>();
        request.filters()
                .forEach((facet, values) -> values.forEach(value -> chips.add(new OverviewView.Chip(
                        counts.label(facet, value, page),
                        page.path() + request.minus(facet, value).query()))));
        return chips;
    }

    /// Every value of every facet, not only those drawn.
    Sheet sheet(SearchRequest request, Page page) {
        var counted = counts.of(request, page, FACETS);
        var rows = counted.facets().stream()
                .flatMap(facet -> Counts.ordered(counted, facet.code()).stream()
                        .map(value -> List.of(
                                facet.code(),
                                facet.label(),
                                value.value(),
                                value.label(),
                                Long.toString(value.count()),
                                page.absolute(Counts.list(request, facet.code(), value.value(), page)))))
                .toList();
        return new Sheet(List.of("facet", "facet_label", "value", "label", "count", "list"), rows);
    }
}
