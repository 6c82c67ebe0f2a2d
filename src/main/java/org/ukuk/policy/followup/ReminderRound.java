package org.ukuk.policy.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.jobs.Morning;
import org.ukuk.platform.jobs.Recurring;
import org.ukuk.platform.mail.MailWay;

/// Reminds bodies of answers that are due, every morning at nine in Bishkek. What is entered later that day is looked
/// at
/// the next morning. Quiet when the centre or the body has reminders off, or the centre sends no mail.
@Component
class ReminderRound implements Recurring {

    private static final int BATCH = 100;
    private static final int BATCHES = 50;

    /// So many days before the term the first letter goes.
    private static final int EARLIEST = 30;

    private final Settings settings;
    private final Clock clock;
    private final Enquiries enquiries;
    private final BodySettings bodies;
    private final Items items;
    private final ReminderLetters letters;
    private final Morning morning;

    ReminderRound(
            Settings settings,
            Clock clock,
            Enquiries enquiries,
            BodySettings bodies,
            Items items,
            ReminderLetters letters) {
        this.settings = settings;
        this.clock = clock;
        this.morning = new Morning(clock);
        this.enquiries = enquiries;
        this.bodies = bodies;
        this.items = items;
        this.letters = letters;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        morning.once(today -> at(clock.instant()));
    }

    /// One round, at most five thousand questions, those due first.
    void at(Instant now) {
        var way = settings.mail();
        if (way == null || !bodies.of(BodySetting.CENTRE).reminders()) {
            return;
        }
        var today = LocalDate.ofInstant(now, Names.BISHKEK);
        Enquiry last = null;
        for (int batch = 0; batch < BATCHES; batch++) {
            var due = enquiries.unanswered(today.plusDays(EARLIEST), last, BATCH);
            if (due.isEmpty()) {
                return;
            }
            due.forEach(one -> remind(one, today, way));
            last = due.getLast();
        }
    }

    private void remind(Enquiry enquiry, LocalDate today, MailWay way) {
        var step = ReminderStep.on(today, enquiry);
        if (step.isEmpty() || !bodies.of(enquiry.body()).reminders()) {
            return;
        }
        var item = open(enquiry);
        if (item != null) {
            letters.write(item, enquiry, step.get(), today, way);
        }
    }

    private @Nullable Item open(Enquiry enquiry) {
        return items.find(enquiry.item())
                .filter(item -> Stage.of(item.content()).isOpen())
                .orElse(null);
    }
}
