package org.ukuk.kyrgyz;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Stems the tokens of a Lucene analyser; tokens marked as keywords stay.
public final class KyrgyzStemFilter extends TokenFilter {

    private final KyrgyzStemmer stemmer;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    /// Cleans or folds the letters itself, as the stemmer wants them.
    public KyrgyzStemFilter(TokenStream in, KyrgyzStemmer stemmer) {
        super(in);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            var stem = stemmer.stem(term.toString());
            term.setEmpty().append(stem);
        }
        return true;
    }
}
