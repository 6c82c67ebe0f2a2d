package org.ukuk.search;

import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/// The analysers of `LuceneAnalysis` in the words of OpenSearch.
final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        folding(context, "fold-ky", Folding.KYRGYZ);
        folding(context, "fold-ru", Folding.RUSSIAN);
        stemmer(context, "stem-ru", "light_russian");
        stemmer(context, "possessive-en", "possessive_english");
        context.analyzer("ky")
                .custom()
                .tokenizer("standard")
                .charFilters("fold-ky")
                .tokenFilters("lowercase");
        context.analyzer("ru")
                .custom()
                .tokenizer("standard")
                .charFilters("fold-ru")
                .tokenFilters("lowercase", "stem-ru");
        context.analyzer("en").custom().tokenizer("standard").tokenFilters("lowercase", "possessive-en", "porter_stem");
    }

    private static void stemmer(ElasticsearchAnalysisConfigurationContext context, String name, String language) {
        context.tokenFilter(name).type("stemmer").param("language", language);
    }

    /// A character filter sees the text before it is in lower case, so both cases are named.
    private static void folding(
            ElasticsearchAnalysisConfigurationContext context, String name, Map<Character, Character> letters) {
        var mappings = letters.entrySet().stream()
                .flatMap(e -> Stream.of(
                        e.getKey() + "=>" + e.getValue(), Character.toUpperCase(e.getKey()) + "=>" + e.getValue()))
                .toArray(String[]::new);
        context.charFilter(name).type("mapping").param("mappings", mappings);
    }
}
