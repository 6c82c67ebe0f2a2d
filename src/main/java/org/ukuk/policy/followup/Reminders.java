package org.ukuk.policy.followup;

import static org.ukuk.platform.database.schema.Tables.REMINDER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;

/// Every reminder that went into the mail. A step is written to a person once, whatever happens.
@Component
public final class Reminders {

    private static final int MOST = 1_000;

    /// As whom a person is reminded. The code follows `followup.letter.as.` in the messages.
    enum As {
        FOCAL_POINT,
        /// Lets out what others of the body write.
        APPROVER,
        /// Of the centre.
        EDITOR;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A letter that went into the mail.
    ///
    /// @param step days before the answer is due, or weeks after, as -1, -2 …
    public record Sent(String enquiry, String person, int step, Instant at) {}

    private final Database database;
    private final Clock clock;

    Reminders(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Notes a reminder; false when the person has had this one about this term.
    boolean note(Enquiry enquiry, String person, int step, As as) {
        return database.write(db -> db.insertInto(REMINDER)
                        .set(REMINDER.ID, Ulid.next(clock.instant()))
                        .set(REMINDER.ENQUIRY_ID, enquiry.id())
                        .set(REMINDER.PERSON_ID, person)
                        .set(REMINDER.DUE_ON, enquiry.dueOn())
                        .set(REMINDER.STEP, step)
                        .set(REMINDER.ADDRESSED_AS, as.code())
                        .set(REMINDER.AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1);
    }

    /// In the order they were written.
    public List<Sent> of(String enquiry) {
        return fetch(REMINDER.ENQUIRY_ID.eq(enquiry));
    }

    /// Those that went to the body that was asked, not to the centre's editors.
    List<Sent> toBody(String enquiry) {
        return fetch(REMINDER.ENQUIRY_ID.eq(enquiry).and(REMINDER.ADDRESSED_AS.ne(As.EDITOR.code())));
    }

    private List<Sent> fetch(Condition which) {
        return database.read(db -> db.selectFrom(REMINDER)
                .where(which)
                .orderBy(REMINDER.AT, REMINDER.ID)
                .limit(MOST)
                .fetch(row -> new Sent(row.getEnquiryId(), row.getPersonId(), row.getStep(), row.getAt())));
    }
}
