package org.ukuk.platform.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.jobs.Recurring;
import org.ukuk.platform.mail.Handover.Outcome;

/// Hands waiting letters over to the mail server, a batch on one connection. What the server does not take is tried
/// again, after one minute, two, four and so on up to six hours, for about a day and a half.
@Component
final class MailRound implements Recurring {

    private static final int BATCH = 50;
    private static final int MOST_TRIES = 14;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final Settings settings;
    private final Mails mails;
    private final Messages messages;
    private final Clock clock;

    MailRound(Settings settings, Mails mails, Messages messages, Clock clock) {
        this.settings = settings;
        this.mails = mails;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        var way = settings.mail();
        if (way == null) {
            return;
        }
        mails.tidy();
        var due = mails.due(BATCH);
        if (due.isEmpty()) {
            return;
        }
        try (var handover = new Handover(way, clock)) {
            handOver(due, handover);
        } catch (MessagingException noConnection) {
            var reason = "no connection: " + Handover.plain(noConnection.getMessage());
            due.stream().filter(mails::claim).forEach(one -> tryAgain(one, reason));
        }
    }

    /// A broken connection ends the batch: what was not claimed waits for the next round.
    private void handOver(List<Mail> due, Handover handover) {
        for (var mail : due) {
            if (mails.claim(mail) && settle(mail, handover.of(mail, sender(mail))) instanceof Outcome.Unknown) {
                return;
            }
        }
    }

    private String sender(Mail mail) {
        return messages.say(mail.language(), "site.name");
    }

    private Outcome settle(Mail mail, Outcome outcome) {
        switch (outcome) {
            case Outcome.Taken _ -> mails.handedOver(mail);
            case Outcome.Later later -> tryAgain(mail, later.reason());
            case Outcome.Refused refused -> mails.giveUp(mail, refused.reason());
            case Outcome.Unknown unknown -> mails.giveUp(mail, unknown.reason());
        }
        return outcome;
    }

    private void tryAgain(Mail mail, String reason) {
        if (mail.tries() + 1 >= MOST_TRIES) {
            mails.giveUp(mail, reason);
        } else {
            mails.later(mail, clock.instant().plus(pause(mail.tries())), reason);
        }
    }

    private static Duration pause(int tries) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << tries);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
