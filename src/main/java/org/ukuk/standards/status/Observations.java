package org.ukuk.standards.status;

import static org.ukuk.platform.database.schema.Tables.OBSERVATION;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.database.schema.tables.records.ObservationRecord;

/// Where it is kept what sources say about countries and instruments. An instrument whose observations changed is news,
/// so that search and kept pages follow.
@Component
public final class Observations {

    /// Most that one call answers with.
    public static final int MOST = 20_000;

    private static final int BATCH = 500;

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;
    private final AuditTrail trail;
    private volatile Spoken countries = new Spoken(-1, Set.of());

    private record Spoken(long news, Set<String> codes) {}

    public Observations(Database database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.trail = new AuditTrail(database, clock);
    }

    /// What came of adding.
    ///
    /// @param updated known before, and now with a later check, a note, an address
    public record Added(int created, int updated, int unchanged) {

        static final Added NOTHING = new Added(0, 0, 0);

        /// Both together.
        public Added and(Added more) {
            return new Added(created + more.created, updated + more.updated, unchanged + more.unchanged);
        }
    }

    /// Keeps observations, all of them or, when one cannot be kept, none. What is known already is left alone.
    public Added add(Collection<Observation> all, Actor by) {
        var byItem = all.stream().collect(Collectors.groupingBy(Observation::item));
        return database.write(db -> byItem.entrySet().stream()
                .map(one -> add(db, one.getKey(), one.getValue(), by))
                .reduce(Added.NOTHING, Added::and));
    }

    /// What adding would come to.
    public Added compare(Collection<Observation> all) {
        return all.stream().collect(Collectors.groupingBy(Observation::item)).entrySet().stream()
                .map(one -> Difference.of(ofItem(one.getKey()), one.getValue()).added())
                .reduce(Added.NOTHING, Added::and);
    }

    /// @param fresh not known before
    /// @param confirmed known before, and now with more
    private record Difference(List<Observation> fresh, List<Observation> confirmed, Added added) {

        static Difference of(List<Observation> before, List<Observation> all) {
            var known = before.stream()
                    .collect(Collectors.toMap(Observation::key, Function.identity(), (a, b) -> a, HashMap::new));
            var fresh = new ArrayList<Observation>();
            var confirmed = new ArrayList<Observation>();
            for (var one : all) {
                var same = known.get(one.key());
                if (same == null || isNewer(one, same)) {
                    (same == null ? fresh : confirmed).add(one);
                    known.put(one.key(), one);
                }
            }
            int unchanged = all.size() - fresh.size() - confirmed.size();
            return new Difference(fresh, confirmed, new Added(fresh.size(), confirmed.size(), unchanged));
        }
    }

    private Added add(DSLContext db, String item, List<Observation> all, Actor by) {
        var difference = Difference.of(ofItem(item), all);
        var queries = new ArrayList<Query>();
        difference.fresh().forEach(one -> queries.add(db.insertInto(OBSERVATION).set(record(one, by))));
        difference.confirmed().forEach(one -> queries.add(confirm(db, item, one)));
        for (int from = 0; from < queries.size(); from += BATCH) {
            db.batch(queries.subList(from, Math.min(queries.size(), from + BATCH)))
                    .execute();
        }
        if (!queries.isEmpty()) {
            outbox.append(Catalogue.TEXT, item);
            trail.add(
                    by,
                    "status.added",
                    item,
                    difference.fresh().size() + " + " + difference.confirmed().size());
        }
        return difference.added();
    }

    /// The same said again counts when it was looked up later, or at last verified.
    private static boolean isNewer(Observation one, Observation before) {
        var checked = one.checkedOn();
        return (checked != null && (before.checkedOn() == null || checked.isAfter(before.checkedOn())))
                || (one.verified() && !before.verified());
    }

