package org.ukuk.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.kyrgyz.KyrgyzStemmer.Depth;

class KyrgyzStemmerTest {

    private static final KyrgyzStemmer EXACT = KyrgyzStemmer.exact();
    private static final KyrgyzStemmer FOLDED = KyrgyzStemmer.folded();
    private static final KyrgyzStemmer DEEP = KyrgyzStemmer.exact(Depth.DERIVATION);

    @ParameterizedTest
    @CsvSource({
        "мигранттар, мигрант",
        "өлкөлөр, өлкө",
        "документтерим, документ",
        "келишимибиз, келишим",
        "мыйзамдарынын, мыйзам",
        "айлыгыма, айлык",
        "Москвадагыларга, москва",
        "шаарлардагыдай, шаар",
    })
    void nouns_lose_number_owner_and_case(String form, String stem) {
        stems(form, stem);
    }

    @ParameterizedTest
    @CsvSource({
        "барбайсыңбы, бар",
        "келбегендер, кел",
        "төлөнбөгөндүгүн, төлө",
        "жазылгандан, жаз",
        "берилбейт, бер",
        "көргөндөрүңүздү, көр",
        "сурагыла, сура",
        "иштегенсиз, иште",
        "барганчактуу, барганчактуу",
    })
    void verbs_lose_voice_negation_tense_and_person(String form, String stem) {
        stems(form, stem);
    }

    @ParameterizedTest
    @CsvSource({
        "укугу, укук",
        "китеби, китеп",
        "барагы, барак",
        "чыгып, чык",
        "табылган, тап",
        "таап, тап",
        "ордуна, орун",
        "көңлүмдү, көңүл",
        "балдарды, бала",
        "төлөө, төлө",
        "кароо, кара",
        "сүйлөө, сүйлө",
        "таануу, тааны",
        "коюп, кой",
        "коёт, кой",
    })
    void what_changed_in_the_stem_is_put_back(String form, String stem) {
        stems(form, stem);
    }

    @ParameterizedTest
    @CsvSource({
        "зарплатамды, зарплата",
        "справканы, справка",
        "визасы, виза",
        "регистрациясыз, регистрациясыз",
        "октябрда, октябр",
        "октябрь, октябр",
        "авариядан, авария",
    })
    void russian_words_lose_kyrgyz_endings(String form, String stem) {
        stems(form, stem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "башка", "карта", "газета", "доллар", "семинар", "программа", "зарплата", "кыргызстан", "терезе",
                "китеп", "мектеп", "балык", "жаза", "авария", "конвенция", "абдрахманова", "директор", "адвокат"
            })
    void what_only_looks_like_an_ending_stays(String word) {
        stems(word, word);
    }

    @Test
    void without_is_never_lost() {
        for (UnaryOperator<String> stemmer : each()) {
            assertThat(stemmer.apply("мыйзамсыздардын")).isEqualTo("мыйзамсыз");
            assertThat(stemmer.apply("жарандыксыздарга")).isEqualTo("жарандыксыз");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "жумушчулардын, жумуш",
        "жарандыгын, жаран",
        "мыйзамдуулук, мыйзам",
        "иштөөчүлөр, иште",
        "айлыгы, айлык",
        "балыктар, балык",
        "министрликтин, министрлик",
    })
    void derivations_come_off_at_the_deeper_level(String form, String stem) {
        assertThat(DEEP.stem(form)).isEqualTo(stem);
    }

    @Test
    void our_own_forms_come_together_and_apart_as_well_as_before() {
        var forms = StemFigures.ours();
        assertThat(forms).hasSizeGreaterThan(300);
        assertThat(StemFigures.of(forms, EXACT::stem).f1()).isGreaterThan(0.98);
        assertThat(StemFigures.of(forms, FOLDED::stem).f1()).isGreaterThan(0.97);
        assertThat(StemFigures.of(forms, EXACT::stem).overStemming()).isLessThan(0.5e-4);
    }

    @Test
    void a_stem_is_never_longer_than_its_word_nor_empty() {
        for (UnaryOperator<String> stemmer : each()) {
            assertThat(StemFigures.ours())
                    .allSatisfy(form -> assertThat(stemmer.apply(form.form()))
                            .isNotEmpty()
                            .hasSizeLessThanOrEqualTo(form.form().length()));
        }
    }

    @Test
    void stems_of_folded_and_full_letters_agree() {
        assertThat(StemFigures.ours())
                .allSatisfy(form ->
                        assertThat(FOLDED.stem(form.form())).isEqualTo(FOLDED.stem(KyrgyzLetters.fold(form.form()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "а", "ал", "migrant", "C189", "97", "ВНЖ", "\ud83d\ude00", "ыыыыыыыыы", "ь", "ъъъъ"})
    void what_is_no_kyrgyz_word_is_left(String word) {
        for (UnaryOperator<String> stemmer : each()) {
            assertThat(stemmer.apply(word)).isEqualTo(KyrgyzLetters.clean(word));
        }
    }

    @Test
    void letters_after_a_hyphen_are_stemmed() {
        assertThat(EXACT.stem("үй-бүлөсүнүн")).isEqualTo("үй-бүлө");
        assertThat(EXACT.stem("2010-жылдагы")).isEqualTo("2010-жыл");
    }

    private static Iterable<UnaryOperator<String>> each() {
        return java.util.List.of(EXACT::stem, FOLDED::stem, DEEP::stem, KyrgyzStemmer.folded(Depth.DERIVATION)::stem);
    }

    private static void stems(String form, String stem) {
        assertThat(EXACT.stem(form)).isEqualTo(stem);
        assertThat(FOLDED.stem(form)).isEqualTo(KyrgyzLetters.fold(stem));
    }
}
