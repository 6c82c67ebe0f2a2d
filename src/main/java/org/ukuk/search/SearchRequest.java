package org.ukuk.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a reader asks for; all of it stands in the address. Whatever cannot be read is left out, never an error.
///
/// @param q the words; empty for everything
/// @param filters chosen values by the code of their facet; one of the values of each facet must match
/// @param from first year; null for no limit
/// @param to last year; null for no limit
/// @param page from 1 to 50
/// @param table whether the results stand in a table
/// @param without ids of concepts the query shall not be widened by
/// @param exact whether it shall not be widened at all
/// @param more code of the facet shown at length, or `EVERY`; empty for none
public record SearchRequest(
        String q,
        Map<String, List<String>> filters,
        @Nullable Integer from,
        @Nullable Integer to,
        Order order,
        int page,
        boolean table,
        List<String> without,
        boolean exact,
        String more) {

    /// Stands for every facet in `more`.
    static final String EVERY = "*";

    public static final int PAGE_SIZE = 20;
    public static final int MOST_PAGES = 50;

    /// Letters of a query that are looked at.
    public static final int LONGEST = 500;

    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 300;

    /// How results follow one another.
    public enum Order {
        RELEVANCE("relevance"),
        NEWEST("new"),
        TITLE("title");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static SearchRequest all() {
        return new SearchRequest("", Map.of(), null, null, Order.NEWEST, 1, false, List.of(), false, "");
    }

    public static SearchRequest of(String q) {
        return read(Map.of("q", new String[] {q}), List.of());
    }

    /// @param facets codes of the facets there are; other parameters are ignored
    public static SearchRequest read(Map<String, String[]> parameters, List<String> facets) {
        var q = one(parameters, "q").strip();
        var filters = new LinkedHashMap<String, List<String>>();
        for (var facet : facets) {
            var values = many(parameters, facet);
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        var order = Arrays.stream(Order.values())
                .filter(o -> o.code.equals(one(parameters, "sort")))
                .findFirst()
                .orElse(q.isEmpty() ? Order.NEWEST : Order.RELEVANCE);
        return new SearchRequest(
                q,
                filters,
                year(one(parameters, "from")),
                year(one(parameters, "to")),
                order,
                page(one(parameters, "page")),
                one(parameters, "view").equals("table"),
                many(parameters, "without"),
                parameters.containsKey("exact"),
                one(parameters, "more"));
    }

    /// The parameters of an address's query, without its `?`.
    ///
    /// @throws IllegalArgumentException when it is not rightly encoded
    public static Map<String, String[]> parameters(String query) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        var parameters = new LinkedHashMap<String, String[]>();
        values.forEach((name, all) -> parameters.put(name, all.toArray(String[]::new)));
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String one(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static List<String> many(Map<String, String[]> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE)
                .distinct()
                .limit(MOST_VALUES)
                .toList();
    }

    private static @Nullable Integer year(String text) {
        return text.strip().matches("\\d{4}") ? Integer.valueOf(text.strip()) : null;
    }

    private static int page(String text) {
        return text.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(text), 1, MOST_PAGES) : 1;
    }

    /// The part of the words that is looked at, and that stands in the hundred links of a page.
    public String looked() {
        return q.length() > LONGEST ? q.substring(0, LONGEST) : q;
    }

    public List<String> chosen(String facet) {
        return filters.getOrDefault(facet, List.of());
    }

    public boolean isNarrowed() {
        return !filters.isEmpty() || from != null || to != null;
    }

    /// Whether a facet's values are shown at length.
    boolean isLong(String facet) {
        return more.equals(facet) || more.equals(EVERY);
    }

    /// The order that needs no parameter.
    public Order usualOrder() {
        return q.isEmpty() ? Order.NEWEST : Order.RELEVANCE;
    }

    /// With one more value of a facet.
    public SearchRequest plus(String facet, String value) {
        var values = new ArrayList<>(chosen(facet));
        values.add(value);
        return choosing(facet, values);
    }

    public SearchRequest minus(String facet, String value) {
        return choosing(
                facet, chosen(facet).stream().filter(v -> !v.equals(value)).toList());
    }

    /// With exactly these values of a facet, on the first page.
    public SearchRequest choosing(String facet, List<String> values) {
        var changed = new LinkedHashMap<>(filters);
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, List.copyOf(values));
        }
        return new SearchRequest(q, changed, from, to, order, 1, table, without, exact, more);
    }

    public SearchRequest years(@Nullable Integer first, @Nullable Integer last) {
        return new SearchRequest(q, filters, first, last, order, 1, table, without, exact, more);
    }

    public SearchRequest ordered(Order other) {
        return new SearchRequest(q, filters, from, to, other, 1, table, without, exact, more);
    }

    public SearchRequest at(int other) {
        return new SearchRequest(q, filters, from, to, order, other, table, without, exact, more);
    }

    public SearchRequest asTable(boolean other) {
        return new SearchRequest(q, filters, from, to, order, page, other, without, exact, more);
    }

    public SearchRequest showingMore(String facet) {
        return new SearchRequest(q, filters, from, to, order, 1, table, without, exact, facet);
    }

    public SearchRequest notMeaning(String concept) {
        var changed = new ArrayList<>(without);
        changed.add(concept);
        return new SearchRequest(q, filters, from, to, order, 1, table, changed, exact, more);
    }

    public SearchRequest meaning(String concept) {
        var changed = without.stream().filter(other -> !other.equals(concept)).toList();
        return new SearchRequest(q, filters, from, to, order, 1, table, changed, exact, more);
    }

    public SearchRequest exactly() {
        return new SearchRequest(q, filters, from, to, order, 1, table, List.of(), true, more);
    }

    /// Widened again by what means the same.
    public SearchRequest widely() {
        return new SearchRequest(q, filters, from, to, order, 1, table, without, false, more);
    }

    /// Another question, asked anew.
    public SearchRequest asking(String other) {
        return new SearchRequest(other, Map.of(), null, null, Order.RELEVANCE, 1, table, List.of(), false, "");
    }

    /// Everything but the question taken off.
    public SearchRequest widest() {
        return new SearchRequest(q, Map.of(), null, null, order, 1, table, without, exact, "");
    }

    /// As the query of an address, with its `?`; empty when there is nothing to say.
    public String query() {
        var out = new StringBuilder();
        add(out, "q", looked());
        filters.forEach((facet, values) -> values.forEach(value -> add(out, facet, value)));
        Optional.ofNullable(from).ifPresent(year -> add(out, "from", year.toString()));
        Optional.ofNullable(to).ifPresent(year -> add(out, "to", year.toString()));
        add(out, "sort", order == usualOrder() ? "" : order.code);
        add(out, "page", page == 1 ? "" : Integer.toString(page));
        add(out, "view", table ? "table" : "");
        without.forEach(concept -> add(out, "without", concept));
        add(out, "exact", exact ? "1" : "");
        add(out, "more", more);
        return out.toString();
    }

    private static void add(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(out.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
