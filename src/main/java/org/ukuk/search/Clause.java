package org.ukuk.search;

import java.util.List;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/// What is looked for, as a tree of clauses on fields, told to either engine in its own words. Hibernate Search has no
/// predicate for the best of several, and would analyse every word once more; so this one is ours.
sealed interface Clause {

    /// A document is worth what the best of these is, and a little of the others.
    record Best(List<Clause> of) implements Clause {}

    record Word(String field, String token) implements Clause {}

    /// Words in this order, with at most so many others or swaps between them.
    record Phrase(String field, List<String> tokens, int slop) implements Clause {}

    record Beginning(String field, String start) implements Clause {}

    record Years(int from, int to) implements Clause {}

    /// All of them; those that are `Not` must be missing.
    record Every(List<Clause> of) implements Clause {}

    /// At least so many of them; the more, the better.
    record Some(List<Clause> of, int least) implements Clause {}

    record Not(Clause clause) implements Clause {}

    record Weighed(Clause clause, float weight) implements Clause {}

    /// Counts by its weight, however often it matches.
    record Flat(Clause clause, float weight) implements Clause {}

    static Clause best(List<Clause> of) {
        return of.size() == 1 ? of.getFirst() : new Best(of);
    }

    default Clause weighing(float weight) {
        return weight == 1 ? this : new Weighed(this, weight);
    }

    /// As a predicate of the engine that asks.
    default PredicateFinalStep on(SearchPredicateFactory f) {
        return f.extension()
                .ifSupported(LuceneExtension.get(), lucene -> lucene.fromLuceneQuery(LuceneClauses.of(this)))
                .ifSupported(
                        ElasticsearchExtension.get(), openSearch -> openSearch.fromJson(OpenSearchClauses.of(this)))
                .orElseFail();
    }
}
