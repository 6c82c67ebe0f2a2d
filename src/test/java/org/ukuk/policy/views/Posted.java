package org.ukuk.policy.views;

import static org.ukuk.platform.database.schema.Tables.ENQUIRY;
import static org.ukuk.platform.database.schema.Tables.SUBMISSION;

import java.time.Instant;
import java.time.LocalDate;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;

/// What passed between the centre and bodies, for tests, put straight into its tables.
record Posted(Database database) {

    void asked(String item, String body, String sentOn, String dueOn) {
        database.execute(db -> db.insertInto(ENQUIRY)
                .set(ENQUIRY.ID, Ulid.next(Instant.now()))
                .set(ENQUIRY.ITEM_ID, item)
                .set(ENQUIRY.BODY_ID, body)
                .set(ENQUIRY.SENT_ON, LocalDate.parse(sentOn))
                .set(ENQUIRY.DUE_ON, LocalDate.parse(dueOn))
                .set(ENQUIRY.VERSION, 1L)
                .execute());
    }

    /// @param said axis, status and state, with spaces between
    void said(String item, String body, String said, String day) {
        var parts = said.split(" ");
        database.execute(db -> db.insertInto(SUBMISSION)
                .set(SUBMISSION.ID, Ulid.next(Instant.now()))
                .set(SUBMISSION.ITEM_ID, item)
                .set(SUBMISSION.AXIS, parts[0])
                .set(SUBMISSION.SPEAKER, "addressee")
                .set(SUBMISSION.BODY_ID, body)
                .set(SUBMISSION.STATUS, parts[1])
                .set(SUBMISSION.TEXT_KY, "")
                .set(SUBMISSION.TEXT_RU, "")
                .set(SUBMISSION.TEXT_EN, "")
                .set(SUBMISSION.SIGNATORY, "head of an invented desk")
                .set(SUBMISSION.DAY, LocalDate.parse(day))
                .set(SUBMISSION.LINK, "")
                .set(SUBMISSION.PUBLICATION_ID, "")
                .set(SUBMISSION.FILE_ID, "")
                .set(SUBMISSION.SAMPLE, false)
                .set(SUBMISSION.STATE, parts[2])
                .set(SUBMISSION.NOTE, "")
                .set(SUBMISSION.VERSION, 1L)
                .set(SUBMISSION.WRITER_ROLE, "member")
                .set(SUBMISSION.WRITTEN_AT, Instant.now())
                .execute());
    }
}
