package org.ukuk.dialogue.consultations.paper;

import static org.ukuk.platform.database.schema.Tables.PAPER_BLOCK;
import static org.ukuk.platform.database.schema.Tables.PAPER_PLACE;
import static org.ukuk.platform.database.schema.Tables.PAPER_VERSION;
import static org.ukuk.platform.database.schema.Tables.PAPER_WORDS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.i18n.Names;

/// Writes new versions of papers.
@Component
public final class PaperWriting {

    /// A form cannot carry many more.
    static final int MOST_BLOCKS = 900;

    static final int LONGEST_BLOCK = 10_000;

    private final Database database;
    private final Papers papers;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final Clock clock;

    public PaperWriting(Database database, Papers papers, Outbox outbox, AuditTrail trail, Clock clock) {
        this.database = database;
        this.papers = papers;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /// What a new version is made of.
    ///
    /// @param base number of the version it follows; 0 for the first
    /// @param rows its blocks in order
    /// @param numbers for each row the block it was, 0 for a new one
    /// @param note what it changes; may be empty
    public record Wish(String item, int base, List<Row> rows, List<Integer> numbers, String note) {}

    /// Makes the next version and returns its number.
    ///
    /// @throws Refused when there is nothing in it or too much, a block is there twice or was never, or another
    /// version was made meanwhile
    public int take(Wish wish, Actor by) {
        try {
            return taken(wish, by);
        } catch (IntegrityConstraintViolationException both) {
            throw new Refused(Reason.about("", "paper.rule.elsewhere"));
        }
    }

    private int taken(Wish wish, Actor by) {
        return database.write(db -> {
            var reasons = reasonsAgainst(wish);
            if (!reasons.isEmpty()) {
                throw new Refused(reasons);
            }
            int version = wish.base() + 1;
            db.insertInto(PAPER_VERSION)
                    .set(PAPER_VERSION.ITEM_ID, wish.item())
                    .set(PAPER_VERSION.NUMBER, version)
                    .set(PAPER_VERSION.TAKEN_ON, LocalDate.ofInstant(clock.instant(), Names.BISHKEK))
                    .set(PAPER_VERSION.NOTE, wish.note())
                    .set(PAPER_VERSION.BY_ROLE, by.role())
                    .execute();
            place(db, wish, version);
            outbox.append(Catalogue.TEXT, wish.item());
            trail.add(by, "paper.version", wish.item(), Integer.toString(version));
            return version;
        });
    }

    List<Reason> reasonsAgainst(Wish wish) {
        var reasons = new ArrayList<Reason>();
        if (papers.newest(wish.item()) != wish.base()) {
            reasons.add(Reason.about("", "paper.rule.elsewhere"));
        }
        if (wish.rows().isEmpty()) {
            reasons.add(Reason.about("", "paper.rule.empty"));
        }
        if (wish.rows().size() > MOST_BLOCKS) {
            reasons.add(Reason.about("", "paper.rule.many", MOST_BLOCKS));
        }
        if (wish.rows().stream().flatMap(row -> row.words().values().stream()).anyMatch(PaperWriting::isLong)) {
            reasons.add(Reason.about("", "paper.rule.long", LONGEST_BLOCK));
        }
        int highest = papers.highest(wish.item());
        var seen = new HashSet<Integer>();
        for (int i = 0; i < wish.numbers().size(); i++) {
            int number = wish.numbers().get(i);
            if (number < 0 || number > highest) {
                reasons.add(Reason.about("was." + i, "paper.rule.unknown", number));
            } else if (number > 0 && !seen.add(number)) {
                reasons.add(Reason.about("was." + i, "paper.rule.twice", number));
            }
        }
        return reasons;
    }

    private static boolean isLong(String words) {
        return words.length() > LONGEST_BLOCK;
    }

    private void place(DSLContext db, Wish wish, int version) {
        Map<Integer, Block> before = new HashMap<>();
        papers.blocks(wish.item(), wish.base()).forEach(block -> before.put(block.number(), block));
        papers.removed(wish.item()).forEach(block -> before.put(block.number(), block));
        int next = papers.highest(wish.item()) + 1;
        var queries = new ArrayList<Query>();
        for (int i = 0; i < wish.rows().size(); i++) {
            int number = wish.numbers().get(i);
            if (number == 0) {
                number = next++;
                queries.add(db.insertInto(PAPER_BLOCK)
                        .set(PAPER_BLOCK.ITEM_ID, wish.item())
                        .set(PAPER_BLOCK.NUMBER, number));
            }
            var row = wish.rows().get(i);
            var old = before.get(number);
            int since = old == null || old.differsFrom(row.words()) ? version : old.sameSince();
            var block = new Block(number, version, i + 1, row.kind(), row.level(), row.label(), row.words(), since);
            queries.addAll(placed(db, wish.item(), block));
        }
        db.batch(queries).execute();
    }

    private static List<Query> placed(DSLContext db, String item, Block block) {
        var queries = new ArrayList<Query>();
        queries.add(db.insertInto(PAPER_PLACE)
                .set(PAPER_PLACE.ITEM_ID, item)
                .set(PAPER_PLACE.VERSION, block.version())
                .set(PAPER_PLACE.POSITION, block.position())
                .set(PAPER_PLACE.BLOCK, block.number())
                .set(PAPER_PLACE.KIND, block.kind().code())
                .set(PAPER_PLACE.LEVEL, block.level())
                .set(PAPER_PLACE.LABEL, block.label())
                .set(PAPER_PLACE.SAME_SINCE, block.sameSince()));
        block.words()
                .forEach((language, words) -> queries.add(db.insertInto(PAPER_WORDS)
                        .set(PAPER_WORDS.ITEM_ID, item)
                        .set(PAPER_WORDS.VERSION, block.version())
                        .set(PAPER_WORDS.BLOCK, block.number())
                        .set(PAPER_WORDS.LANGUAGE, language.code())
                        .set(PAPER_WORDS.WORDS, words)));
        return queries;
    }
}