    private static Query confirm(DSLContext db, String item, Observation one) {
        return db.update(OBSERVATION)
                .set(OBSERVATION.CHECKED_ON, one.checkedOn())
                .set(OBSERVATION.VERIFIED, one.verified())
                .set(OBSERVATION.NOTE, DSL.coalesce(DSL.val(one.note()), OBSERVATION.NOTE))
                .set(OBSERVATION.URL, DSL.coalesce(DSL.val(one.url()), OBSERVATION.URL))
                .where(OBSERVATION.ITEM_ID.eq(item))
                .and(OBSERVATION.COUNTRY.eq(one.country()))
                .and(OBSERVATION.ACT.eq(one.act().code()))
                .and(OBSERVATION.DAY.eq(one.day()))
                .and(OBSERVATION.TERRITORY.eq(one.territory()))
                .and(OBSERVATION.SOURCE.eq(one.source()));
    }

    private ObservationRecord record(Observation one, Actor by) {
        return new ObservationRecord(
                Ulid.next(clock.instant()),
                one.item(),
                one.country(),
                one.act().code(),
                one.day(),
                one.territory(),
                one.note(),
                one.source(),
                one.url(),
                one.checkedOn(),
                one.verified(),
                clock.instant(),
                by.role());
    }

    /// Takes an observation away; the audit trail keeps what it said.
    ///
    /// @return whether the instrument had it
    public boolean remove(String item, String id, Actor by) {
        return database.write(db -> {
            var found = fetch(OBSERVATION.ID.eq(id).and(OBSERVATION.ITEM_ID.eq(item))).stream()
                    .findFirst();
            found.ifPresent(one -> {
                db.deleteFrom(OBSERVATION).where(OBSERVATION.ID.eq(id)).execute();
                outbox.append(Catalogue.TEXT, item);
                trail.add(
                        by,
                        "status.removed",
                        item,
                        String.join(" ", one.country(), one.act().code(), one.day(), one.source()));
            });
            return found.isPresent();
        });
    }

    /// All that is known about an instrument, by country and day.
    public List<Observation> ofItem(String item) {
        return fetch(OBSERVATION.ITEM_ID.eq(item));
    }

    public List<Observation> of(String item, String country) {
        return fetch(OBSERVATION.ITEM_ID.eq(item).and(OBSERVATION.COUNTRY.eq(country)));
    }

    public List<Observation> ofCountry(String country) {
        return fetch(OBSERVATION.COUNTRY.eq(country));
    }

    /// Those of some countries about some instruments.
    public List<Observation> of(Collection<String> items, Collection<String> countries) {
        return items.isEmpty() || countries.isEmpty()
                ? List.of()
                : fetch(OBSERVATION.ITEM_ID.in(items).and(OBSERVATION.COUNTRY.in(countries)));
    }

    /// The countries about which anything is known; read again after news.
    public Set<String> countries() {
        long news = outbox.head();
        var last = countries;
        if (last.news() != news) {
            last = new Spoken(
                    news,
                    database.read(db -> db.selectDistinct(OBSERVATION.COUNTRY)
                            .from(OBSERVATION)
                            .fetchSet(OBSERVATION.COUNTRY)));
            countries = last;
        }
        return last.codes();
    }

    private List<Observation> fetch(Condition which) {
        return database.read(db -> db
                .selectFrom(OBSERVATION)
                .where(which)
                .orderBy(OBSERVATION.ITEM_ID, OBSERVATION.COUNTRY, OBSERVATION.DAY, OBSERVATION.ID)
                .limit(MOST)
                .fetch()
                .stream()
                .flatMap(row -> observation(row).stream())
                .toList());
    }

    private static Optional<Observation> observation(ObservationRecord row) {
        return Act.of(row.getAct())
                .map(act -> new Observation(
                        row.getId(),
                        row.getItemId(),
                        row.getCountry(),
                        act,
                        row.getDay(),
                        row.getTerritory(),
                        row.getNote(),
                        row.getSource(),
                        row.getUrl(),
                        row.getCheckedOn(),
                        row.getVerified()));
    }
}
