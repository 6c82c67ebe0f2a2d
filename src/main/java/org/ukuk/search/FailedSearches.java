package org.ukuk.search;

import static org.ukuk.platform.database.schema.Tables.FAILED_SEARCH;
import static org.ukuk.platform.database.schema.Tables.UNWANTED_SEARCH;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;

/// Searches that found nothing, for editors who add the words to a concept. There are words and days and nothing else;
/// nobody sees words that failed on fewer than five different days, and they are forgotten when they do not get that
/// far within sixty.
@Component
public final class FailedSearches {

    static final int DAYS_BEFORE_SHOWN = 5;
    static final int DAYS_TO_GET_THERE = 60;

    /// What nobody asked for in this time is forgotten, shown or not.
    static final int DAYS_KEPT = 365;

    static final int MOST = 5_000;

    private final Database database;

    public FailedSearches(Database database) {
        this.database = database;
    }

    /// Words that were asked for in vain on a day.
    record Miss(String words, LocalDate day) {}

    /// Counts days: a second miss of the same day changes nothing.
    void add(Collection<Miss> misses) {
        database.execute(db -> {
            var unwanted = unwanted(db, misses);
            db.batch(misses.stream()
                            .filter(miss -> !unwanted.contains(hash(miss.words())))
                            // In one order, so that two processes do not wait for each other.
                            .sorted(Comparator.comparing(Miss::words).thenComparing(Miss::day))
                            .map(miss -> put(db, miss))
                            .toList())
                    .execute();
            keepWithinBounds(db);
        });
    }

    private static Set<String> unwanted(DSLContext db, Collection<Miss> misses) {
        var hashes = misses.stream().map(miss -> hash(miss.words())).toList();
        return db.select(UNWANTED_SEARCH.WORDS_HASH)
                .from(UNWANTED_SEARCH)
                .where(UNWANTED_SEARCH.WORDS_HASH.in(hashes))
                .fetchSet(UNWANTED_SEARCH.WORDS_HASH);
    }

    private static Query put(DSLContext db, Miss miss) {
        return db.insertInto(FAILED_SEARCH)
                .set(FAILED_SEARCH.WORDS, miss.words())
                .set(FAILED_SEARCH.FIRST_DAY, miss.day())
                .set(FAILED_SEARCH.LAST_DAY, miss.day())
                .set(FAILED_SEARCH.DAYS, 1)
                .onConflict(FAILED_SEARCH.WORDS)
                .doUpdate()
                .set(FAILED_SEARCH.DAYS, FAILED_SEARCH.DAYS.plus(1))
                .set(FAILED_SEARCH.LAST_DAY, miss.day())
                .where(FAILED_SEARCH.LAST_DAY.lt(miss.day()));
    }

    /// Those that failed on the fewest days go first, so that many senseless searches of one day push out nothing that
    /// comes back.
    private static void keepWithinBounds(DSLContext db) {
        int tooMany = db.fetchCount(FAILED_SEARCH) - MOST;
        if (tooMany > 0) {
            db.deleteFrom(FAILED_SEARCH)
                    .where(FAILED_SEARCH.WORDS.in(DSL.select(FAILED_SEARCH.WORDS)
                            .from(FAILED_SEARCH)
                            .orderBy(FAILED_SEARCH.DAYS, FAILED_SEARCH.LAST_DAY, FAILED_SEARCH.WORDS)
                            .limit(tooMany)))
                    .execute();
        }
    }

    /// Forgets what did not come back often enough, and what nobody asks for any more.
    void forget(LocalDate today) {
        database.execute(db -> db.deleteFrom(FAILED_SEARCH)
                .where(FAILED_SEARCH
                        .DAYS
                        .lt(DAYS_BEFORE_SHOWN)
                        .and(FAILED_SEARCH.FIRST_DAY.lt(today.minusDays(DAYS_TO_GET_THERE)))
                        .or(FAILED_SEARCH.LAST_DAY.lt(today.minusDays(DAYS_KEPT))))
                .execute());
    }

    /// What failed on at least five days, most days first.
    public List<FailedSearch> shown(int limit) {
        return database.read(db -> db.selectFrom(FAILED_SEARCH)
                .where(FAILED_SEARCH.DAYS.ge(DAYS_BEFORE_SHOWN))
                .orderBy(FAILED_SEARCH.DAYS.desc(), FAILED_SEARCH.LAST_DAY.desc(), FAILED_SEARCH.WORDS)
                .limit(limit)
                .fetch(FailedSearches::failed));
    }

    /// The same for one search; empty when there is none, or none that may be shown.
    public Optional<FailedSearch> find(String words) {
        return database.read(db -> db.selectFrom(FAILED_SEARCH)
                .where(FAILED_SEARCH.WORDS.eq(words).and(FAILED_SEARCH.DAYS.ge(DAYS_BEFORE_SHOWN)))
                .fetchOptional(FailedSearches::failed));
    }

    private static FailedSearch failed(Record row) {
        return new FailedSearch(
                row.get(FAILED_SEARCH.WORDS), row.get(FAILED_SEARCH.DAYS), row.get(FAILED_SEARCH.LAST_DAY));
    }

    /// Takes the words off the list; should they go on failing, they come back.
    public void remove(String words) {
        database.execute(db -> db.deleteFrom(FAILED_SEARCH)
                .where(FAILED_SEARCH.WORDS.eq(words))
                .execute());
    }

    /// Takes the words off the list for good.
    public void unwant(String words) {
        database.execute(db -> {
            remove(words);
            db.insertInto(UNWANTED_SEARCH)
                    .set(UNWANTED_SEARCH.WORDS_HASH, hash(words))
                    .onConflictDoNothing()
                    .execute();
        });
    }

    private static String hash(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
