package org.ukuk.platform.cli;

import static org.ukuk.platform.database.schema.Tables.FIRST_START;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;

/// What is done once in a centre's life, and whether it was.
@Component
final class FirstStarts {

    private final Database database;
    private final Clock clock;
    private final List<FirstStart> all;

    FirstStarts(Database database, Clock clock, List<FirstStart> all) {
        this.database = database;
        this.clock = clock;
        this.all =
                all.stream().sorted(Comparator.comparingInt(FirstStart::order)).toList();
    }

    List<FirstStart> waiting() {
        var done = database.read(
                db -> db.select(FIRST_START.NAME).from(FIRST_START).fetchSet(FIRST_START.NAME));
        return all.stream().filter(one -> !done.contains(one.name())).toList();
    }

    void done(FirstStart one) {
        database.execute(db -> db.insertInto(FIRST_START)
                .set(FIRST_START.NAME, one.name())
                .set(FIRST_START.DONE_AT, clock.instant())
                .execute());
    }
}
