package org.ukuk.alerts;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.platform.web.Allowance;

/// Keeps anybody from flooding a stranger's mailbox: five letters a day to one address, twenty askings an hour from one
/// network.
@Component
class AskingLimit {

    private static final int LETTERS = 5;
    private static final int ASKINGS = 20;

    private final Allowance letters;
    private final Allowance askings;

    AskingLimit(Clock clock) {
        this.letters = new Allowance(LETTERS, Duration.ofDays(1), clock);
        this.askings = new Allowance(ASKINGS, Duration.ofHours(1), clock);
    }

    /// Counts a letter to an address; false when it has had enough for today.
    boolean letterTo(EmailAddress address) {
        return letters.take(address.key());
    }

    /// Counts an asking; false when there were too many from this network within the hour.
    boolean askingFrom(String network) {
        return askings.take(network);
    }
}
