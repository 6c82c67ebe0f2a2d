package org.ukuk.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KyrgyzLettersTest {

    @Test
    void letters_that_keyboards_lack_are_folded() {
        assertThat(KyrgyzLetters.fold("Өлкөнүн ТЕҢДИГИ ёлка")).isEqualTo("олконун тендиги елка");
        assertThat(KyrgyzLetters.fold("ѳзгѳрүү, жаӊы")).isEqualTo("озгоруу, жаны");
        assertThat(KyrgyzLetters.fold('Ү')).isEqualTo('у');
    }

    @Test
    void latin_look_alikes_become_cyrillic_inside_a_cyrillic_word_only() {
        assertThat(KyrgyzLetters.clean("унааcы")).isEqualTo("унаасы").doesNotContain("c");
        assertThat(KyrgyzLetters.clean("copy-паста")).isEqualTo("copy-паста");
        assertThat(KyrgyzLetters.clean("Pact")).isEqualTo("pact");
    }

    @Test
    void invisible_signs_go_and_hyphens_are_one() {
        assertThat(KyrgyzLetters.clean("мый\u00adзам\u200bдын")).isEqualTo("мыйзамдын");
        assertThat(KyrgyzLetters.clean("аба\u2011ырайы\u2010")).isEqualTo("аба-ырайы-");
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(KyrgyzLetters.clean("жаи\u0306")).isEqualTo("жай");
    }
}
