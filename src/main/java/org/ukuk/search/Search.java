package org.ukuk.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Results.Hit;
import org.ukuk.search.Results.InLanguage;
import org.ukuk.search.Results.Snippet;

/// One query over everything, in three languages. Every call may throw `SearchAway` when the engine does not answer
/// and `SearchBusy` when too many are asking.
public final class Search {

    private static final int PLACES_WITHIN = 50;

    /// With fewer answers than these, what has only some of the words is shown too.
    private static final long ENOUGH = 10;

    private final Engine engine;
    private final Keeper keeper;
    private final SearchPool pool;
    private final Kinds kinds;
    private final Facets facets;
    private final FacetLabels labels;
    private final Meaning meaning;
    private final Weights weights;

    Search(
            Engine engine,
            Keeper keeper,
            SearchPool pool,
            Kinds kinds,
            Facets facets,
            FacetLabels labels,
            Meaning meaning,
            Weights weights) {
        this.engine = engine;
        this.keeper = keeper;
        this.pool = pool;
        this.kinds = kinds;
        this.facets = facets;
        this.labels = labels;
        this.meaning = meaning;
        this.weights = weights;
    }

    /// A page of results with its facets, as the viewer may see it.
    public Results run(SearchRequest request, Language language, Viewer viewer) {
        return run(request, language, viewer, null);
    }

    /// The same among items of one kind; null for all.
    public Results run(SearchRequest request, Language language, Viewer viewer, @Nullable String kind) {
        return ask(session -> page(session, asked(session, request, language, viewer, kind), language));
    }

    /// How many items of a kind answer a request, and how many of them have each value of these facets; no list of
    /// them.
    /// Unlike the facets beside a list, the counts respect every filter, that of their own facet too.
    public Counted count(
            SearchRequest request, Language language, Viewer viewer, String kind, Collection<String> counted) {
        var atLength = request.showingMore(SearchRequest.EVERY);
        return ask(session -> {
            var asked = asked(session, atLength, language, viewer, kind);
            var result = facets.only(session, asked, Set.copyOf(counted));
            return new Counted(
                    result.total().hitCount(), labels.told(Facets.counts(result, counted), atLength, language));
        });
    }

    /// @param total of all items that answer
    /// @param facets that have a value, in the order they were asked for
    public record Counted(long total, List<Results.Facet> facets) {

        /// The values of a facet, the most frequent first; none when no item has one.
        public List<Results.Value> of(String facet) {
            return facets.stream()
                    .filter(one -> one.code().equals(facet))
                    .flatMap(one -> one.values().stream())
                    .toList();
        }
    }

    /// Reads a request from the parameters of an address.
    public SearchRequest read(Map<String, String[]> parameters, @Nullable String kind) {
        return SearchRequest.read(parameters, facets.parameters(kind));
    }

    /// Ids of the first hits of all pages, in their order, at most `Items.MOST`.
    public List<String> ids(SearchRequest request, Language language, Viewer viewer, @Nullable String kind) {
        return ask(session -> {
            var asked = asked(session, request, language, viewer, kind);
            var ids = ids(session, asked);
            return ids.size() < ENOUGH && asked.canBeLoose() ? ids(session, asked.loosened()) : ids;
        });
    }

    private static List<String> ids(SearchSession session, Asked asked) {
        return session.search(Entry.class)
                .select(f -> f.id(String.class))
                .where(f -> whole(f, asked))
                .sort(f -> order(f, asked.request(), asked.language()))
                .fetchHits(Items.MOST);
    }

    /// Items alone, without parts of them.
    private static PredicateFinalStep whole(SearchPredicateFactory f, Asked asked) {
        return f.bool().filter(f.match().field(Entry.PART).matching(Entry.NO)).must(asked.items(f, null));
    }

    /// Places in one item, in the order of its pages; at most fifty, the best ones. The paths are empty.
    public List<Snippet> within(String item, String query, Language language, Viewer viewer) {
        return ask(session -> {
                    var asked = asked(session, SearchRequest.of(query), language, viewer, null);
                    return asked.hasWords()
                            ? Snippets.best(session, asked, List.of(item), PLACES_WITHIN)
                            : List.<Snippets.Found>of();
                })
                .stream()
                .sorted(java.util.Comparator.comparing(Snippets.Found::file).thenComparing(Snippets.Found::page))
                .map(place -> new Snippet("", place.file(), place.page(), place.language(), place.quote()))
                .toList();
    }

    /// The label of a facet's value, as chips show it.
    public String label(String facet, String value, Language language) {
        return labels.label(facet, value, language);
    }

