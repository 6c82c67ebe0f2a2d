package org.ukuk.standards.text;

import static org.ukuk.platform.database.schema.Tables.INSTRUMENT_VERSION;
import static org.ukuk.platform.database.schema.Tables.PROVISION;
import static org.ukuk.platform.database.schema.Tables.PROVISION_TOPIC;
import static org.ukuk.platform.database.schema.Tables.PROVISION_WORDS;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.InstrumentVersionRecord;
import org.ukuk.platform.database.schema.tables.records.ProvisionRecord;

/// Provisions of instruments, to read. What is asked for is bounded by what a page shows, whatever the length of the
/// code.
@Component
public final class Provisions {

    /// Most provisions that one call answers with.
    public static final int MOST = 2_000;

    private static final List<String> ARTICLE_LEVELS = Arrays.stream(Level.values())
            .filter(Level::isArticle)
            .map(Level::code)
            .toList();
    private static final Condition ARTICLES = PROVISION.LEVEL.in(ARTICLE_LEVELS);
    private static final Condition PAGES = PROVISION.PAGE.eq(PROVISION.POSITION);

    private final Database database;

    public Provisions(Database database) {
        this.database = database;
    }

    /// The version in force now as far as is known: the one that begins last; empty when there is no text.
    public Optional<InstrumentVersion> current(String item) {
        return versions(item).stream().findFirst();
    }

    /// All versions, the one that begins last first.
    public List<InstrumentVersion> versions(String item) {
        return database.read(db -> db.select(
                        INSTRUMENT_VERSION.asterisk(),
                        DSL.field(DSL.selectCount()
                                .from(PROVISION)
                                .where(PROVISION
                                        .ITEM_ID
                                        .eq(INSTRUMENT_VERSION.ITEM_ID)
                                        .and(PROVISION.VERSION.eq(INSTRUMENT_VERSION.NUMBER)))))
                .from(INSTRUMENT_VERSION)
                .where(INSTRUMENT_VERSION.ITEM_ID.eq(item))
                .orderBy(INSTRUMENT_VERSION.SINCE.desc(), INSTRUMENT_VERSION.NUMBER.desc())
                .limit(200)
                .fetch(row -> version(row.into(INSTRUMENT_VERSION), (int) row.get(row.size() - 1))));
    }

    private static InstrumentVersion version(InstrumentVersionRecord row, int provisions) {
        return new InstrumentVersion(
                row.getItemId(),
                row.getNumber(),
                row.getSince(),
                row.getSource(),
                row.getUrl(),
                row.getCheckedOn(),
                row.getPartial(),
                row.getOwnHeadings(),
                provisions);
    }

    /// The Akoma Ntoso document around the provisions; empty when the text came from another format.
    public Optional<String> frame(InstrumentVersion version) {
        return database.read(db -> db.select(INSTRUMENT_VERSION.FRAME)
                .from(INSTRUMENT_VERSION)
                .where(INSTRUMENT_VERSION.ITEM_ID.eq(version.item()))
                .and(INSTRUMENT_VERSION.NUMBER.eq(version.number()))
                .fetchOptional(INSTRUMENT_VERSION.FRAME));
    }

    /// Codes of the languages that some provision has words in.
    public List<String> languages(InstrumentVersion version) {
        return database.read(db -> db.selectDistinct(PROVISION_WORDS.LANGUAGE)
                .from(PROVISION_WORDS)
                .where(PROVISION_WORDS.ITEM_ID.eq(version.item()).and(PROVISION_WORDS.VERSION.eq(version.number())))
                .orderBy(PROVISION_WORDS.LANGUAGE)
                .fetch(PROVISION_WORDS.LANGUAGE));
    }

    public Optional<Provision> at(InstrumentVersion version, String anchor) {
        return select(version, PROVISION.ANCHOR.eq(anchor), 0, 1).stream().findFirst();
    }

    /// Those of these anchors that are there, in reading order.
    public List<Provision> at(InstrumentVersion version, Collection<String> anchors) {
        return select(version, PROVISION.ANCHOR.in(anchors), 0, MOST);
    }

    public Optional<Provision> at(InstrumentVersion version, int position) {
        return select(version, PROVISION.POSITION.eq(position), 0, 1).stream().findFirst();
    }

    /// Everything between two positions, at most `MOST`.
    public List<Provision> between(InstrumentVersion version, int first, int last) {
        return select(version, PROVISION.POSITION.between(first, last), 0, MOST);
    }

    /// Provisions with a page of their own, articles and what stands above them, between two positions; from a place
    /// of that list on.
    public List<Provision> contents(InstrumentVersion version, int first, int last, int offset, int limit) {
        return select(version, PAGES.and(PROVISION.POSITION.between(first, last)), offset, limit);
    }

    /// Articles, from a place of their list on.
    public List<Provision> articles(InstrumentVersion version, int offset, int limit) {
        return select(version, ARTICLES, offset, limit);
    }

    public int countArticles(InstrumentVersion version) {
        return database.read(db -> db.fetchCount(PROVISION, of(version).and(ARTICLES)));
    }

    /// What stands above articles, in reading order.
    public List<Provision> containers(InstrumentVersion version, int limit) {
        return select(version, PAGES.and(PROVISION.LEVEL.notIn(ARTICLE_LEVELS)), 0, limit);
    }

