package org.ukuk.policy.followup;

import static org.ukuk.platform.database.schema.Tables.OVERDUE_DAY;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.jobs.Recurring;

/// Tells the search what became overdue when a new day begins in Bishkek; nobody does anything then that would be news.
@Component
class OverdueRound implements Recurring {

    private static final int BATCH = 200;

    private final Database database;
    private final Clock clock;
    private final Outbox outbox;
    private final Enquiries enquiries;
    private final Items items;
    private final Cases cases;

    OverdueRound(Database database, Clock clock, Outbox outbox, Enquiries enquiries, Items items, Cases cases) {
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
        this.enquiries = enquiries;
        this.items = items;
        this.cases = cases;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var today = Bishkek.today(clock);
        var told = database.read(
                db -> db.select(OVERDUE_DAY.DAY).from(OVERDUE_DAY).fetchSingle().value1());
        if (told.isBefore(today)) {
            var changed = changed(told, today);
            database.execute(db -> {
                int claimed = db.update(OVERDUE_DAY)
                        .set(OVERDUE_DAY.DAY, today)
                        .where(OVERDUE_DAY.DAY.eq(told))
                        .execute();
                if (claimed == 1) {
                    changed.forEach(item -> outbox.append(Catalogue.TEXT, item));
                }
            });
        }
    }

    private List<String> changed(LocalDate told, LocalDate today) {
        var changed = new ArrayList<String>();
        for (var ids = enquiries.items("", BATCH); !ids.isEmpty(); ids = enquiries.items(ids.getLast(), BATCH)) {
            cases.of(items.all(ids)).stream()
                    .filter(one -> !one.on(told).overdue().equals(one.on(today).overdue()))
                    .map(one -> one.item().id())
                    .forEach(changed::add);
        }
        return changed;
    }
}
