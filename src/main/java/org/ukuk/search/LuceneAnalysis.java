package org.ukuk.search;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/// How texts become words on Lucene; `OpenSearchAnalysis` says the same to OpenSearch. An analyser is named by its
/// language. Kyrgyz is folded and not stemmed: its line here is where a stemmer will stand.
final class LuceneAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer("ky").instance(new Words(in -> new Folded(in, Folding.KYRGYZ)));
        context.analyzer("ru").instance(new Words(in -> new RussianLightStemFilter(new Folded(in, Folding.RUSSIAN))));
        context.analyzer("en").instance(new Words(in -> new PorterStemFilter(new EnglishPossessiveFilter(in))));
    }

    /// Words by Unicode's rules (UAX #29), in lower case.
    private static final class Words extends Analyzer {

        private final UnaryOperator<TokenStream> further;

        Words(UnaryOperator<TokenStream> further) {
            this.further = further;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(source, further.apply(new LowerCaseFilter(source)));
        }
    }

    private static final class Folded extends TokenFilter {

        private final Map<Character, Character> letters;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Folded(TokenStream in, Map<Character, Character> letters) {
            super(in);
            this.letters = letters;
        }

        @Override
        public boolean incrementToken() throws java.io.IOException {
            if (!input.incrementToken()) {
                return false;
            }
            var buffer = term.buffer();
            for (int i = 0; i < term.length(); i++) {
                buffer[i] = letters.getOrDefault(buffer[i], buffer[i]);
            }
            return true;
        }
    }
}
