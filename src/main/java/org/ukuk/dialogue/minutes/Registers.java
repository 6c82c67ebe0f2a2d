package org.ukuk.dialogue.minutes;

import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.MINUTES;
import static org.ukuk.platform.database.schema.Tables.MINUTES_LINE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;

/// What was decided and undertaken at meetings, across all of them, newest minutes first.
@Component
final class Registers {

    /// No list taken away is longer.
    static final int MOST = 2_000;

    private final Database database;
    private final Items items;

    Registers(Database database, Items items) {
        this.database = database;
        this.items = items;
    }

    /// A line with its meeting.
    ///
    /// @param language of the minutes
    record Entry(Line line, Meeting meeting, Language language) {

        /// As everybody sees it.
        Entry inPublic() {
            return meeting.hidesSpeakers() ? new Entry(line.unnamed(), meeting, language) : this;
        }
    }

    private record Row(Line line, String meeting, Language language) {}

    /// Lines of published minutes of meetings that everybody may see.
    ///
    /// @param standing null for every
    List<Entry> inPublic(Line.Sort sort, Line.@Nullable Standing standing, int from, int limit) {
        return entries(open(sort, standing), from, limit).stream()
                .map(Entry::inPublic)
                .toList();
    }

    int countPublic(Line.Sort sort, Line.@Nullable Standing standing) {
        return database.read(db -> db.select(DSL.count())
                .from(MINUTES_LINE)
                .join(MINUTES)
                .on(MINUTES.MEETING_ID.eq(MINUTES_LINE.MEETING_ID))
                .join(ITEM)
                .on(ITEM.ID.eq(MINUTES_LINE.MEETING_ID))
                .where(open(sort, standing))
                .fetchSingle()
                .value1());
    }

    /// Actions of all minutes that are approved, for the desk.
    List<Entry> actions(Line.@Nullable Standing standing, int from, int limit) {
        var approved = MINUTES.STATE.in(Minutes.State.APPROVED.code(), Minutes.State.PUBLISHED.code());
        return entries(of(Line.Sort.ACTION, standing).and(approved), from, limit);
    }

    private static Condition open(Line.Sort sort, Line.@Nullable Standing standing) {
        return of(sort, standing)
                .and(MINUTES.STATE.eq(Minutes.State.PUBLISHED.code()))
                .and(ITEM.REVISION.isNotNull())
                .and(ITEM.VISIBILITY.eq(Content.PUBLIC));
    }

    private static Condition of(Line.Sort sort, Line.@Nullable Standing standing) {
        var which = MINUTES_LINE.SORT.eq(sort.code());
        return standing == null ? which : which.and(MINUTES_LINE.STANDING.eq(standing.code()));
    }

    private List<Entry> entries(Condition which, int from, int limit) {
        var rows = database.read(db -> db.select(MINUTES_LINE.asterisk(), MINUTES.LANGUAGE)
                .from(MINUTES_LINE)
                .join(MINUTES)
                .on(MINUTES.MEETING_ID.eq(MINUTES_LINE.MEETING_ID))
                .join(ITEM)
                .on(ITEM.ID.eq(MINUTES_LINE.MEETING_ID))
                .where(which)
                .orderBy(MINUTES.APPROVED_AT.desc(), MINUTES_LINE.MEETING_ID, MINUTES_LINE.ID)
                .offset(from)
                .limit(Math.min(limit, MOST))
                .fetch(row -> new Row(
                        MinutesBook.line(row.into(MINUTES_LINE)),
                        row.get(MINUTES_LINE.MEETING_ID),
                        Language.of(row.get(MINUTES.LANGUAGE)).orElse(Language.RU))));
        Map<String, Item> meetings =
                items
                        .all(rows.stream()
                                .map(Row::meeting)
                                .distinct()
                                .limit(Items.MOST)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Item::id, Function.identity()));
        return rows.stream()
                .map(row -> Optional.ofNullable(meetings.get(row.meeting()))
                        .map(item -> new Entry(row.line(), new Meeting(item), row.language()))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
