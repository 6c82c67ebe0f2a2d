package org.ukuk.standards.text;

import static org.ukuk.platform.database.schema.Tables.INSTRUMENT_VERSION;
import static org.ukuk.platform.database.schema.Tables.PROVISION;
import static org.ukuk.platform.database.schema.Tables.PROVISION_TOPIC;
import static org.ukuk.platform.database.schema.Tables.PROVISION_WORDS;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;

/// Where texts of instruments are written: whole versions at once, so that nothing is ever half there.
@Component
public final class InstrumentTexts {

    /// Provisions of one text; more than any code has.
    public static final int MOST = 50_000;

    private static final int BATCH = 500;

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;
    private final AuditTrail trail;

    public InstrumentTexts(Database database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.trail = new AuditTrail(database, clock);
    }

    /// Writes a text as the version that begins at `text.since()`; a version that began then is replaced.
    ///
    /// @return number of the version
    /// @throws IllegalArgumentException when it has more provisions than the centre keeps of one instrument
    public int put(String item, InstrumentText text, Actor by) {
        var rows = new Rows(text);
        return database.write(db -> {
            int number = free(db, item, text.since());
            db.insertInto(INSTRUMENT_VERSION)
                    .set(INSTRUMENT_VERSION.ITEM_ID, item)
                    .set(INSTRUMENT_VERSION.NUMBER, number)
                    .set(INSTRUMENT_VERSION.SINCE, text.since())
                    .set(INSTRUMENT_VERSION.SOURCE, text.source())
                    .set(INSTRUMENT_VERSION.URL, text.url())
                    .set(INSTRUMENT_VERSION.CHECKED_ON, text.checkedOn())
                    .set(INSTRUMENT_VERSION.PARTIAL, text.partial())
                    .set(INSTRUMENT_VERSION.OWN_HEADINGS, text.ownHeadings())
                    .set(INSTRUMENT_VERSION.FRAME, text.frame())
                    .set(INSTRUMENT_VERSION.ADDED_AT, clock.instant())
                    .set(INSTRUMENT_VERSION.ADDED_BY_ROLE, by.role())
                    .execute();
            rows.write(db, item, number);
            outbox.append(Catalogue.TEXT, item);
            trail.add(by, "instrument.text", item, text.since());
            return number;
        });
    }

    /// Gives a place these topics and no others.
    ///
    /// @param topics ids of concepts
    public void topics(String item, String anchor, Collection<String> topics, Actor by) {
        database.execute(db -> {
            db.deleteFrom(PROVISION_TOPIC)
                    .where(PROVISION_TOPIC.ITEM_ID.eq(item).and(PROVISION_TOPIC.ANCHOR.eq(anchor)))
                    .execute();
            new LinkedHashSet<>(topics)
                    .forEach(topic -> db.insertInto(PROVISION_TOPIC)
                            .set(PROVISION_TOPIC.ITEM_ID, item)
                            .set(PROVISION_TOPIC.ANCHOR, anchor)
                            .set(PROVISION_TOPIC.CONCEPT_ID, topic)
                            .execute());
            outbox.append(Catalogue.TEXT, item);
            trail.add(by, "instrument.topics", item, anchor);
        });
    }

