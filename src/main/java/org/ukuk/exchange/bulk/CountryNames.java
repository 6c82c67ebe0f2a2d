package org.ukuk.exchange.bulk;

import static org.ukuk.platform.database.schema.Tables.COUNTRY_NAME;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;

/// Which country somebody at the desk said that a name in a table means; remembered for the next table.
@Component
class CountryNames {

    /// What stands for a name whose rows are to be left out.
    static final String LEFT_OUT = "-";

    private static final int LONGEST = 300;

    private final Database database;

    CountryNames(Database database) {
        this.database = database;
    }

    /// Codes, or `LEFT_OUT`, by plain name.
    Map<String, String> all() {
        return database.read(db -> db.select(COUNTRY_NAME.NAME, COUNTRY_NAME.TARGET)
                .from(COUNTRY_NAME)
                .fetchMap(COUNTRY_NAME.NAME, COUNTRY_NAME.TARGET));
    }

    /// @param target code of a country, or `LEFT_OUT`; empty to forget the name
    void remember(String name, String target) {
        var words = plain(name);
        database.execute(db -> {
            db.deleteFrom(COUNTRY_NAME).where(COUNTRY_NAME.NAME.eq(words)).execute();
            if (!target.isEmpty()) {
                db.insertInto(COUNTRY_NAME)
                        .set(COUNTRY_NAME.NAME, words)
                        .set(COUNTRY_NAME.TARGET, target)
                        .execute();
            }
        });
    }

    static String plain(String name) {
        var plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
