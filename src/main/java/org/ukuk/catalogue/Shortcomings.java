package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.ITEM_TEXT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;

/// Published items that want work: what quality lists show.
@Component
public final class Shortcomings {

    /// Items with one shortcoming.
    ///
    /// @param items ids, longest untouched first
    /// @param count how many there are; never more than `Items.MOST`
    public record Found(List<String> items, int count) {}

    private final Database database;

    Shortcomings(Database database) {
        this.database = database;
    }

    public Found withoutSource(int limit) {
        return find(ITEM.SOURCES.eq(0), limit);
    }

    /// Items nobody held against their sources since `day`, or ever.
    public Found notCheckedSince(LocalDate day, int limit) {
        return find(ITEM.CHECKED_ON.isNull().or(ITEM.CHECKED_ON.lt(day)), limit);
    }

    /// Items without a summary in the language, or without any text in it.
    public Found withoutSummary(Language language, int limit) {
        return find(DSL.notExists(text(language, DSL.trim(ITEM_TEXT.SUMMARY).ne(""))), limit);
    }

    /// Items whose text in the language is a machine's or older than its original.
    public Found doubtfulTranslation(Language language, int limit) {
        var doubtful = ITEM_TEXT.STATUS.in(TextStatus.MACHINE.code(), TextStatus.STALE.code());
        return find(DSL.exists(text(language, doubtful)), limit);
    }

    private static org.jooq.Select<?> text(Language language, Condition which) {
        return DSL.selectOne()
                .from(ITEM_TEXT)
                .where(ITEM_TEXT.ITEM_ID.eq(ITEM.ID))
                .and(ITEM_TEXT.LANGUAGE.eq(language.code()))
                .and(which);
    }

    private Found find(Condition lacking, int limit) {
        var published = ITEM.STATE.eq(ItemState.PUBLISHED.code()).and(lacking);
        return database.read(db -> new Found(
                db.select(ITEM.ID)
                        .from(ITEM)
                        .where(published)
                        .orderBy(ITEM.UPDATED_AT, ITEM.ID)
                        .limit(Math.min(limit, Items.MOST))
                        .fetch(ITEM.ID),
                db.fetchCount(DSL.selectOne().from(ITEM).where(published).limit(Items.MOST))));
    }
}
