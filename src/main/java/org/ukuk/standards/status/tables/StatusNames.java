package org.ukuk.standards.status.tables;

import static org.ukuk.platform.database.schema.Tables.STATUS_NAME;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.standards.status.tables.Unknown.Kind;

/// What editors said that names in tables mean; remembered for the next table.
@Component
class StatusNames {

    /// What stands for a name whose rows are to be left out.
    static final String LEFT_OUT = "-";

    private static final int LONGEST = 300;

    private final Database database;

    StatusNames(Database database) {
        this.database = database;
    }

    /// Targets by plain name.
    Map<String, String> all(Kind kind) {
        return database.read(db -> db.select(STATUS_NAME.NAME, STATUS_NAME.TARGET)
                .from(STATUS_NAME)
                .where(STATUS_NAME.KIND.eq(kind.code()))
                .fetchMap(STATUS_NAME.NAME, STATUS_NAME.TARGET));
    }

    /// @param target code of a country, id of an instrument, or `LEFT_OUT`; empty to forget the name
    void remember(Unknown name, String target) {
        var words = plain(name.words());
        database.execute(db -> {
            db.deleteFrom(STATUS_NAME)
                    .where(STATUS_NAME.KIND.eq(name.kind().code()).and(STATUS_NAME.NAME.eq(words)))
                    .execute();
            if (!target.isEmpty()) {
                db.insertInto(STATUS_NAME)
                        .set(STATUS_NAME.KIND, name.kind().code())
                        .set(STATUS_NAME.NAME, words)
                        .set(STATUS_NAME.TARGET, target)
                        .execute();
            }
        });
    }

    static String plain(String words) {
        var plain = Cells.plain(words);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
