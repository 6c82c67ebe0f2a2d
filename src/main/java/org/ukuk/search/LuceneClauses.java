package org.ukuk.search;

import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Clauses as queries of Lucene.
final class LuceneClauses {

    private LuceneClauses() {}

    static Query of(Clause clause) {
        return switch (clause) {
            case Clause.Best(var of) ->
                new DisjunctionMaxQuery(of.stream().map(LuceneClauses::of).toList(), Weights.TIE);
            case Clause.Word(var field, var token) -> new TermQuery(new Term(field, token));
            case Clause.Phrase(var field, var tokens, int slop) ->
                new PhraseQuery(slop, field, tokens.toArray(String[]::new));
            case Clause.Beginning(var field, var start) -> new PrefixQuery(new Term(field, start));
            case Clause.Years(int from, int to) -> IntPoint.newRangeQuery(Facets.YEAR, from, to);
            case Clause.Every(var of) -> every(of);
            case Clause.Some(var of, int least) -> {
                var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
                of.forEach(one -> some.add(of(one), Occur.SHOULD));
                yield some.build();
            }
            case Clause.Not not -> every(List.of(not));
            case Clause.Weighed(var weighed, float weight) -> new BoostQuery(of(weighed), weight);
            case Clause.Flat(var counted, float weight) -> new BoostQuery(new ConstantScoreQuery(of(counted)), weight);
        };
    }

    private static Query every(List<Clause> of) {
        var all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (var one : of) {
            if (one instanceof Clause.Not(var excluded)) {
                all.add(of(excluded), Occur.MUST_NOT);
            } else {
                all.add(of(one), Occur.MUST);
                wanted = true;
            }
        }
        return wanted
                ? all.build()
                : all.add(new MatchAllDocsQuery(), Occur.FILTER).build();
    }
}
