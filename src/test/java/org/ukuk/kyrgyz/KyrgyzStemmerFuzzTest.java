package org.ukuk.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.ukuk.kyrgyz.KyrgyzStemmer.Depth;

class KyrgyzStemmerFuzzTest {

    private static final String LETTERS = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюяј-c1";

    @FuzzTest
    void any_text_has_a_stem(FuzzedDataProvider data) {
        check(data.consumeRemainingAsString());
    }

    @FuzzTest
    void any_cyrillic_letters_have_a_stem(FuzzedDataProvider data) {
        var word = new StringBuilder();
        for (byte b : data.consumeRemainingAsBytes()) {
            word.append(LETTERS.charAt((b & 0xff) % LETTERS.length()));
        }
        check(word.toString());
    }

    private static void check(String word) {
        var folded = KyrgyzLetters.fold(word);
        var stem = KyrgyzStemmer.folded(Depth.DERIVATION).stem(word);
        assertThat(stem).hasSizeLessThanOrEqualTo(folded.length());
        assertThat(stem.isEmpty()).isEqualTo(folded.isEmpty());
        assertThat(KyrgyzStemmer.exact().stem(word))
                .hasSizeLessThanOrEqualTo(KyrgyzLetters.clean(word).length());
        assertThat(Transliteration.toCyrillic(word)).hasSizeLessThanOrEqualTo(Transliteration.MOST);
        assertThat(Keyboard.toCyrillic(word)).hasSameSizeAs(word);
    }
}
