package org.ukuk.desk;

import static org.ukuk.platform.database.schema.Tables.NOTE;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;

/// What is said at the desk about items.
@Component
final class Notes {

    static final int LONGEST = 4000;

    private final Database database;
    private final Clock clock;

    Notes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps a note; an empty one is nobody's loss.
    void add(String item, String text, Actor by) {
        if (text.isBlank()) {
            return;
        }
        var now = clock.instant();
        database.execute(db -> db.insertInto(NOTE)
                .set(NOTE.ID, Ulid.next(now))
                .set(NOTE.ITEM_ID, item)
                .set(NOTE.AT, now)
                .set(NOTE.BY_ID, by.id())
                .set(NOTE.BY_ROLE, by.role())
                .set(NOTE.TEXT, text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .execute());
    }

    /// The newest notes about an item, newest first.
    List<Note> about(String item, int limit) {
        return database.read(db -> db.selectFrom(NOTE)
                .where(NOTE.ITEM_ID.eq(item))
                .orderBy(NOTE.ID.desc())
                .limit(limit)
                .fetch(r -> new Note(r.getId(), r.getItemId(), r.getAt(), r.getById(), r.getByRole(), r.getText())));
    }
}
