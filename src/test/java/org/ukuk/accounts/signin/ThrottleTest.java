package org.ukuk.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.signin.Throttle.Limit;
import org.ukuk.platform.Hand;
import org.ukuk.platform.web.Caller;

class ThrottleTest {

    private final Hand clock = new Hand(Instant.parse("2026-01-05T09:00:00Z"));
    private final Throttle throttle = new Throttle(clock);

    @Test
    void the_first_attempts_are_free_and_the_wait_doubles_after_them() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempt("a@b.example")).isZero();
        }
        assertThat(attempt("a@b.example")).isEqualTo(Duration.ofSeconds(2));
        clock.pass(Duration.ofSeconds(2));
        assertThat(attempt("a@b.example")).isZero();
        assertThat(attempt("a@b.example")).isEqualTo(Duration.ofSeconds(4));
        assertThat(attempt("somebody@else.example")).isZero();
    }

    @Test
    void nobody_waits_longer_than_five_minutes() {
        for (int i = 0; i < 40; i++) {
            clock.pass(attempt("a@b.example"));
        }
        assertThat(attempt("a@b.example")).isLessThanOrEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_right_password_makes_up_for_the_wrong_ones() {
        for (int i = 0; i < 5; i++) {
            attempt("a@b.example");
        }
        throttle.forget(Limit.PASSWORD_OF_ACCOUNT, "a@b.example");
        assertThat(attempt("a@b.example")).isZero();
    }

    @Test
    void an_office_that_signs_in_rightly_is_never_slowed_down() {
        for (int i = 0; i < 200; i++) {
            assertThat(throttle.attempt(Limit.ADDRESS, "c0a80001")).isEmpty();
            throttle.takeBack(Limit.ADDRESS, "c0a80001");
        }
    }

    @Test
    void an_hour_of_rest_forgets() {
        for (int i = 0; i < 20; i++) {
            clock.pass(attempt("a@b.example"));
        }
        clock.pass(Duration.ofMinutes(66));
        assertThat(attempt("a@b.example")).isZero();
        assertThat(attempt("a@b.example")).isZero();
    }

    @Test
    void one_subscriber_of_ipv6_is_one_network() {
        assertThat(Caller.networkOf("2001:db8:1:2:aaaa::1")).isEqualTo(Caller.networkOf("2001:db8:1:2:bbbb::2"));
        assertThat(Caller.networkOf("2001:db8:1:3::1")).isNotEqualTo(Caller.networkOf("2001:db8:1:2::1"));
        assertThat(Caller.networkOf("192.0.2.1")).isNotEqualTo(Caller.networkOf("192.0.2.2"));
    }

    private Duration attempt(String who) {
        return throttle.attempt(Limit.PASSWORD_OF_ACCOUNT, who).orElse(Duration.ZERO);
    }
}
