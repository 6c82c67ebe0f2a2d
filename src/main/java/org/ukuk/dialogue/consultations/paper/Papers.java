package org.ukuk.dialogue.consultations.paper;

import static org.ukuk.platform.database.schema.Tables.PAPER_BLOCK;
import static org.ukuk.platform.database.schema.Tables.PAPER_PLACE;
import static org.ukuk.platform.database.schema.Tables.PAPER_VERSION;
import static org.ukuk.platform.database.schema.Tables.PAPER_WORDS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.PaperPlaceRecord;
import org.ukuk.platform.i18n.Language;

/// Papers as they are kept, for those who read them; `PaperWriting` writes them.
@Component
public final class Papers {

    private final Database database;

    public Papers(Database database) {
        this.database = database;
    }

    /// All versions, newest first.
    public List<PaperVersion> versions(String item) {
        var count = DSL.field(DSL.selectCount()
                .from(PAPER_PLACE)
                .where(PAPER_PLACE.ITEM_ID.eq(PAPER_VERSION.ITEM_ID))
                .and(PAPER_PLACE.VERSION.eq(PAPER_VERSION.NUMBER)));
        return database.read(db -> db.select(PAPER_VERSION.NUMBER, PAPER_VERSION.TAKEN_ON, PAPER_VERSION.NOTE, count)
                .from(PAPER_VERSION)
                .where(PAPER_VERSION.ITEM_ID.eq(item))
                .orderBy(PAPER_VERSION.NUMBER.desc())
                .fetch(row -> new PaperVersion(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    /// Number of the newest version; 0 when there is no paper.
    public int newest(String item) {
        return database.read(db -> db.select(DSL.coalesce(DSL.max(PAPER_VERSION.NUMBER), 0))
                .from(PAPER_VERSION)
                .where(PAPER_VERSION.ITEM_ID.eq(item))
                .fetchSingle()
                .value1());
    }

    /// All blocks of a version in their order.
    public List<Block> blocks(String item, int version) {
        return list(item, PAPER_PLACE.VERSION.eq(version));
    }

    /// Some of them.
    ///
    /// @param first position from 1
    public List<Block> blocks(String item, int version, int first, int most) {
        return list(item, PAPER_PLACE.VERSION.eq(version).and(PAPER_PLACE.POSITION.between(first, first + most - 1)));
    }

    /// The headings of a version.
    public List<Block> headings(String item, int version) {
        return list(item, PAPER_PLACE.VERSION.eq(version).and(PAPER_PLACE.KIND.eq(BlockKind.HEADING.code())));
    }

    /// A block as it was in every version that has it, oldest first.
    public List<Block> history(String item, int number) {
        return list(item, PAPER_PLACE.BLOCK.eq(number));
    }

    /// A block in the newest version that has it.
    public Optional<Block> find(String item, int number) {
        return history(item, number).stream().reduce((earlier, later) -> later);
    }

    /// Blocks as they were in every version that has each, oldest first, by number.
    public Map<Integer, List<Block>> histories(String item, Collection<Integer> numbers) {
        var found = new HashMap<Integer, List<Block>>();
        if (!numbers.isEmpty()) {
            list(item, PAPER_PLACE.BLOCK.in(numbers))
                    .forEach(block -> found.computeIfAbsent(block.number(), number -> new ArrayList<>())
                            .add(block));
        }
        return found;
    }

    /// Blocks that the newest version no longer has, as they were last, by number.
    public List<Block> removed(String item) {
        var still = DSL.select(PAPER_PLACE.BLOCK)
                .from(PAPER_PLACE)
                .where(PAPER_PLACE.ITEM_ID.eq(item))
                .and(PAPER_PLACE.VERSION.eq(newest(item)));
        var last = new java.util.TreeMap<Integer, Block>();
        list(item, PAPER_PLACE.BLOCK.notIn(still)).forEach(block -> last.put(block.number(), block));
        return List.copyOf(last.values());
    }

    /// In the order of versions and, within each, of positions.
    private List<Block> list(String item, Condition which) {
        return database.read(db -> {
            var ofItem = PAPER_PLACE.ITEM_ID.eq(item).and(which);
            var words = new HashMap<Long, Map<Language, String>>();
            db.select(PAPER_WORDS.VERSION, PAPER_WORDS.BLOCK, PAPER_WORDS.LANGUAGE, PAPER_WORDS.WORDS)
                    .from(PAPER_PLACE)
                    .join(PAPER_WORDS)
                    .on(PAPER_WORDS.ITEM_ID.eq(PAPER_PLACE.ITEM_ID))
                    .and(PAPER_WORDS.VERSION.eq(PAPER_PLACE.VERSION))
                    .and(PAPER_WORDS.BLOCK.eq(PAPER_PLACE.BLOCK))
                    .where(ofItem)
                    .forEach(row -> words.computeIfAbsent(
                                    key(row.value1(), row.value2()), key -> new EnumMap<>(Language.class))
                            .put(Language.of(row.value3()).orElseThrow(), row.value4()));
            return new ArrayList<>(db.selectFrom(PAPER_PLACE)
                    .where(ofItem)
                    .orderBy(PAPER_PLACE.VERSION, PAPER_PLACE.POSITION)
                    .fetch(row -> block(row, words.getOrDefault(key(row.getVersion(), row.getBlock()), Map.of()))));
        });
    }

    private static long key(int version, int block) {
        return (long) version << 32 | block;
    }

    private static Block block(PaperPlaceRecord row, Map<Language, String> words) {
        return new Block(
                row.getBlock(),
                row.getVersion(),
                row.getPosition(),
                BlockKind.of(row.getKind()),
                row.getLevel(),
                row.getLabel(),
                words,
                row.getSameSince());
    }

    /// The highest number a block ever had; 0 without blocks.
    int highest(String item) {
        return database.read(db -> db.select(DSL.coalesce(DSL.max(PAPER_BLOCK.NUMBER), 0))
                .from(PAPER_BLOCK)
                .where(PAPER_BLOCK.ITEM_ID.eq(item))
                .fetchSingle()
                .value1());
    }
}
