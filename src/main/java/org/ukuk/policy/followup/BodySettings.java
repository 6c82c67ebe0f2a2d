package org.ukuk.policy.followup;

import static org.ukuk.platform.database.schema.Tables.BODY_SETTING;

import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.BodySettingRecord;

/// What was agreed with each body.
@Component
public final class BodySettings {

    private final Database database;
    private final Ledger ledger;

    BodySettings(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /// What holds for a body; the usual when nothing was set.
    public BodySetting of(String body) {
        return database.read(db -> db.selectFrom(BODY_SETTING)
                .where(BODY_SETTING.BODY_ID.eq(body))
                .fetchOptional(row ->
                        new BodySetting(row.getBodyId(), row.getTwoPersons(), row.getReminders(), row.getVersion()))
                .orElse(BodySetting.usual(body)));
    }

    /// @throws Refused when somebody changed it since
    void set(BodySetting one, Actor by) {
        database.execute(db -> {
            var row = new BodySettingRecord(one.body(), one.twoPersons(), one.reminders(), one.version() + 1);
            int changed = one.version() == 0
                    ? db.insertInto(BODY_SETTING).set(row).onConflictDoNothing().execute()
                    : db.update(BODY_SETTING)
                            .set(row)
                            .where(BODY_SETTING.BODY_ID.eq(one.body()).and(BODY_SETTING.VERSION.eq(one.version())))
                            .execute();
            if (changed == 0) {
                throw new Refused(Reason.about("", "followup.rule.stale"));
            }
            var said = "two persons: " + one.twoPersons() + ", reminders: " + one.reminders();
            ledger.kept(by, "body.set", one.body(), said);
        });
    }
}
