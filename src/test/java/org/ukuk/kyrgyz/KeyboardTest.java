package org.ukuk.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyboardTest {

    @Test
    void a_word_typed_with_latin_keys_is_read_in_cyrillic() {
        assertThat(Keyboard.toCyrillic("ghfdf")).isEqualTo("права");
        assertThat(Keyboard.toCyrillic("GHFDF")).isEqualTo("права");
        assertThat(Keyboard.toCyrillic(";evei")).isEqualTo("жумуш");
        assertThat(Keyboard.toCyrillic("gjdsitybt [jpzqcndf")).isEqualTo("повышение хозяйства");
    }

    @Test
    void a_word_typed_with_cyrillic_keys_is_read_in_latin() {
        assertThat(Keyboard.toLatin("ьшпкфте")).isEqualTo("migrant");
        assertThat(Keyboard.toLatin("ңөү")).isEqualTo("yje");
    }

    @Test
    void what_is_no_key_of_the_other_alphabet_stays() {
        assertThat(Keyboard.toCyrillic("права 97")).isEqualTo("права 97");
    }
}