    /// Ids of the hits that were published last, newest first, as everybody may see them; for those who follow a
    /// search. All of the words must be there.
    ///
    /// @throws SearchAway also while the index is made anew and would miss some
    public List<String> latest(SearchRequest request, Language language, int limit) {
        if (keeper.rebuilding() != null) {
            throw new SearchAway(null);
        }
        return ask(session -> {
            var asked = asked(session, request, language, Viewer.READER, null);
            return session.search(Entry.class)
                    .select(f -> f.id(String.class))
                    .where(f -> whole(f, asked))
                    .sort(f -> f.field("published").desc())
                    .fetchHits(limit);
        });
    }

    /// The vocabulary is read before, so that reading it counts against no question's time.
    private <T> T ask(Function<SearchSession, T> question) {
        meaning.prepare();
        return pool.run(() -> engine.with(question));
    }

    private Asked asked(
            SearchSession session, SearchRequest request, Language language, Viewer viewer, @Nullable String kind) {
        var meant = meaning.of(session, request, weights);
        return new Asked(request, meant, kind, viewer, language, weights, facets.everyOf(), false);
    }

    /// When hardly anything has all of the words, what has some of them follows.
    private Results page(SearchSession session, Asked strict, Language language) {
        var request = strict.request();
        var known = facets.recall(strict);
        var result = fetch(session, strict, known);
        var asked = strict;
        if (result.total().hitCount() < ENOUGH && strict.canBeLoose()) {
            var loosened = strict.loosened();
            var more = fetch(session, loosened, known);
            if (more.total().hitCount() > result.total().hitCount()) {
                asked = loosened;
                result = more;
            }
        }
        var counts = facets.counts(session, result, asked, known);
        var marks = new Marks(asked);
        var ids = result.hits().stream().map(Row::id).toList();
        Map<String, List<Snippets.Found>> places =
                ids.isEmpty() || !asked.hasWords() ? Map.of() : Snippets.of(session, asked, ids);
        return new Results(
                result.total().hitCount(),
                result.hits().stream()
                        .map(row ->
                                hit(row, places.getOrDefault(row.id(), List.of()), marks, language, request.looked()))
                        .toList(),
                labels.told(counts, request, language),
                asked.meant().concepts().stream()
                        .map(concept -> meaning.told(concept, language))
                        .toList(),
                asked.meant().others(),
                result.total().hitCount() == 0 ? meaning.nearest(asked.meant(), language) : List.of(),
                asked.meant().instead(),
                asked.loose(),
                asked.meant().text().cut(),
                asked.meant().text().unread(),
                rebuilt());
    }

    private SearchResult<Row> fetch(SearchSession session, Asked asked, FacetMemory.Known known) {
        var request = asked.request();
        var query = session.search(Entry.class)
                .select(f -> f.composite()
                        .from(f.id(String.class), f.field("line", String.class))
                        .as(Row::new))
                .where(f -> asked.items(f, null))
                .sort(f -> order(f, request, asked.language()))
                .failAfter(SearchPool.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        facets.count(query, asked, known);
        return query.fetch((request.page() - 1) * SearchRequest.PAGE_SIZE, SearchRequest.PAGE_SIZE);
    }

    private record Row(String id, String line) {}

    private @Nullable Integer rebuilt() {
        var progress = keeper.rebuilding();
        return progress == null ? null : (int) (100 * progress.done() / Math.max(1, progress.total()));
    }

    private static SortFinalStep order(SearchSortFactory f, SearchRequest request, Language language) {
        CompositeSortComponentsStep<?, ?> newest = f.composite()
                .add(f.field("date").desc().missing().last())
                .add(f.field("published").desc());
        return switch (request.order()) {
            case RELEVANCE -> request.q().isEmpty() ? newest : f.score();
            case NEWEST -> newest;
            case TITLE -> f.field(Entry.sortKey(language)).asc();
        };
    }

    private Hit hit(Row row, List<Snippets.Found> places, Marks marks, Language language, String q) {
        var line = Line.read(row.line());
        var shown = line.shown(language);
        var words = line.texts().get(shown);
        var title = words == null ? line.slug() : words.title();
        var path = kinds.path(language.code(), line.kind(), line.slug());
        return new Hit(
                row.id(),
                line.kind(),
                path,
                line.overlines().getOrDefault(language, ""),
                title,
                marks.whole(shown, title),
                words == null ? "" : words.summary(),
                shown.code(),
                line.original(),
                line.date(),
                line.texts().entrySet().stream()
                        .map(text -> new InLanguage(
                                text.getKey().code(), text.getValue().status()))
                        .toList(),
                places.stream().map(place -> snippet(place, path, q)).toList());
    }

    private static Snippet snippet(Snippets.Found place, String path, String q) {
        return new Snippet(
                place.page() == 0 ? path : pagePath(path, place, q),
                place.file(),
                place.page(),
                place.language(),
                place.quote());
    }

    private static String pagePath(String path, Snippets.Found place, String q) {
        return path + "/read?file=" + place.file() + "&page=" + place.page() + "&q="
                + URLEncoder.encode(q, StandardCharsets.UTF_8) + "#page-" + place.page();
    }
}
