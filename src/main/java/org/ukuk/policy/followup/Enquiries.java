package org.ukuk.policy.followup;

import static org.ukuk.platform.database.schema.Tables.ENQUIRY;
import static org.ukuk.platform.database.schema.Tables.SUBMISSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.EnquiryRecord;

/// Which recommendations were put to which bodies, and by when they answer.
@Component
public final class Enquiries {

    /// Most that one call answers with.
    public static final int MOST = 2_000;

    private static final Condition UNANSWERED = DSL.notExists(DSL.selectOne()
            .from(SUBMISSION)
            .where(SUBMISSION
                    .ITEM_ID
                    .eq(ENQUIRY.ITEM_ID)
                    .and(SUBMISSION.BODY_ID.eq(ENQUIRY.BODY_ID))
                    .and(SUBMISSION.AXIS.eq(Submission.Axis.ANSWER.code()))
                    .and(SUBMISSION.STATE.eq(Submission.State.GIVEN.code()))
                    .and(SUBMISSION.STATUS.in(Answer.GIVEN.stream()
                            .filter(Answer::isSubstance)
                            .map(Answer::code)
                            .toList()))));

    private final Database database;
    private final Clock clock;
    private final Ledger ledger;

    Enquiries(Database database, Clock clock, Ledger ledger) {
        this.database = database;
        this.clock = clock;
        this.ledger = ledger;
    }

    /// @throws Refused when the body was asked already
    Enquiry ask(String item, String body, LocalDate sentOn, LocalDate dueOn, Actor by) {
        return database.write(db -> {
            if (find(item, body).isPresent()) {
                throw new Refused(Reason.about("body", "enquiry.rule.asked-already"));
            }
            var one = new Enquiry(Ulid.next(clock.instant()), item, body, sentOn, dueOn, 1);
            db.insertInto(ENQUIRY)
                    .set(new EnquiryRecord(one.id(), item, body, sentOn, dueOn, one.version()))
                    .execute();
            ledger.changed(by, "followup.asked", item, body + " " + dueOn);
            return one;
        });
    }

    /// Gives another day.
    ///
    /// @throws Refused when it is not at this version any more
    void postpone(Enquiry one, LocalDate dueOn, Actor by) {
        database.execute(db -> {
            int changed = db.update(ENQUIRY)
                    .set(ENQUIRY.DUE_ON, dueOn)
                    .set(ENQUIRY.VERSION, one.version() + 1)
                    .where(ENQUIRY.ID.eq(one.id()).and(ENQUIRY.VERSION.eq(one.version())))
                    .execute();
            if (changed == 0) {
                throw new Refused(Reason.about("due", "followup.rule.stale"));
            }
            ledger.changed(by, "followup.postponed", one.item(), one.body() + " " + one.dueOn() + " → " + dueOn);
        });
    }

    public Optional<Enquiry> find(String item, String body) {
        return fetch(ENQUIRY.ITEM_ID.eq(item).and(ENQUIRY.BODY_ID.eq(body)), MOST).stream()
                .findFirst();
    }

    public Optional<Enquiry> find(String id) {
        return fetch(ENQUIRY.ID.eq(id), 1).stream().findFirst();
    }

    public List<Enquiry> ofItems(Collection<String> items) {
        return items.isEmpty() ? List.of() : fetch(ENQUIRY.ITEM_ID.in(items), MOST);
    }

    /// What a body was asked, the soonest due first.
    public List<Enquiry> ofBody(String body) {
        return fetch(ENQUIRY.BODY_ID.eq(body), MOST);
    }

    /// Those without an answer in substance that are due until a day; those due first come first.
    ///
    /// @param after only what comes behind this one; null for the beginning
    List<Enquiry> unanswered(LocalDate until, @org.jspecify.annotations.Nullable Enquiry after, int limit) {
        var behind = after == null
                ? DSL.noCondition()
                : DSL.row(ENQUIRY.DUE_ON, ENQUIRY.ID).gt(after.dueOn(), after.id());
        return fetch(ENQUIRY.DUE_ON.le(until).and(UNANSWERED).and(behind), limit);
    }

    /// Recommendations that were put to somebody, in the order of their ids, those after `after`.
    List<String> items(String after, int limit) {
        return database.read(db -> db.selectDistinct(ENQUIRY.ITEM_ID)
                .from(ENQUIRY)
                .where(ENQUIRY.ITEM_ID.gt(after))
                .orderBy(ENQUIRY.ITEM_ID)
                .limit(limit)
                .fetch(ENQUIRY.ITEM_ID));
    }

    /// Ids of the bodies that were ever asked.
    public List<String> bodies() {
        return database.read(db ->
                db.selectDistinct(ENQUIRY.BODY_ID).from(ENQUIRY).limit(MOST).fetch(ENQUIRY.BODY_ID));
    }

    private List<Enquiry> fetch(Condition which, int limit) {
        return database.read(db -> db.selectFrom(ENQUIRY)
                .where(which)
                .orderBy(ENQUIRY.DUE_ON, ENQUIRY.ID)
                .limit(limit)
                .fetch(row -> new Enquiry(
                        row.getId(),
                        row.getItemId(),
                        row.getBodyId(),
                        row.getSentOn(),
                        row.getDueOn(),
                        row.getVersion())));
    }
}
