package org.ukuk.thesaurus;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.i18n.Language;

/// Concepts for the tests of other modules.
public final class ConceptsFixture {

    private ConceptsFixture() {}

    public static Concepts on(Database database, Outbox outbox) {
        return new Concepts(database, outbox, Clock.systemUTC());
    }

    public static Concept concept(String id, String kyrgyz, String russian, String english, String... broader) {
        return new Concept(
                id,
                Map.of(Language.KY, kyrgyz, Language.RU, russian, Language.EN, english),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(broader),
                List.of(),
                List.of());
    }
}
