package org.ukuk.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;

/// The one analyser both engines have: words come ready from `Words`, so it only cuts at spaces.
final class Tokens extends Analyzer {

    static final String NAME = "tokens";

    /// Words between two values of a field, so that no phrase reaches from one into the next.
    private static final int GAP = 100;

    private Tokens() {}

    static void lucene(LuceneAnalysisConfigurationContext context) {
        context.analyzer(NAME).instance(new Tokens());
    }

    static void openSearch(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(NAME).custom().tokenizer("whitespace");
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WhitespaceTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
