package org.ukuk.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Results as a page shows them, with an address for everything that can be pressed.
///
/// @param path the page's own path, such as `/ky/search`
/// @param formats extensions the result can be taken away in
/// @param chips what the result is narrowed by, each with the address without it
/// @param leftOut concepts that shall not be meant, each with the address that takes it back
public record ListingView(
        String path,
        SearchRequest request,
        Results results,
        List<String> formats,
        List<Chip> chips,
        List<Chip> leftOut) {

    /// Chips of understood concepts that are shown at once.
    public static final int CONCEPTS = 6;

    private static final int AROUND = 2;

    /// @param href the list without what the chip names
    public record Chip(String label, String href) {}

    /// @param number 0 for a gap
    public record PageLink(int number, boolean here) {}

    /// A hidden field, so that a form keeps what is asked already.
    public record Hidden(String name, String value) {}

    public String href(SearchRequest other) {
        return path + other.query();
    }

    public String choose(Results.Facet facet, Results.Value value) {
        if (facet.code().equals(Facets.YEAR)) {
            var year = value.chosen() ? null : Integer.valueOf(value.value());
            return href(request.years(year, year));
        }
        if (facet.code().equals(Facets.TOPIC)) {
            return href(request.choosing(Facets.TOPIC, value.chosen() ? List.of() : List.of(value.value())));
        }
        return href(
                value.chosen()
                        ? request.minus(facet.code(), value.value())
                        : request.plus(facet.code(), value.value()));
    }

    public String more(Results.Facet facet) {
        return href(request.showingMore(facet.code())) + "#facet-" + facet.code();
    }

    /// The whole result in a format, without the page it is on.
    public String as(String extension) {
        return path + "." + extension + request.at(1).asTable(false).query();
    }

    public int lastPage() {
        long pages = (results.total() + SearchRequest.PAGE_SIZE - 1) / SearchRequest.PAGE_SIZE;
        return (int) Math.clamp(pages, 1, SearchRequest.MOST_PAGES);
    }

    /// The first, the last, and those around this one.
    public List<PageLink> pages() {
        var links = new ArrayList<PageLink>();
        int last = lastPage();
        int before = 0;
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - request.page()) <= AROUND) {
                if (number > before + 1) {
                    links.add(new PageLink(0, false));
                }
                links.add(new PageLink(number, number == request.page()));
                before = number;
            }
        }
        return links;
    }

    /// Everything asked but the years.
    public List<Hidden> hiddenForYears() {
        var fields = new ArrayList<Hidden>();
        add(fields, "q", request.q());
        request.filters().forEach((facet, values) -> values.forEach(value -> add(fields, facet, value)));
        add(
                fields,
                "sort",
                request.order() == request.usualOrder() ? null : request.order().code());
        add(fields, "view", request.table() ? "table" : null);
        request.without().forEach(concept -> add(fields, "without", concept));
        add(fields, "exact", request.exact() ? "1" : null);
        return fields;
    }

    private static void add(List<Hidden> fields, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.add(new Hidden(name, value));
        }
    }
}
