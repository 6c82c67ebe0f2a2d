package org.ukuk.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotpTest {

    /// The secret of RFC 6238, appendix B, in base 32.
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void codes_are_those_of_the_standard() {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
    }

    @Test
    void clocks_may_differ_by_one_step_and_no_more() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now), now.plusSeconds(30)))
                .isPresent();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now), now.minusSeconds(30)))
                .isPresent();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now), now.plusSeconds(60)))
                .isEmpty();
        assertThat(Totp.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void a_new_secret_has_160_bits_and_recovery_codes_are_all_different() {
        assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
        assertThat(Totp.newRecoveryCodes())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z2-7]{5}-[a-z2-7]{5}"));
    }

    @Test
    void a_device_is_named_by_its_families_only() {
        assertThat(Device.of("Mozilla/5.0 (Linux; Android 13; SM-A515F) AppleWebKit/537.36 Chrome/120.0 Mobile"))
                .isEqualTo("Chrome · Android");
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 YaBrowser/24.1 Safari/537.36"))
                .isEqualTo("Yandex · Windows");
        assertThat(Device.of("curl/8.0")).isEmpty();
        assertThat(Device.of(null)).isEmpty();
    }
}
