package org.ukuk.policy.views;

import static org.ukuk.platform.database.schema.Tables.ENQUIRY;
import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.SUBMISSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.database.Database;
import org.ukuk.policy.followup.Answer;
import org.ukuk.policy.followup.Stage;
import org.ukuk.policy.followup.Submission;

/// Answers that are late, of recommendations that everybody may see and that still wait for one.
@Component
class Overdues {

    private static final int AT_ONCE = 200;

    /// Of so many that are late at most, those that still wait are sought.
    private static final int MOST = 10 * Items.MOST;

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
    private final Items items;

    Overdues(Database database, Items items) {
        this.database = database;
        this.items = items;
    }

    /// @param body id of the organisation that has not answered
    record Overdue(Item item, String body, LocalDate sentOn, LocalDate dueOn) {}

    private record Row(String item, String body, LocalDate sentOn, LocalDate dueOn) {}

    /// The latest first.
    ///
    /// @param body id of the organisation; empty for all
    List<Overdue> on(LocalDate today, String body, int from, int limit) {
        var found = new ArrayList<Overdue>();
        for (int at = 0; at < MOST; at += AT_ONCE) {
            var rows = rows(today, body, at);
            var byId = new HashMap<String, Item>();
            items.all(rows.stream().map(Row::item).distinct().toList()).forEach(item -> byId.put(item.id(), item));
            for (var row : rows) {
                var item = byId.get(row.item());
                if (item != null && Stage.of(item.content()).isOpen()) {
                    found.add(new Overdue(item, row.body(), row.sentOn(), row.dueOn()));
                }
            }
            if (rows.size() < AT_ONCE || found.size() >= from + limit) {
                break;
            }
        }
        return found.stream().skip(from).limit(limit).toList();
    }

    private List<Row> rows(LocalDate today, String body, int from) {
        var whose = body.isEmpty() ? DSL.noCondition() : ENQUIRY.BODY_ID.eq(body);
        return database.read(db -> db.select(ENQUIRY.ITEM_ID, ENQUIRY.BODY_ID, ENQUIRY.SENT_ON, ENQUIRY.DUE_ON)
                .from(ENQUIRY)
                .join(ITEM)
                .on(ITEM.ID.eq(ENQUIRY.ITEM_ID))
                .where(ENQUIRY.DUE_ON.lt(today).and(whose).and(UNANSWERED))
                .and(ITEM.STATE.eq("published").and(ITEM.VISIBILITY.eq(Content.PUBLIC)))
                .orderBy(ENQUIRY.DUE_ON, ENQUIRY.ID)
                .offset(from)
                .limit(AT_ONCE)
                .fetch(row -> new Row(row.value1(), row.value2(), row.value3(), row.value4())));
    }
}
