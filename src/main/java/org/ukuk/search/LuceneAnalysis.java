package org.ukuk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.ukuk.platform.i18n.Language;

/// How texts become words on Lucene; `OpenSearchAnalysis` says the same to OpenSearch. An analyser is named by its
/// language. Kyrgyz is folded and not stemmed: its line here is where a stemmer will stand.
final class LuceneAnalysis implements LuceneAnalysisConfigurer {

    private static final Map<Language, Analyzer> ANALYSERS = Map.of(
            Language.KY, new Words(in -> new Folded(in, Folding.KYRGYZ)),
            Language.RU, new Words(in -> new RussianLightStemFilter(new Folded(in, Folding.RUSSIAN))),
            Language.EN, new Words(in -> new PorterStemFilter(new EnglishPossessiveFilter(in))));

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        ANALYSERS.forEach(
                (language, analyser) -> context.analyzer(language.code()).instance(analyser));
    }

    /// The words of a text as the index has them.
    static List<String> words(Language language, String text) {
        var words = new ArrayList<String>();
        try (var stream = Objects.requireNonNull(ANALYSERS.get(language)).tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
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
        public boolean incrementToken() throws IOException {
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