    /// Provisions that stand in the same one as this, at most `reach` before and after it, itself among them.
    public List<Provision> beside(InstrumentVersion version, Provision one, int reach) {
        var same = one.parent() == null ? PROVISION.PARENT.isNull() : PROVISION.PARENT.eq(one.parent());
        var positions = database.read(db -> db.select(PROVISION.POSITION)
                .from(PROVISION)
                .where(of(version).and(same).and(PROVISION.POSITION.le(one.position())))
                .orderBy(PROVISION.POSITION.desc())
                .limit(reach + 1)
                .fetch(PROVISION.POSITION));
        int first = positions.isEmpty() ? one.position() : positions.getLast();
        return select(version, same.and(PROVISION.POSITION.ge(first)), 0, positions.size() + reach);
    }

    /// The provisions around one, outermost first.
    public List<Provision> around(InstrumentVersion version, Provision one) {
        var around = new ArrayDeque<Provision>();
        for (var above = parent(version, one); above.isPresent(); above = parent(version, above.get())) {
            around.addFirst(above.get());
        }
        return List.copyOf(around);
    }

    private Optional<Provision> parent(InstrumentVersion version, Provision one) {
        return Optional.ofNullable(one.parent()).flatMap(position -> at(version, position));
    }

    /// The article after this; empty after the last.
    public Optional<Provision> next(InstrumentVersion version, Provision one) {
        return select(version, ARTICLES.and(PROVISION.POSITION.gt(one.position())), 0, 1).stream()
                .findFirst();
    }

    /// The article before this; empty before the first.
    public Optional<Provision> previous(InstrumentVersion version, Provision one) {
        @Nullable
        Integer position = database.<@Nullable Integer>read(db -> db.select(DSL.max(PROVISION.POSITION))
                .from(PROVISION)
                .where(of(version))
                .and(ARTICLES)
                .and(PROVISION.POSITION.lt(one.position()))
                .fetchSingle()
                .value1());
        return position == null ? Optional.empty() : at(version, position);
    }

    /// How many provisions between two positions have a page of their own.
    public int countPages(InstrumentVersion version, int first, int last) {
        return database.read(
                db -> db.fetchCount(PROVISION, of(version).and(PAGES).and(PROVISION.POSITION.between(first, last))));
    }

    /// Topics of provisions, by anchor; of the whole instrument or of the anchors asked for.
    public Map<String, List<String>> topics(String item, Collection<String> anchors) {
        return database.read(db -> db.selectFrom(PROVISION_TOPIC)
                .where(PROVISION_TOPIC.ITEM_ID.eq(item))
                .and(anchors.isEmpty() ? DSL.noCondition() : PROVISION_TOPIC.ANCHOR.in(anchors))
                .orderBy(PROVISION_TOPIC.ANCHOR, PROVISION_TOPIC.CONCEPT_ID)
                .fetchGroups(PROVISION_TOPIC.ANCHOR, PROVISION_TOPIC.CONCEPT_ID));
    }

    private static Condition of(InstrumentVersion version) {
        return PROVISION.ITEM_ID.eq(version.item()).and(PROVISION.VERSION.eq(version.number()));
    }

    private List<Provision> select(InstrumentVersion version, Condition which, int offset, int limit) {
        var rows = database.read(db -> db.selectFrom(PROVISION)
                .where(of(version).and(which))
                .orderBy(PROVISION.POSITION)
                .offset(offset)
                .limit(Math.min(limit, MOST))
                .fetch());
        if (rows.isEmpty()) {
            return List.of();
        }
        var words =
                words(version, rows.stream().map(ProvisionRecord::getPosition).toList());
        return rows.map(row -> provision(row, words.getOrDefault(row.getPosition(), Map.of())));
    }

    private Map<Integer, Map<String, Words>> words(InstrumentVersion version, List<Integer> positions) {
        // One range is cheaper than two thousand places, and what lies between is little.
        var all = new HashMap<Integer, Map<String, Words>>();
        database.read(db -> db.selectFrom(PROVISION_WORDS)
                        .where(PROVISION_WORDS.ITEM_ID.eq(version.item()))
                        .and(PROVISION_WORDS.VERSION.eq(version.number()))
                        .and(
                                positions.size() <= 200
                                        ? PROVISION_WORDS.POSITION.in(positions)
                                        : PROVISION_WORDS.POSITION.between(positions.getFirst(), positions.getLast()))
                        .orderBy(PROVISION_WORDS.POSITION, PROVISION_WORDS.LANGUAGE)
                        .fetch())
                .forEach(row -> all.computeIfAbsent(row.getPosition(), place -> new LinkedHashMap<>())
                        .put(row.getLanguage(), new Words(row.getHeading(), row.getSummary(), row.getText())));
        return all;
    }

    private static Provision provision(ProvisionRecord row, Map<String, Words> words) {
        return new Provision(
                row.getPosition(),
                row.getLast(),
                row.getParent(),
                row.getDepth(),
                Level.of(row.getLevel()).orElse(Level.CONTAINER),
                row.getNumber(),
                row.getAnchor(),
                row.getPage(),
                row.getEid(),
                row.getMarkup(),
                words);
    }
}
