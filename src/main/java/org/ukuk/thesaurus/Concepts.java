package org.ukuk.thesaurus;

import static org.ukuk.platform.database.schema.Tables.CONCEPT;
import static org.ukuk.platform.database.schema.Tables.CONCEPT_LABEL;
import static org.ukuk.platform.database.schema.Tables.CONCEPT_LINK;
import static org.ukuk.platform.database.schema.Tables.CONCEPT_NOTE;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.i18n.Language;

/// Keeps the concepts.
@Component
public final class Concepts {

    /// News in the outbox when a concept was written; the subject is its id.
    public static final String CHANGED = "concept.changed";

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final String PREF = "pref";
    private static final String ALT = "alt";
    private static final String HIDDEN = "hidden";
    private static final String BROADER = "broader";
    private static final String RELATED = "related";
    private static final String EXACT_MATCH = "exactMatch";

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;
    private final Runnable forget = () -> current = null;
    private volatile @Nullable Kept current;

    /// @param seq number of the last news of a concept when it was read
    /// @param checkedAt when that number was last asked for, in nanoseconds
    private record Kept(Thesaurus thesaurus, long seq, long checkedAt) {}

    public Concepts(Database database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// All concepts as they stand; what another process changed is seen within five seconds.
    public Thesaurus thesaurus() {
        var kept = current;
        long now = System.nanoTime();
        if (kept != null && now - kept.checkedAt() < LOOK_AGAIN.toNanos()) {
            return kept.thesaurus();
        }
        long seq = outbox.last(CHANGED);
        var thesaurus =
                kept != null && kept.seq() == seq ? kept.thesaurus() : new Thesaurus(database.read(Concepts::load));
        current = new Kept(thesaurus, seq, now);
        return thesaurus;
    }

    /// Writes concepts, each whole; those not named stay.
    public void put(List<Concept> concepts) {
        database.execute(db -> concepts.forEach(concept -> {
            put(db, concept);
            outbox.append(CHANGED, concept.id());
            database.afterCommit(forget);
        }));
    }

    /// Adds a hidden label to a concept, unless it is there already.
    ///
    /// @return whether there is such a concept
    public boolean hide(String id, Language language, String label) {
        return database.write(db -> {
            int touched = db.update(CONCEPT)
                    .set(CONCEPT.CHANGED_AT, clock.instant())
                    .where(CONCEPT.ID.eq(id))
                    .execute();
            if (touched == 0) {
                return false;
            }
            var theirs = CONCEPT_LABEL
                    .CONCEPT_ID
                    .eq(id)
                    .and(CONCEPT_LABEL.LANGUAGE.eq(language.code()))
                    .and(CONCEPT_LABEL.ROLE.eq(HIDDEN));
            var labels = db.selectFrom(CONCEPT_LABEL)
                    .where(theirs)
                    .orderBy(CONCEPT_LABEL.POSITION)
                    .fetch();
            if (!labels.getValues(CONCEPT_LABEL.LABEL).contains(label)) {
                int position = labels.isEmpty() ? 0 : labels.getLast().getPosition() + 1;
                label(db, id, language, HIDDEN, position, label).execute();
                outbox.append(CHANGED, id);
                database.afterCommit(forget);
            }
            return true;
        });
    }

    private void put(DSLContext db, Concept concept) {
        var id = concept.id();
        db.insertInto(CONCEPT)
                .set(CONCEPT.ID, id)
                .set(CONCEPT.CHANGED_AT, clock.instant())
                .onConflict(CONCEPT.ID)
                .doUpdate()
                .set(CONCEPT.CHANGED_AT, clock.instant())
                .execute();
        var rows = new ArrayList<Query>();
        rows.add(db.deleteFrom(CONCEPT_LABEL).where(CONCEPT_LABEL.CONCEPT_ID.eq(id)));
        rows.add(db.deleteFrom(CONCEPT_NOTE).where(CONCEPT_NOTE.CONCEPT_ID.eq(id)));
        rows.add(db.deleteFrom(CONCEPT_LINK).where(CONCEPT_LINK.CONCEPT_ID.eq(id)));
        concept.pref().forEach((language, label) -> rows.add(label(db, id, language, PREF, 0, label)));
        labels(db, id, ALT, concept.alt(), rows);
        labels(db, id, HIDDEN, concept.hidden(), rows);
        concept.notes()
                .forEach((language, note) -> rows.add(db.insertInto(CONCEPT_NOTE)
                        .set(CONCEPT_NOTE.CONCEPT_ID, id)
                        .set(CONCEPT_NOTE.LANGUAGE, language.code())
                        .set(CONCEPT_NOTE.NOTE, note)));
        links(db, id, BROADER, concept.broader(), rows);
        links(db, id, RELATED, concept.related(), rows);
        links(db, id, EXACT_MATCH, concept.matches(), rows);
        db.batch(rows).execute();
    }

    private static void labels(
            DSLContext db, String id, String role, Map<Language, List<String>> labels, List<Query> rows) {
        labels.forEach((language, list) -> {
            for (int i = 0; i < list.size(); i++) {
                rows.add(label(db, id, language, role, i, list.get(i)));
            }
        });
    }

    private static Query label(DSLContext db, String id, Language language, String role, int position, String label) {
        return db.insertInto(CONCEPT_LABEL)
                .set(CONCEPT_LABEL.CONCEPT_ID, id)
                .set(CONCEPT_LABEL.LANGUAGE, language.code())
                .set(CONCEPT_LABEL.ROLE, role)
                .set(CONCEPT_LABEL.POSITION, position)
                .set(CONCEPT_LABEL.LABEL, label);
    }

    private static void links(DSLContext db, String id, String verb, List<String> targets, List<Query> rows) {
        targets.stream()
                .distinct()
                .forEach(target -> rows.add(db.insertInto(CONCEPT_LINK)
                        .set(CONCEPT_LINK.CONCEPT_ID, id)
                        .set(CONCEPT_LINK.VERB, verb)
                        .set(CONCEPT_LINK.TARGET, target)));
    }

    private static List<Concept> load(DSLContext db) {
        var labels = new HashMap<String, Map<String, Map<Language, List<String>>>>();
        db.selectFrom(CONCEPT_LABEL)
                .orderBy(CONCEPT_LABEL.POSITION)
                .forEach(r -> labels.computeIfAbsent(r.getConceptId(), id -> new HashMap<>())
                        .computeIfAbsent(r.getRole(), role -> new EnumMap<>(Language.class))
                        .computeIfAbsent(language(r.getLanguage()), l -> new ArrayList<>())
                        .add(r.getLabel()));
        var notes = new HashMap<String, Map<Language, String>>();
        db.selectFrom(CONCEPT_NOTE)
                .forEach(r -> notes.computeIfAbsent(r.getConceptId(), id -> new EnumMap<>(Language.class))
                        .put(language(r.getLanguage()), r.getNote()));
        var links = new HashMap<String, Map<String, List<String>>>();
        db.selectFrom(CONCEPT_LINK)
                .orderBy(CONCEPT_LINK.TARGET)
                .forEach(r -> links.computeIfAbsent(r.getConceptId(), id -> new HashMap<>())
                        .computeIfAbsent(r.getVerb(), verb -> new ArrayList<>())
                        .add(r.getTarget()));
        return db.select(CONCEPT.ID).from(CONCEPT).orderBy(CONCEPT.ID).fetch(r -> {
            var id = r.value1();
            var mine = labels.getOrDefault(id, Map.of());
            var pref = new EnumMap<Language, String>(Language.class);
            mine.getOrDefault(PREF, Map.of()).forEach((language, one) -> pref.put(language, one.getFirst()));
            var to = links.getOrDefault(id, Map.of());
            return new Concept(
                    id,
                    pref,
                    mine.getOrDefault(ALT, Map.of()),
                    mine.getOrDefault(HIDDEN, Map.of()),
                    notes.getOrDefault(id, Map.of()),
                    to.getOrDefault(BROADER, List.of()),
                    to.getOrDefault(RELATED, List.of()),
                    to.getOrDefault(EXACT_MATCH, List.of()));
        });
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow();
    }
}
