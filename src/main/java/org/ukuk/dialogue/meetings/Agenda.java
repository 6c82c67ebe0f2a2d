package org.ukuk.dialogue.meetings;

import static org.ukuk.platform.database.schema.Tables.AGENDA_ITEM;
import static org.ukuk.platform.database.schema.Tables.MINUTES_LINE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.AgendaItemRecord;
import org.ukuk.platform.i18n.Trilingual;

/// The agendas of meetings: items in order, each with its parts.
@Component
public final class Agenda {

    /// No meeting has more items, parts included.
    public static final int MOST = 300;

    private final Database database;
    private final Clock clock;
    private final Logbook logbook;

    Agenda(Database database, Clock clock, Logbook logbook) {
        this.database = database;
        this.clock = clock;
        this.logbook = logbook;
    }

    /// In the order they come, each followed by its parts.
    public List<AgendaItem> of(String meeting) {
        var all = database.read(db -> db.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING_ID.eq(meeting))
                .orderBy(AGENDA_ITEM.DAY, AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
                .limit(MOST)
                .fetch(Agenda::item));
        var ordered = new ArrayList<AgendaItem>();
        all.stream().filter(one -> !one.isPart()).forEach(one -> {
            ordered.add(one);
            all.stream().filter(part -> part.parent().equals(one.id())).forEach(ordered::add);
        });
        return ordered;
    }

    public Optional<AgendaItem> find(String id) {
        return database.read(
                db -> db.selectFrom(AGENDA_ITEM).where(AGENDA_ITEM.ID.eq(id)).fetchOptional(Agenda::item));
    }

    /// Keeps a new item at the end of its row, or another version of a known one.
    ///
    /// @throws Refused when it is not at this version any more, or there are too many
    String keep(AgendaItem one, Actor by) {
        return database.write(db -> {
            var row = record(one);
            row.setId(one.isNew() ? Ulid.next(clock.instant()) : one.id());
            row.setVersion(one.version() + 1);
            if (one.isNew()) {
                if (of(one.meeting()).size() >= MOST) {
                    throw new Refused(Reason.about("title.ru", "meetings.agenda.rule.many", MOST));
                }
                row.setPosition(last(one.meeting()) + 1);
                db.insertInto(AGENDA_ITEM).set(row).execute();
            } else if (db.update(AGENDA_ITEM)
                            .set(row)
                            .where(AGENDA_ITEM.ID.eq(one.id()).and(AGENDA_ITEM.VERSION.eq(one.version())))
                            .execute()
                    == 0) {
                throw new Refused(Reason.about("title.ru", "meetings.rule.stale"));
            } else if (!one.isPart()) {
                takeAlong(one);
            }
            logbook.changed(by, "meeting.agenda-kept", one.meeting(), row.getId());
            return row.getId();
        });
    }

    private void takeAlong(AgendaItem one) {
        database.execute(db -> db.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.DAY, one.day())
                .where(AGENDA_ITEM.PARENT_ID.eq(one.id()))
                .execute());
    }

    private int last(String meeting) {
        return database.read(db -> db.select(DSL.coalesce(DSL.max(AGENDA_ITEM.POSITION), 0))
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING_ID.eq(meeting))
                .fetchSingle()
                .value1());
    }

    /// Moves an item before the one in front of it in its row, or behind the one after.
    void move(AgendaItem one, boolean up, Actor by) {
        var row = of(one.meeting()).stream()
                .filter(other -> other.parent().equals(one.parent()) && other.day() == one.day())
                .map(AgendaItem::id)
                .toList();
        int there = row.indexOf(one.id()) + (up ? -1 : 1);
        if (there < 0 || there >= row.size()) {
            return;
        }
        database.execute(db -> {
            int mine = position(one.id());
            int theirs = position(row.get(there));
            db.update(AGENDA_ITEM)
                    .set(AGENDA_ITEM.POSITION, theirs)
                    .where(AGENDA_ITEM.ID.eq(one.id()))
                    .execute();
            db.update(AGENDA_ITEM)
                    .set(AGENDA_ITEM.POSITION, mine)
                    .where(AGENDA_ITEM.ID.eq(row.get(there)))
                    .execute();
            logbook.changed(by, "meeting.agenda-kept", one.meeting(), one.id());
        });
    }

    private int position(String id) {
        return database.read(db -> db.select(AGENDA_ITEM.POSITION)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.ID.eq(id))
                .fetchSingle()
                .value1());
    }

    /// Takes an item and its parts off the agenda.
    ///
    /// @throws Refused when there are minutes of it
    public void drop(AgendaItem one, Actor by) {
        database.execute(db -> {
            var parts = db.select(AGENDA_ITEM.ID)
                    .from(AGENDA_ITEM)
                    .where(AGENDA_ITEM.ID.eq(one.id()).or(AGENDA_ITEM.PARENT_ID.eq(one.id())))
                    .fetch(AGENDA_ITEM.ID);
            if (db.fetchExists(MINUTES_LINE, MINUTES_LINE.AGENDA_ITEM_ID.in(parts))) {
                throw new Refused(Reason.about("", "meetings.agenda.rule.minuted"));
            }
            db.deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.ID.in(parts)).execute();
            logbook.changed(by, "meeting.agenda-dropped", one.meeting(), one.id());
        });
    }

    private static AgendaItemRecord record(AgendaItem one) {
        var row = new AgendaItemRecord();
        row.setMeetingId(one.meeting());
        row.setParentId(one.parent());
        row.setDay(one.day());
        row.setBegins(one.begins());
        row.setEnds(one.ends());
        row.setTitleKy(one.title().ky());
        row.setTitleRu(one.title().ru());
        row.setTitleEn(one.title().en());
        row.setSpeakers(String.join("\n", one.speakers()));
        row.setPapers(String.join("\n", one.papers()));
        return row;
    }

    private static AgendaItem item(AgendaItemRecord row) {
        return new AgendaItem(
                row.getId(),
                row.getMeetingId(),
                row.getParentId(),
                row.getDay(),
                row.getBegins(),
                row.getEnds(),
                new Trilingual(row.getTitleKy(), row.getTitleRu(), row.getTitleEn()),
                lines(row.getSpeakers()),
                lines(row.getPapers()),
                row.getVersion());
    }

    /// Lines without the empty ones.
    static List<String> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
