package org.ukuk.policy.views;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.ukuk.platform.web.Page;
import org.ukuk.search.Results.Value;
import org.ukuk.search.Search;
import org.ukuk.search.Search.Counted;
import org.ukuk.search.SearchRequest;
import org.ukuk.search.Viewer;

/// Counts recommendations, from the index that also makes their lists, so that a number and its list agree.
@Component
class Counts {

    static final String KIND = "recommendation";
    static final String LIST = "/recommendations";

    /// Facets whose values have an order of their own.
    private static final Set<String> NUMBERED = Set.of("session", "action", "year");

    private final Search search;

    Counts(Search search) {
        this.search = search;
    }

    /// What an address narrows to, as the list of recommendations reads it.
    SearchRequest read(Map<String, String[]> parameters) {
        return search.read(parameters, KIND);
    }

    Counted of(SearchRequest request, Page page, Collection<String> facets) {
        return search.count(request, page.language(), Viewer.of(page), KIND, facets);
    }

    /// The value of a facet in words.
    String label(String facet, String value, Page page) {
        return search.label(facet, value, page.language());
    }

    /// The values of a facet: by their number where they have one, else the most frequent first.
    static List<Value> ordered(Counted counted, String facet) {
        var values = counted.of(facet);
        return NUMBERED.contains(facet)
                ? values.stream()
                        .sorted(Comparator.comparingInt(value -> Integer.parseInt(value.value())))
                        .toList()
                : values;
    }

    /// Narrowed to those that also have this value.
    static SearchRequest narrowed(SearchRequest request, String facet, String value) {
        return facet.equals("year")
                ? request.years(Integer.valueOf(value), Integer.valueOf(value))
                : request.choosing(facet, List.of(value));
    }

    /// The list of those that also have this value.
    static String list(SearchRequest request, String facet, String value, Page page) {
        return page.to(LIST) + narrowed(request, facet, value).query();
    }
}
