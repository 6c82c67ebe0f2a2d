package org.ukuk.policy.views;

import static org.ukuk.platform.database.schema.Tables.ENQUIRY;
import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.SUBMISSION;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.database.Database;
import org.ukuk.policy.followup.Submission;
import org.ukuk.policy.views.Move.Count;
import org.ukuk.policy.views.Move.What;

/// What was sent, answered and done in a quarter, of recommendations that everybody may see.
@Component
class Moves {

    private static final Condition SEEN = ITEM.STATE.eq("published").and(ITEM.VISIBILITY.eq(Content.PUBLIC));

    private final Database database;

    Moves(Database database) {
        this.database = database;
    }

    /// How often each thing happened; what never did is not there.
    List<Count> counts(Quarter quarter) {
        return database.read(db -> {
            var counts = new ArrayList<Count>();
            int sent = db.fetchCount(DSL.select(ENQUIRY.ID)
                    .from(ENQUIRY)
                    .join(ITEM)
                    .on(ITEM.ID.eq(ENQUIRY.ITEM_ID))
                    .where(SEEN.and(sentIn(quarter))));
            if (sent > 0) {
                counts.add(new Count(What.SENT, "", sent));
            }
            db.select(SUBMISSION.AXIS, SUBMISSION.STATUS, DSL.count())
                    .from(SUBMISSION)
                    .join(ITEM)
                    .on(ITEM.ID.eq(SUBMISSION.ITEM_ID))
                    .where(SEEN.and(givenIn(quarter)))
                    .groupBy(SUBMISSION.AXIS, SUBMISSION.STATUS)
                    .orderBy(SUBMISSION.AXIS, DSL.count().desc(), SUBMISSION.STATUS)
                    .forEach(row -> counts.add(new Count(what(row.value1()), row.value2(), row.value3())));
            return List.copyOf(counts);
        });
    }

    private static What what(String axis) {
        return axis.equals(What.ANSWER.code()) ? What.ANSWER : What.IMPLEMENTATION;
    }

    private static Condition sentIn(Quarter quarter) {
        return ENQUIRY.SENT_ON.ge(quarter.first()).and(ENQUIRY.SENT_ON.lt(quarter.end()));
    }

    private static Condition givenIn(Quarter quarter) {
        return SUBMISSION
                .STATE
                .eq(Submission.State.GIVEN.code())
                .and(SUBMISSION.DAY.ge(quarter.first()))
                .and(SUBMISSION.DAY.lt(quarter.end()));
    }

    /// What happened, the newest first.
    ///
    /// @param status code; empty for all
    List<Move> of(Quarter quarter, What what, String status, int from, int limit) {
        return switch (what) {
            case SENT -> sent(quarter, from, limit);
            case ANSWER, IMPLEMENTATION -> given(quarter, what, status, from, limit);
        };
    }

    private List<Move> sent(Quarter quarter, int from, int limit) {
        return database.read(db -> db.select(ENQUIRY.SENT_ON, ENQUIRY.ITEM_ID, ENQUIRY.BODY_ID)
                .from(ENQUIRY)
                .join(ITEM)
                .on(ITEM.ID.eq(ENQUIRY.ITEM_ID))
                .where(SEEN.and(sentIn(quarter)))
                .orderBy(ENQUIRY.SENT_ON.desc(), ENQUIRY.ID.desc())
                .offset(from)
                .limit(limit)
                .fetch(row -> new Move(row.value1(), row.value2(), row.value3(), "")));
    }

    private List<Move> given(Quarter quarter, What what, String status, int from, int limit) {
        var which = status.isEmpty() ? DSL.noCondition() : SUBMISSION.STATUS.eq(status);
        return database.read(db -> db.select(SUBMISSION.DAY, SUBMISSION.ITEM_ID, SUBMISSION.BODY_ID, SUBMISSION.STATUS)
                .from(SUBMISSION)
                .join(ITEM)
                .on(ITEM.ID.eq(SUBMISSION.ITEM_ID))
                .where(SEEN.and(givenIn(quarter))
                        .and(SUBMISSION.AXIS.eq(what.code()))
                        .and(which))
                .orderBy(SUBMISSION.DAY.desc(), SUBMISSION.ID.desc())
                .offset(from)
                .limit(limit)
                .fetch(row -> new Move(row.value1(), row.value2(), row.value3(), row.value4())));
    }
}
