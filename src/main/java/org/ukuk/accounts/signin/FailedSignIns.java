package org.ukuk.accounts.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.platform.Actor;

/// Writes failed sign-ins into the audit trail: whose account was tried and on which device, never what was typed. At
/// most sixty an hour, so that nobody floods the trail; how many more there were stands in the next entry.
@Component
final class FailedSignIns {

    static final int MOST_AN_HOUR = 60;

    private final AuditTrail trail;
    private final Clock clock;
    private Instant hour = Instant.EPOCH;
    private int written;
    private int untold;

    FailedSignIns(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /// @param person id of the one whose account was tried; empty when nobody has it
    void password(String person, String device) {
        add("session.password-wrong", person, device);
    }

    void code(String person, String device) {
        add("session.code-wrong", person, device);
    }

    private synchronized void add(String act, String person, String device) {
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (!now.equals(hour)) {
            hour = now;
            written = 0;
        }
        if (written == MOST_AN_HOUR) {
            untold++;
            return;
        }
        trail.add(Actor.CENTRE, act, person, untold == 0 ? device : device + " +" + untold);
        written++;
        untold = 0;
    }
}
