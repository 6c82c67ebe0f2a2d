package org.ukuk.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.ukuk.kyrgyz.KyrgyzLetters;
import org.ukuk.kyrgyz.KyrgyzStemmer;
import org.ukuk.platform.i18n.Language;

/// How texts become words, the same for both engines and for what is marked on a page: an engine is given words that
/// are ready, joined by spaces, and only cuts them at the spaces.
final class Words {

    private static final ThreadLocal<StandardTokenizer> TOKENIZER = ThreadLocal.withInitial(StandardTokenizer::new);
    private static final ThreadLocal<RussianStemmer> RUSSIAN = ThreadLocal.withInitial(RussianStemmer::new);
    private static final ThreadLocal<EnglishStemmer> ENGLISH = ThreadLocal.withInitial(EnglishStemmer::new);
    private static final KyrgyzStemmer KYRGYZ = KyrgyzStemmer.folded();

    /// Stems of the words that were asked for last; texts repeat a few thousand words. Several threads may write a slot
    /// at once, each a whole and right one.
    private static final int REMEMBERED = 1 << 13;

    private static final @Nullable Stemmed[][] STEMMED = new Stemmed[Language.values().length][REMEMBERED];

    private record Stemmed(String word, String stem) {}

    private Words() {}

    /// A word of a text.
    ///
    /// @param text in lower case, cleaned of what cannot be seen
    /// @param start where it begins in the text
    /// @param end where it has ended
    record Word(String text, int start, int end) {}

    /// The words of a text by Unicode's rules (UAX #29).
    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        try (var tokens = TOKENIZER.get()) {
            var term = tokens.getAttribute(CharTermAttribute.class);
            var place = tokens.getAttribute(OffsetAttribute.class);
            tokens.setReader(new StringReader(text));
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(KyrgyzLetters.clean(term.toString()), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// The words themselves.
    static String plain(Collection<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /// The stems of the words, as a language's fields have them.
    static String stems(Language language, Collection<Word> words) {
        return words.stream().map(word -> stem(language, word.text())).collect(Collectors.joining(" "));
    }

    /// @param word in lower case
    static String stem(Language language, String word) {
        var remembered = STEMMED[language.ordinal()];
        int slot = word.hashCode() & (REMEMBERED - 1);
        var known = remembered[slot];
        if (known == null || !known.word().equals(word)) {
            known = new Stemmed(word, stemmed(language, word));
            remembered[slot] = known;
        }
        return known.stem();
    }

    private static String stemmed(Language language, String word) {
        return switch (language) {
            case KY -> KYRGYZ.stem(word);
            case RU -> snowball(RUSSIAN.get(), word.replace('ё', 'е'));
            case EN -> snowball(ENGLISH.get(), word.replace('’', '\''));
        };
    }

    private static String snowball(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /// Letters that are typed for one another made alike, to compare labels and beginnings.
    static String fold(String text) {
        return KyrgyzLetters.fold(text.strip());
    }

    /// Whether the word is written in Cyrillic letters.
    static boolean isCyrillic(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }
}
