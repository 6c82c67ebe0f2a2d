package org.ukuk.policy.followup;

import static org.ukuk.platform.database.schema.Tables.INDICATOR;
import static org.ukuk.platform.database.schema.Tables.INDICATOR_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.IndicatorRecord;
import org.ukuk.platform.database.schema.tables.records.IndicatorValueRecord;
import org.ukuk.platform.i18n.Trilingual;

/// Where indicators and what was measured are kept.
@Component
public final class Indicators {

    /// Most that one call answers with.
    public static final int MOST = 500;

    private final Database database;
    private final Clock clock;
    private final Ledger ledger;

    Indicators(Database database, Clock clock, Ledger ledger) {
        this.database = database;
        this.clock = clock;
        this.ledger = ledger;
    }

    /// Keeps a new indicator, or another version of a known one; its values are left alone.
    ///
    /// @throws Refused when it is not at this version any more
    String keep(Indicator one, Actor by) {
        return database.write(db -> {
            boolean fresh = one.id().isEmpty();
            var id = fresh ? Ulid.next(clock.instant()) : one.id();
            var row = record(one);
            row.setId(id);
            row.setVersion(one.version() + 1);
            if (fresh) {
                db.insertInto(INDICATOR).set(row).execute();
            } else if (db.update(INDICATOR)
                            .set(row)
                            .where(INDICATOR.ID.eq(id).and(INDICATOR.VERSION.eq(one.version())))
                            .execute()
                    == 0) {
                throw new Refused(Reason.about("name.ru", "followup.rule.stale"));
            }
            ledger.changed(by, "followup.indicator-kept", one.item(), id);
            return id;
        });
    }

    /// Adds what was measured; of a day there can be several, from several sources.
    void measure(Indicator one, LocalDate day, String number, String source, Actor by) {
        database.execute(db -> {
            db.insertInto(INDICATOR_VALUE)
                    .set(new IndicatorValueRecord(Ulid.next(clock.instant()), one.id(), day, number, source))
                    .execute();
            ledger.changed(by, "followup.indicator-measured", one.item(), one.id() + " " + day + " " + number);
        });
    }

    public Optional<Indicator> find(String id) {
        return fetch(INDICATOR.ID.eq(id)).stream().findFirst();
    }

    public List<Indicator> of(String item) {
        return fetch(INDICATOR.ITEM_ID.eq(item));
    }

    private List<Indicator> fetch(Condition which) {
        return database.read(db -> {
            var rows = db.selectFrom(INDICATOR)
                    .where(which)
                    .orderBy(INDICATOR.ID)
                    .limit(MOST)
                    .fetch();
            Map<String, List<IndicatorValueRecord>> values = db.selectFrom(INDICATOR_VALUE)
                    .where(INDICATOR_VALUE.INDICATOR_ID.in(rows.getValues(INDICATOR.ID)))
                    .orderBy(INDICATOR_VALUE.DAY.desc(), INDICATOR_VALUE.ID.desc())
                    .limit(MOST)
                    .fetch()
                    .intoGroups(INDICATOR_VALUE.INDICATOR_ID, IndicatorValueRecord.class);
            return rows.stream()
                    .map(row -> indicator(row, values.getOrDefault(row.getId(), List.of())))
                    .toList();
        });
    }

    private static IndicatorRecord record(Indicator one) {
        var row = new IndicatorRecord();
        row.setItemId(one.item());
        row.setNameKy(one.name().ky());
        row.setNameRu(one.name().ru());
        row.setNameEn(one.name().en());
        row.setUnit(one.unit());
        row.setBaseline(one.baseline());
        row.setBaselineOn(one.baselineOn());
        row.setTarget(one.target());
        row.setTargetOn(one.targetOn());
        row.setSample(one.sample());
        return row;
    }

    private static Indicator indicator(IndicatorRecord row, List<IndicatorValueRecord> values) {
        return new Indicator(
                row.getId(),
                row.getItemId(),
                new Trilingual(row.getNameKy(), row.getNameRu(), row.getNameEn()),
                row.getUnit(),
                row.getBaseline(),
                row.getBaselineOn(),
                row.getTarget(),
                row.getTargetOn(),
                row.getSample(),
                values.stream()
                        .map(v -> new Indicator.Value(v.getId(), v.getDay(), v.getNumber(), v.getSource()))
                        .toList(),
                row.getVersion());
    }
}
