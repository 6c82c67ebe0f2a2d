package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.DRAFT;
import static org.ukuk.platform.database.schema.Tables.DRAFT_WRITER;
import static org.ukuk.platform.database.schema.Tables.ITEM;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;

/// What is being written: at most one draft an item.
@Component
public final class Drafts {

    private final Database database;
    private final Clock clock;

    Drafts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Draft> find(String item) {
        return list(DRAFT.ITEM_ID.eq(item), 1).stream().findFirst();
    }

    /// Drafts last saved by a person, newest first.
    public List<Draft> of(String author, int limit) {
        return list(DRAFT.AUTHOR_ID.eq(author), limit);
    }

    /// Drafts waiting for somebody to review them, newest first.
    public List<Draft> inReview(int limit) {
        return list(DRAFT.STATE.eq(Draft.State.IN_REVIEW.name()), limit);
    }

    /// Drafts whose text in this language is missing, stale or a machine's.
    public List<Draft> waitingFor(Language language, int limit) {
        return list(DRAFT.MISSING.contains(language.code()), limit);
    }

    /// Drafts last changed, newest first.
    public List<Draft> recent(int limit) {
        return list(DRAFT.VERSION.gt(0L), limit);
    }

    private List<Draft> list(Condition which, int limit) {
        return database.read(db -> db.select(DRAFT.asterisk(), ITEM.KIND)
                .from(DRAFT)
                .join(ITEM)
                .on(ITEM.ID.eq(DRAFT.ITEM_ID))
                .where(which)
                .orderBy(DRAFT.UPDATED_AT.desc(), DRAFT.ITEM_ID.desc())
                .limit(Math.min(limit, Items.MOST))
                .fetch(Drafts::draft));
    }

    private static Draft draft(Record row) {
        return new Draft(
                row.get(DRAFT.ITEM_ID),
                row.get(ITEM.KIND),
                row.get(DRAFT.VERSION),
                Draft.State.valueOf(row.get(DRAFT.STATE)),
                Snapshots.read(row.get(DRAFT.CONTENT)),
                row.get(DRAFT.NOTE),
                row.get(DRAFT.AUTHOR_ID),
                row.get(DRAFT.AUTHOR_ROLE),
                row.get(DRAFT.UPDATED_AT));
    }

    /// Writes version `version + 1`; version 0 makes the draft.
    ///
    /// @throws StaleDraft when the draft is not at `version`
    Draft write(String item, long version, Draft.State state, Content content, @Nullable String note, Actor by) {
        database.execute(db -> {
            int rows = version == 0
                    ? db.insertInto(DRAFT)
                            .set(DRAFT.ITEM_ID, item)
                            .set(DRAFT.VERSION, 1L)
                            .set(DRAFT.STATE, state.name())
                            .set(DRAFT.CONTENT, Snapshots.write(content))
                            .set(DRAFT.TITLE, title(content))
                            .set(DRAFT.MISSING, missing(content))
                            .set(DRAFT.NOTE, note)
                            .set(DRAFT.AUTHOR_ID, by.id())
                            .set(DRAFT.AUTHOR_ROLE, by.role())
                            .set(DRAFT.UPDATED_AT, clock.instant())
                            .onConflict(DRAFT.ITEM_ID)
                            .doNothing()
                            .execute()
                    : db.update(DRAFT)
                            .set(DRAFT.VERSION, version + 1)
                            .set(DRAFT.STATE, state.name())
                            .set(DRAFT.CONTENT, Snapshots.write(content))
                            .set(DRAFT.TITLE, title(content))
                            .set(DRAFT.MISSING, missing(content))
                            .set(DRAFT.NOTE, note)
                            .set(DRAFT.AUTHOR_ID, by.id())
                            .set(DRAFT.AUTHOR_ROLE, by.role())
                            .set(DRAFT.UPDATED_AT, clock.instant())
                            .where(DRAFT.ITEM_ID.eq(item).and(DRAFT.VERSION.eq(version)))
                            .execute();
            if (rows == 0) {
                throw new StaleDraft(find(item).orElseThrow(() -> new Refused(Reason.about("", "catalogue.gone"))));
            }
            if (state == Draft.State.WRITING) {
                rememberWriter(db, item, by);
            }
        });
        return find(item).orElseThrow();
    }

    private static void rememberWriter(DSLContext db, String item, Actor by) {
        if (by.id() != null) {
            db.insertInto(DRAFT_WRITER)
                    .set(DRAFT_WRITER.ITEM_ID, item)
                    .set(DRAFT_WRITER.PERSON_ID, by.id())
                    .onConflict(DRAFT_WRITER.ITEM_ID, DRAFT_WRITER.PERSON_ID)
                    .doNothing()
                    .execute();
        }
    }

    /// Ids of the people who saved words into the draft.
    public Set<String> writers(String item) {
        return database.read(db -> db.select(DRAFT_WRITER.PERSON_ID)
                .from(DRAFT_WRITER)
                .where(DRAFT_WRITER.ITEM_ID.eq(item))
                .fetchSet(DRAFT_WRITER.PERSON_ID));
    }

    void discard(String item) {
        database.execute(db -> {
            db.deleteFrom(DRAFT).where(DRAFT.ITEM_ID.eq(item)).execute();
            db.deleteFrom(DRAFT_WRITER).where(DRAFT_WRITER.ITEM_ID.eq(item)).execute();
        });
    }

    private static String title(Content content) {
        var title = content.title(content.original());
        return title.length() > 500 ? title.substring(0, 500) : title;
    }

    private static String missing(Content content) {
        return Arrays.stream(Language.values())
                .filter(language -> needsWork(content.text(language)))
                .map(Language::code)
                .collect(Collectors.joining(" "));
    }

    private static boolean needsWork(@Nullable Text text) {
        return text == null
                || text.title().isBlank()
                || switch (text.status()) {
                    case MACHINE, STALE -> true;
                    case ORIGINAL, OFFICIAL, HUMAN -> false;
                };
    }
}
