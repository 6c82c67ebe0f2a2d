package org.ukuk.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final String EMAIL = "Aizada.K@centre.example";

    @ParameterizedTest
    @CsvSource({
        "12345678, no-letters",
        "19851103, no-letters",
        "!!!!????, no-letters",
        "aaaaaaaaaa, few",
        "abababab, few",
        "password, common",
        "Password2024!, common",
        "Пароль123, common",
        "Бишкек2010, common",
        "ukuk!2026, common",
        "йцукенгшщ, run",
        "1q2w3e4r, run",
        "zyxwvuts, run",
        "aizada.k7, name"
    })
    void what_people_commonly_choose_is_refused_by_the_rule_it_breaks(String password, String rule) {
        assertThat(Passwords.reasonAgainst(password, EMAIL)).contains("accounts.refusal.password-" + rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "тоо суу жол бак",
                "correct horse battery staple",
                "өмүр көлү түн",
                "kT9#vq2LmX",
                "🐎🏔🌊🐎🦅🌾🔥🌙"
            })
    void any_letters_will_do(String password) {
        assertThat(Passwords.reasonAgainst(password, EMAIL)).isEmpty();
    }

    @Test
    void length_is_counted_in_characters_as_people_see_them() {
        assertThat(Passwords.reasonAgainst("өмүр тү", EMAIL)).contains("accounts.refusal.password-short");
        assertThat(Passwords.reasonAgainst("ab cd".repeat(26), EMAIL)).contains("accounts.refusal.password-long");
        assertThat(Passwords.reasonAgainst("x1 y2 z3".repeat(16), EMAIL)).isEmpty();
    }

    @Test
    void a_hash_knows_its_password_and_no_other() {
        var passwords = new Passwords();
        var hash = passwords.hash("тоо суу жол бак");
        assertThat(hash).startsWith("{pbkdf2-sha256-600k}").doesNotContain("тоо");
        assertThat(passwords.matches("тоо суу жол бак", hash)).isTrue();
        assertThat(passwords.matches("тоо суу жол бар", hash)).isFalse();
        assertThat(passwords.matches("nobody", null)).isFalse();
        assertThat(passwords.hash("тоо суу жол бак")).isNotEqualTo(hash);
    }
}
