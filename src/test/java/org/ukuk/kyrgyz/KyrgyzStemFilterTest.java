package org.ukuk.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class KyrgyzStemFilterTest {

    @Test
    void every_token_is_stemmed() throws IOException {
        assertThat(tokens("Эмгек мигранттарынын укуктары")).containsExactly("эмгек", "мигрант", "укук");
    }

    @Test
    void a_keyword_stays() throws IOException {
        assertThat(tokens("Манасты окуду")).containsExactly("Манасты", "оку");
    }

    private static List<String> tokens(String text) throws IOException {
        var words = new WhitespaceTokenizer();
        words.setReader(new StringReader(text));
        var keywords = new SetKeywordMarkerFilter(words, CharArraySet.copy(java.util.Set.of("Манасты")));
        var tokens = new ArrayList<String>();
        try (var stream = new KyrgyzStemFilter(keywords, KyrgyzStemmer.exact())) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }
}
