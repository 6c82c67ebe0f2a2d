package org.ukuk.standards.status;

import static org.ukuk.platform.database.schema.Tables.STATEMENT;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.database.schema.tables.records.StatementRecord;
import org.ukuk.standards.status.Observations.Added;

/// Where declarations, reservations and objections are kept.
@Component
public final class Statements {

    /// Most that one call answers with.
    public static final int MOST = 2_000;

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;
    private final AuditTrail trail;

    public Statements(Database database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.trail = new AuditTrail(database, clock);
    }

    /// Keeps statements, all of them or none; the same one is kept once.
    public Added add(Collection<Statement> all, Actor by) {
        var byItem = all.stream().collect(Collectors.groupingBy(Statement::item));
        return database.write(db -> byItem.entrySet().stream()
                .map(one -> add(one.getKey(), one.getValue(), by))
                .reduce(Added.NOTHING, Added::and));
    }

    /// What adding would come to.
    public Added compare(Collection<Statement> all) {
        return all.stream().collect(Collectors.groupingBy(Statement::item)).entrySet().stream()
                .map(one -> {
                    int fresh = fresh(one.getKey(), one.getValue()).size();
                    return new Added(fresh, 0, one.getValue().size() - fresh);
                })
                .reduce(Added.NOTHING, Added::and);
    }

    private List<Statement> fresh(String item, List<Statement> all) {
        var known = ofItem(item).stream().map(Statement::key).collect(Collectors.toSet());
        return all.stream().filter(one -> known.add(one.key())).toList();
    }

    private Added add(String item, List<Statement> all, Actor by) {
        var fresh = fresh(item, all);
        if (!fresh.isEmpty()) {
            database.execute(db -> db.batchInsert(
                            fresh.stream().map(one -> record(one, by)).toList())
                    .execute());
            outbox.append(Catalogue.TEXT, item);
            trail.add(by, "status.statement-added", item, Integer.toString(fresh.size()));
        }
        return new Added(fresh.size(), 0, all.size() - fresh.size());
    }

    /// Takes a statement away.
    public void remove(String item, String id, Actor by) {
        database.execute(db -> {
            int gone = db.deleteFrom(STATEMENT)
                    .where(STATEMENT.ID.eq(id).and(STATEMENT.ITEM_ID.eq(item)))
                    .execute();
            if (gone > 0) {
                outbox.append(Catalogue.TEXT, item);
                trail.add(by, "status.statement-removed", item, "");
            }
        });
    }

    /// All of an instrument, by country and day.
    public List<Statement> ofItem(String item) {
        return fetch(STATEMENT.ITEM_ID.eq(item));
    }

    /// Those about a provision or something within it.
    public List<Statement> ofProvision(String item, String anchor) {
        return fetch(STATEMENT
                .ITEM_ID
                .eq(item)
                .and(STATEMENT.ANCHOR.eq(anchor).or(STATEMENT.ANCHOR.startsWith(anchor + "."))));
    }

    /// All that a country made.
    public List<Statement> ofCountry(String country) {
        return fetch(STATEMENT.COUNTRY.eq(country));
    }

    private List<Statement> fetch(Condition which) {
        return database.read(db -> db.selectFrom(STATEMENT)
                .where(which)
                .orderBy(STATEMENT.COUNTRY, STATEMENT.DAY, STATEMENT.ID)
                .limit(MOST)
                .fetch(Statements::statement));
    }

    private StatementRecord record(Statement one, Actor by) {
        return new StatementRecord(
                Ulid.next(clock.instant()),
                one.item(),
                one.country(),
                one.kind().code(),
                one.anchor(),
                one.toward(),
                one.day(),
                one.language(),
                one.text(),
                one.source(),
                one.url(),
                one.checkedOn(),
                one.verified(),
                clock.instant(),
                by.role());
    }

    private static Statement statement(StatementRecord row) {
        return new Statement(
                row.getId(),
                row.getItemId(),
                row.getCountry(),
                Statement.Kind.of(row.getKind()).orElse(Statement.Kind.DECLARATION),
                row.getAnchor(),
                row.getToward(),
                row.getDay(),
                row.getLanguage(),
                row.getText(),
                row.getSource(),
                row.getUrl(),
                row.getCheckedOn(),
                row.getVerified());
    }
}
