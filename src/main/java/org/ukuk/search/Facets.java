package org.ukuk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kind.DerivedFacet;
import org.ukuk.catalogue.Kinds;

/// What results can be narrowed by, and how many each choice would leave. The counts of a facet respect every filter
/// but its own.
final class Facets {

    static final String KIND = "kind";
    static final String TOPIC = "topic";
    static final String COUNTRY = "country";
    static final String LANGUAGE = "language";
    static final String YEAR = "year";

    /// Values shown, and shown when more is asked for.
    static final int SHOWN = 8;

    /// All countries there are, and some more.
    static final int MORE = 300;

    /// The counts of a facet that waits to be asked for.
    static final Map<String, Long> UNCOUNTED = Map.of();

    private static final int TOPICS = 2_000;
    private static final List<String> COMMON = List.of(KIND, TOPIC, COUNTRY, LANGUAGE, YEAR);

    private final Kinds kinds;
    private final FacetMemory memory;

    Facets(Kinds kinds, FacetMemory memory) {
        this.kinds = kinds;
        this.memory = memory;
    }

    /// What was counted before for a question.
    FacetMemory.Known recall(Asked asked) {
        return memory.recall(asked);
    }

    /// Codes of the facets that can be chosen from, in their order on the page; those of one kind, or of all.
    List<String> codes(@Nullable String kind) {
        return Stream.of(
                        kind == null ? Stream.of(KIND) : Stream.<String>empty(),
                        own(kind, true),
                        Stream.of(TOPIC, COUNTRY),
                        kinds(kind).flatMap(k -> k.derivedFacets().stream()).map(DerivedFacet::name),
                        Stream.of(LANGUAGE, YEAR),
                        own(kind, false))
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    private Stream<String> own(@Nullable String kind, boolean choice) {
        return fields(kind)
                .filter(f -> f.input() instanceof Field.Input.Choice == choice)
                .map(Field::name)
                .filter(name -> !COMMON.contains(name));
    }

    private Stream<Field> fields(@Nullable String kind) {
        return kinds(kind).flatMap(k -> k.fields().stream()).filter(Field::facet);
    }

    private Stream<Kind> kinds(@Nullable String kind) {
        return kind == null ? kinds.all().stream() : Stream.of(kinds.withParts(kind));
    }

    /// Facets of which a search narrowed by several values finds what has them all, not what has one of them.
    Set<String> everyOf() {
        return kinds.all().stream()
                .flatMap(kind -> kind.derivedFacets().stream())
                .filter(DerivedFacet::every)
                .map(DerivedFacet::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The first kind that narrows by a field of this name; it gives the facet its label.
    @Nullable
    Kind kindOf(String facet) {
        return kinds.all().stream()
                .filter(k ->
                        k.fields().stream().anyMatch(f -> f.facet() && f.name().equals(facet)))
                .findFirst()
                .orElse(null);
    }

    static String field(String facet) {
        if (facet.equals(LANGUAGE)) {
            return "original";
        }
        return COMMON.contains(facet) ? facet : Entry.FACETS + "." + facet;
    }

    /// Adds to a query the counts of every facet nothing was chosen from, and of the topics, unless they are known.
    void count(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, Asked asked, FacetMemory.Known known) {
        for (var facet : codes(asked.kind())) {
            if (isCounted(asked, facet) && !needsOwnQuery(asked, facet) && known.of(facet) == null) {
                count(query, asked, facet);
            }
        }
    }

    /// Names of people and publishers are many, and counting them is half the cost of a page of results; among items of
    /// every kind they are counted when somebody asks for them.
    private boolean isCounted(Asked asked, String facet) {
        return asked.kind() != null
                || COMMON.contains(facet)
                || asked.request().more().equals(facet)
                || !asked.request().chosen(facet).isEmpty()
                || isOfChosenKind(asked.request(), facet)
                || fields(null).anyMatch(f -> f.name().equals(facet) && f.input() instanceof Field.Input.Choice);
    }

    private boolean isOfChosenKind(SearchRequest request, String facet) {
        var chosen = request.chosen(KIND);
        return chosen.size() == 1
                && kinds.find(chosen.getFirst()).isPresent()
                && fields(chosen.getFirst()).anyMatch(field -> field.name().equals(facet));
    }

    private static void count(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, Asked asked, String facet) {
        int most = most(asked, facet);
        if (facet.equals(YEAR)) {
            query.aggregation(
                    years(),
                    f -> f.terms()
                            .field(YEAR, Integer.class)
                            .orderByTermDescending()
                            .maxTermCount(most));
        } else {
            query.aggregation(
                    words(facet),
                    f -> f.terms().field(field(facet), String.class).maxTermCount(most));
        }
    }

    static int most(Asked asked, String facet) {
        if (facet.equals(TOPIC)) {
            return TOPICS;
        }
        boolean wide =
                asked.request().isLong(facet) || !asked.request().chosen(facet).isEmpty();
        return (wide ? MORE : SHOWN) + 1;
    }

    /// Topics narrow down one path, so their counts respect the topic chosen.
    static boolean needsOwnQuery(Asked asked, String facet) {
        return facet.equals(YEAR)
                ? asked.request().from() != null || asked.request().to() != null
                : !facet.equals(TOPIC)
                        && !asked.everyOf().contains(facet)
                        && !asked.request().chosen(facet).isEmpty();
    }

    /// The counts by facet, from what is known, the result of the query, and one more query for each facet chosen from.
    Map<String, Map<String, Long>> counts(
            SearchSession session, SearchResult<?> result, Asked asked, FacetMemory.Known known) {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        for (var facet : codes(asked.kind())) {
            var before = isCounted(asked, facet) ? known.of(facet) : UNCOUNTED;
            if (before == null) {
                before = counts(needsOwnQuery(asked, facet) ? alone(session, asked, facet) : result, facet);
                known.learn(facet, before);
            }
            counts.put(facet, before);
        }
        known.keep();
        return counts;
    }

    private static SearchResult<?> alone(SearchSession session, Asked asked, String facet) {
        var query = session.search(Entry.class).select(f -> f.id(String.class)).where(f -> asked.items(f, facet));
        count(query, asked, facet);
        return query.fetch(0);
    }

    /// The counts of these facets and nothing else.
    SearchResult<?> only(SearchSession session, Asked asked, Collection<String> counted) {
        var query = session.search(Entry.class).select(f -> f.id(String.class)).where(f -> asked.items(f, null));
        counted.forEach(facet -> count(query, asked, facet));
        return query.fetch(0);
    }

    static Map<String, Map<String, Long>> counts(SearchResult<?> result, Collection<String> counted) {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        counted.forEach(facet -> counts.put(facet, counts(result, facet)));
        return counts;
    }

    private static Map<String, Long> counts(SearchResult<?> result, String facet) {
        if (!facet.equals(YEAR)) {
            return result.aggregation(words(facet));
        }
        var years = new LinkedHashMap<String, Long>();
        result.aggregation(years()).forEach((year, count) -> years.put(year.toString(), count));
        return years;
    }

    private static AggregationKey<Map<String, Long>> words(String facet) {
        return AggregationKey.of(facet);
    }

    private static AggregationKey<Map<Integer, Long>> years() {
        return AggregationKey.of(YEAR);
    }

    /// All codes a request may narrow by.
    List<String> parameters(@Nullable String kind) {
        var codes = new ArrayList<>(codes(kind));
        codes.remove(YEAR);
        return codes;
    }
}
