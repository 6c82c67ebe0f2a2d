package org.ukuk.exchange.bulk;

import static org.ukuk.platform.database.schema.Tables.IMPORT_ENTRY;
import static org.ukuk.platform.database.schema.Tables.IMPORT_LINE;
import static org.ukuk.platform.database.schema.Tables.IMPORT_RUN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.ImportLineRecord;
import tools.jackson.databind.json.JsonMapper;

/// What was brought in from where, run by run, and what is to be told about it.
@Component
public final class Imports {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 300;

    private final Database database;
    private final Clock clock;

    public Imports(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Which item an entry of a source became, and what it said then.
    record Known(String item, String fingerprint) {}

    Optional<Known> known(String source, String entry) {
        return database.read(db -> db.select(IMPORT_ENTRY.ITEM_ID, IMPORT_ENTRY.FINGERPRINT)
                .from(IMPORT_ENTRY)
                .where(IMPORT_ENTRY.SOURCE.eq(cut(source)).and(IMPORT_ENTRY.ENTRY.eq(cut(entry))))
                .fetchOptional(row -> new Known(row.value1(), row.value2())));
    }

    /// The item that an entry with the same words became, whatever its source.
    Optional<String> twin(String fingerprint) {
        return database.read(db -> db.select(IMPORT_ENTRY.ITEM_ID)
                .from(IMPORT_ENTRY)
                .where(IMPORT_ENTRY.FINGERPRINT.eq(fingerprint))
                .limit(1)
                .fetchOptional(IMPORT_ENTRY.ITEM_ID));
    }

    boolean isFrom(String source, String item) {
        return database.read(db ->
                db.fetchExists(IMPORT_ENTRY, IMPORT_ENTRY.ITEM_ID.eq(item).and(IMPORT_ENTRY.SOURCE.eq(cut(source)))));
    }

    void remember(String source, String entry, String fingerprint, String item) {
        database.execute(db -> db.insertInto(IMPORT_ENTRY)
                .set(IMPORT_ENTRY.SOURCE, cut(source))
                .set(IMPORT_ENTRY.ENTRY, cut(entry))
                .set(IMPORT_ENTRY.FINGERPRINT, fingerprint)
                .set(IMPORT_ENTRY.ITEM_ID, item)
                .set(IMPORT_ENTRY.AT, clock.instant())
                .onConflict(IMPORT_ENTRY.SOURCE, IMPORT_ENTRY.ENTRY)
                .doUpdate()
                .set(IMPORT_ENTRY.FINGERPRINT, fingerprint)
                .set(IMPORT_ENTRY.ITEM_ID, item)
                .set(IMPORT_ENTRY.AT, clock.instant())
                .execute());
    }

    /// The run, begun now or, after an interruption, where it stopped.
    ImportRun open(String id, ImportOrder order) {
        database.execute(db -> db.insertInto(IMPORT_RUN)
                .set(IMPORT_RUN.ID, id)
                .set(IMPORT_RUN.KIND, order.kind())
                .set(IMPORT_RUN.DRY, order.dryRun())
                .set(IMPORT_RUN.PUBLISH, order.publish())
                .set(IMPORT_RUN.POSITION, 0L)
                .set(IMPORT_RUN.CREATED, 0L)
                .set(IMPORT_RUN.UPDATED, 0L)
                .set(IMPORT_RUN.UNCHANGED, 0L)
                .set(IMPORT_RUN.REFUSED, 0L)
                .set(IMPORT_RUN.DUPLICATES, 0L)
                .set(IMPORT_RUN.LINES, 0)
                .set(IMPORT_RUN.STARTED_AT, clock.instant())
                .onConflict(IMPORT_RUN.ID)
                .doNothing()
                .execute());
        return find(id).orElseThrow();
    }

    public Optional<ImportRun> find(String id) {
        return database.read(
                db -> db.selectFrom(IMPORT_RUN).where(IMPORT_RUN.ID.eq(id)).fetchOptional(Imports::run));
    }

    private static ImportRun run(Record row) {
        return new ImportRun(
                row.get(IMPORT_RUN.ID),
                row.get(IMPORT_RUN.KIND),
                row.get(IMPORT_RUN.DRY),
                row.get(IMPORT_RUN.PUBLISH),
                row.get(IMPORT_RUN.POSITION),
                row.get(IMPORT_RUN.CREATED),
                row.get(IMPORT_RUN.UPDATED),
                row.get(IMPORT_RUN.UNCHANGED),
                row.get(IMPORT_RUN.REFUSED),
                row.get(IMPORT_RUN.DUPLICATES),
                row.get(IMPORT_RUN.LINES));
    }

    /// Writes how far a run came, with the lines that are new since.
    void keep(ImportRun run, List<ImportLine> lines) {
        database.execute(db -> {
            db.update(IMPORT_RUN)
                    .set(IMPORT_RUN.POSITION, run.read())
                    .set(IMPORT_RUN.CREATED, run.created())
                    .set(IMPORT_RUN.UPDATED, run.updated())
                    .set(IMPORT_RUN.UNCHANGED, run.unchanged())
                    .set(IMPORT_RUN.REFUSED, run.refused())
                    .set(IMPORT_RUN.DUPLICATES, run.duplicates())
                    .set(IMPORT_RUN.LINES, run.lines())
                    .where(IMPORT_RUN.ID.eq(run.id()))
                    .execute();
            insert(db, run, lines);
        });
    }

    private static void insert(DSLContext db, ImportRun run, List<ImportLine> lines) {
        int number = run.lines() - lines.size();
        for (var line : lines) {
            db.insertInto(IMPORT_LINE)
                    .set(IMPORT_LINE.RUN_ID, run.id())
                    .set(IMPORT_LINE.NUMBER, number++)
                    .set(IMPORT_LINE.WHAT, line.what().code())
                    .set(IMPORT_LINE.FILE, cut(line.file()))
                    .set(IMPORT_LINE.PLACE, cut(line.place()))
                    .set(IMPORT_LINE.CELL, cut(line.cell()))
                    .set(IMPORT_LINE.ITEM_ID, line.item())
                    .set(IMPORT_LINE.REASONS, JSON.writeValueAsString(line.reasons()))
                    .execute();
        }
    }

    void finish(String id) {
        database.execute(db -> db.update(IMPORT_RUN)
                .set(IMPORT_RUN.FINISHED_AT, clock.instant())
                .where(IMPORT_RUN.ID.eq(id))
                .execute());
    }

    /// Lines of one sort from the `from`th on, at most `limit`, in the order of the source.
    public List<ImportLine> lines(String run, ImportLine.What what, int from, int limit) {
        return database.read(db -> db.selectFrom(IMPORT_LINE)
                .where(IMPORT_LINE.RUN_ID.eq(run).and(IMPORT_LINE.WHAT.eq(what.code())))
                .orderBy(IMPORT_LINE.NUMBER)
                .offset(from)
                .limit(limit)
                .fetch(Imports::line));
    }

    /// Hands all lines of one sort on, without holding them all.
    public void each(String run, ImportLine.What what, Consumer<ImportLine> to) {
        int step = 500;
        for (int from = 0; ; from += step) {
            var some = lines(run, what, from, step);
            some.forEach(to);
            if (some.size() < step) {
                return;
            }
        }
    }

    private static ImportLine line(ImportLineRecord row) {
        return new ImportLine(
                ImportLine.What.of(row.getWhat()),
                row.getFile(),
                row.getPlace(),
                row.getCell(),
                row.getItemId(),
                List.of(JSON.readValue(row.getReasons(), Reason[].class)));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
