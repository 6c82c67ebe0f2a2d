package org.ukuk.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.accounts.AuditEntry;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.platform.Databases;

class FailedSignInsTest {

    private static final String PERSON = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    private Instant now = Instant.parse("2026-01-05T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void whoever_guesses_is_in_the_trail_and_cannot_flood_it(Databases databases) {
        try (var database = databases.open()) {
            var trail = new AuditTrail(database, Clock.systemUTC());
            var failures = new FailedSignIns(trail, clock());
            failures.password(PERSON, "Firefox · Android");
            for (int i = 0; i < 200; i++) {
                failures.password("", "");
            }
            assertThat(trail.count()).isEqualTo(FailedSignIns.MOST_AN_HOUR);

            now = now.plus(Duration.ofHours(1));
            failures.code(PERSON, "Firefox");
            assertThat(trail.before(Long.MAX_VALUE, 1))
                    .extracting(AuditEntry::act, AuditEntry::subject, AuditEntry::detail)
                    .containsExactly(tuple("session.code-wrong", PERSON, "Firefox +141"));
            assertThat(trail.check()).isInstanceOf(AuditTrail.Verdict.Whole.class);
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }
}