    private static int free(DSLContext db, String item, String since) {
        var numbers = db.select(INSTRUMENT_VERSION.NUMBER, INSTRUMENT_VERSION.SINCE)
                .from(INSTRUMENT_VERSION)
                .where(INSTRUMENT_VERSION.ITEM_ID.eq(item))
                .fetchMap(INSTRUMENT_VERSION.NUMBER, INSTRUMENT_VERSION.SINCE);
        for (var entry : numbers.entrySet()) {
            if (entry.getValue().equals(since)) {
                db.deleteFrom(INSTRUMENT_VERSION)
                        .where(INSTRUMENT_VERSION.ITEM_ID.eq(item).and(INSTRUMENT_VERSION.NUMBER.eq(entry.getKey())))
                        .execute();
                return entry.getKey();
            }
        }
        return numbers.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    /// The rows of a text, numbered in reading order.
    private static final class Rows {

        private final List<Row> all = new ArrayList<>();
        private final Map<Branch, String> anchors;
        private final Map<Branch, Integer> positions = new IdentityHashMap<>();

        private record Row(
                Branch branch, int position, @Nullable Integer parent, int depth, int page) {}

        Rows(InstrumentText text) {
            anchors = Anchors.of(text.provisions());
            text.provisions().forEach(branch -> add(branch, null, 0, -1));
            if (all.size() > MOST) {
                throw new IllegalArgumentException("more than " + MOST + " provisions");
            }
        }

        /// Within an article everything is shown on its page; above it everything has a page.
        private void add(Branch branch, @Nullable Integer parent, int depth, int article) {
            int position = all.size();
            int page = article >= 0 ? article : position;
            positions.put(branch, position);
            all.add(new Row(branch, position, parent, depth, page));
            boolean inside = article >= 0 || branch.level().isArticle();
            branch.within().forEach(one -> add(one, position, depth + 1, inside ? page : -1));
        }

        void write(DSLContext db, String item, int version) {
            var queries = new ArrayList<Query>();
            db.deleteFrom(PROVISION_TOPIC)
                    .where(PROVISION_TOPIC.ITEM_ID.eq(item))
                    .and(PROVISION_TOPIC.ANCHOR.in(topical()))
                    .execute();
            for (var row : all) {
                queries.add(provision(db, item, version, row));
            }
            flush(db, queries);
            for (var row : all) {
                words(db, item, version, row, queries);
                new LinkedHashSet<>(row.branch().topics())
                        .forEach(topic -> queries.add(db.insertInto(PROVISION_TOPIC)
                                .set(PROVISION_TOPIC.ITEM_ID, item)
                                .set(PROVISION_TOPIC.ANCHOR, anchors.get(row.branch()))
                                .set(PROVISION_TOPIC.CONCEPT_ID, topic)));
            }
            flush(db, queries);
        }

        /// A source that names no topics leaves those that editors gave.
        private List<String> topical() {
            return all.stream()
                    .map(Row::branch)
                    .filter(branch -> !branch.topics().isEmpty())
                    .flatMap(branch -> java.util.Optional.ofNullable(anchors.get(branch)).stream())
                    .toList();
        }

        private Query provision(DSLContext db, String item, int version, Row row) {
            var branch = row.branch();
            return db.insertInto(PROVISION)
                    .set(PROVISION.ITEM_ID, item)
                    .set(PROVISION.VERSION, version)
                    .set(PROVISION.POSITION, row.position())
                    .set(PROVISION.LAST, row.position() + (int) branch.all().count() - 1)
                    .set(PROVISION.PARENT, row.parent())
                    .set(PROVISION.DEPTH, row.depth())
                    .set(PROVISION.LEVEL, branch.level().code())
                    .set(PROVISION.NUMBER, branch.number())
                    .set(PROVISION.ANCHOR, anchors.get(branch))
                    .set(PROVISION.PAGE, row.page())
                    .set(PROVISION.EID, branch.eId())
                    .set(PROVISION.MARKUP, branch.markup());
        }

        private static void words(DSLContext db, String item, int version, Row row, List<Query> queries) {
            row.branch().words().forEach((language, words) -> {
                if (!words.isEmpty()) {
                    queries.add(db.insertInto(PROVISION_WORDS)
                            .set(PROVISION_WORDS.ITEM_ID, item)
                            .set(PROVISION_WORDS.VERSION, version)
                            .set(PROVISION_WORDS.POSITION, row.position())
                            .set(PROVISION_WORDS.LANGUAGE, language)
                            .set(PROVISION_WORDS.HEADING, words.heading())
                            .set(PROVISION_WORDS.SUMMARY, words.summary())
                            .set(PROVISION_WORDS.TEXT, words.text()));
                }
            });
        }

        private static void flush(DSLContext db, List<Query> queries) {
            for (int from = 0; from < queries.size(); from += BATCH) {
                db.batch(queries.subList(from, Math.min(queries.size(), from + BATCH)))
                        .execute();
            }
            queries.clear();
        }
    }
}
