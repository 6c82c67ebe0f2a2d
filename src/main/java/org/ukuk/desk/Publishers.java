package org.ukuk.desk;

import static org.ukuk.platform.database.schema.Tables.PERSON;

import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;

/// The people who can publish.
@Component
final class Publishers {

    private final Database database;

    Publishers(Database database) {
        this.database = database;
    }

    int count() {
        return database.read(
                db -> db.fetchCount(PERSON, PERSON.DISABLED.isFalse().and(PERSON.ROLE.in("editor", "administrator"))));
    }
}
