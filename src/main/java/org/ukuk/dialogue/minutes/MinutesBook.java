package org.ukuk.dialogue.minutes;

import static org.ukuk.platform.database.schema.Tables.MEETING_COUNT;
import static org.ukuk.platform.database.schema.Tables.MINUTES;
import static org.ukuk.platform.database.schema.Tables.MINUTES_LINE;
import static org.ukuk.platform.database.schema.Tables.MINUTES_PART;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.meetings.AgendaItem;
import org.ukuk.dialogue.meetings.Logbook;
import org.ukuk.dialogue.meetings.Meeting;
import org.ukuk.dialogue.process.Group;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.MinutesLineRecord;
import org.ukuk.platform.database.schema.tables.records.MinutesRecord;
import org.ukuk.platform.i18n.Language;

/// Where minutes are kept. Those of each item of the agenda have a version of their own, so that several people write
/// at
/// once and nobody overwrites another.
@Component
public final class MinutesBook {

    /// No minutes have more lines.
    static final int MOST = 3_000;

    private static final String STALE = "meetings.rule.stale";

    private final Database database;
    private final Clock clock;
    private final Logbook logbook;

    MinutesBook(Database database, Clock clock, Logbook logbook) {
        this.database = database;
        this.clock = clock;
        this.logbook = logbook;
    }

    /// The minutes of a meeting, a blank draft before anything is kept.
    public Minutes of(Meeting meeting) {
        return database.read(db -> db.selectFrom(MINUTES)
                        .where(MINUTES.MEETING_ID.eq(meeting.id()))
                        .fetchOptional(MinutesBook::minutes))
                .orElseGet(() -> Minutes.blank(meeting.id(), meeting.content().original()));
    }

    /// In the order they were written, item by item.
    List<Line> lines(String meeting) {
        return database.read(db -> db.selectFrom(MINUTES_LINE)
                .where(MINUTES_LINE.MEETING_ID.eq(meeting))
                .orderBy(MINUTES_LINE.AGENDA_ITEM_ID, MINUTES_LINE.POSITION, MINUTES_LINE.ID)
                .limit(MOST)
                .fetch(MinutesBook::line));
    }

    Optional<Line> find(String id) {
        return database.read(
                db -> db.selectFrom(MINUTES_LINE).where(MINUTES_LINE.ID.eq(id)).fetchOptional(MinutesBook::line));
    }

    /// What a form about an item of the agenda starts from; 0 before anything is kept.
    long version(String agendaItem) {
        return database.read(db -> db.select(MINUTES_PART.VERSION)
                .from(MINUTES_PART)
                .where(MINUTES_PART.AGENDA_ITEM_ID.eq(agendaItem))
                .fetchOptional(MINUTES_PART.VERSION)
                .orElse(0L));
    }

    /// Keeps all lines of an item of the agenda; those left out go.
    ///
    /// @param version what the writer started from
    /// @throws Refused when somebody else kept since, or the minutes are approved
    void keep(Meeting meeting, AgendaItem point, long version, List<Line> lines, Actor by) {
        database.execute(db -> {
            if (!of(meeting).state().isOpen()) {
                throw new Refused(Reason.about("", "minutes.rule.approved"));
            }
            begin(meeting);
            turn(db, point.id(), version);
            var kept = lines.stream().map(Line::id).filter(id -> !id.isEmpty()).toList();
            db.deleteFrom(MINUTES_LINE)
                    .where(MINUTES_LINE.AGENDA_ITEM_ID.eq(point.id()).and(MINUTES_LINE.ID.notIn(kept)))
                    .execute();
            for (int position = 0; position < lines.size(); position++) {
                write(db, meeting, point, lines.get(position), position);
            }
            logbook.kept(by, "minutes.kept", meeting.id(), point.id());
        });
    }

    private void begin(Meeting meeting) {
        var blank = Minutes.blank(meeting.id(), meeting.content().original());
        database.execute(db -> db.insertInto(MINUTES)
                .set(MINUTES.MEETING_ID, blank.meeting())
                .set(MINUTES.STATE, blank.state().code())
                .set(MINUTES.LANGUAGE, blank.language().code())
                .set(MINUTES.VERSION, 1L)
                .onConflict(MINUTES.MEETING_ID)
                .doNothing()
                .execute());
    }

    private static void turn(DSLContext db, String point, long version) {
        int rows = version == 0
                ? db.insertInto(MINUTES_PART)
                        .set(MINUTES_PART.AGENDA_ITEM_ID, point)
                        .set(MINUTES_PART.VERSION, 1L)
                        .onConflict(MINUTES_PART.AGENDA_ITEM_ID)
                        .doNothing()
                        .execute()
                : db.update(MINUTES_PART)
                        .set(MINUTES_PART.VERSION, version + 1)
                        .where(MINUTES_PART.AGENDA_ITEM_ID.eq(point).and(MINUTES_PART.VERSION.eq(version)))
                        .execute();
        if (rows == 0) {
            throw new Refused(Reason.about("", STALE));
        }
    }

    private void write(DSLContext db, Meeting meeting, AgendaItem point, Line line, int position) {
        var row = new MinutesLineRecord();
        row.setPosition(position);
        row.setSort(line.sort().code());
        row.setText(line.text());
        row.setSpeaker(line.speaker());
        row.setOrganisation(line.organisation());
        row.setDueOn(line.dueOn());
        boolean known = !line.id().isEmpty()
                && db.update(MINUTES_LINE)
                                .set(row)
                                .where(MINUTES_LINE.ID.eq(line.id()).and(MINUTES_LINE.AGENDA_ITEM_ID.eq(point.id())))
                                .execute()
                        == 1;
        if (!known) {
            row.setId(Ulid.next(clock.instant()));
            row.setMeetingId(meeting.id());
            row.setAgendaItemId(point.id());
            row.setStanding(Line.Standing.OPEN.code());
            db.insertInto(MINUTES_LINE).set(row).execute();
        }
    }

    /// Brings the minutes to their next state.
    ///
    /// @param next with the version that was seen
    /// @throws Refused when somebody else was faster
    void move(Minutes next) {
        database.execute(db -> {
            var row = new MinutesRecord();
            row.setState(next.state().code());
            row.setCorrectionsUntil(next.until());
            row.setApprovedAt(next.approvedAt());
            row.setPublishedAt(next.publishedAt());
            row.setVersion(next.version() + 1);
            int rows = db.update(MINUTES)
                    .set(row)
                    .where(MINUTES.MEETING_ID.eq(next.meeting()).and(MINUTES.VERSION.eq(next.version())))
                    .execute();
            if (rows == 0) {
                throw new Refused(Reason.about("", STALE));
            }
        });
    }

    /// Notes where an action stands; the news is the caller's.
    void stand(Line line, Line.Standing standing) {
        database.execute(db -> db.update(MINUTES_LINE)
                .set(MINUTES_LINE.STANDING, standing.code())
                .where(MINUTES_LINE.ID.eq(line.id()))
                .execute());
    }

    /// The meeting of a line.
    String meeting(Line line) {
        return database.read(db -> db.select(MINUTES_LINE.MEETING_ID)
                .from(MINUTES_LINE)
                .where(MINUTES_LINE.ID.eq(line.id()))
                .fetchSingle(MINUTES_LINE.MEETING_ID));
    }

    /// Keeps how many of each stakeholder group took part, once.
    void count(String meeting, Map<String, Integer> groups) {
        database.execute(db -> groups.forEach((group, number) -> db.insertInto(MEETING_COUNT)
                .set(MEETING_COUNT.MEETING_ID, meeting)
                .set(MEETING_COUNT.STAKEHOLDER, group)
                .set(MEETING_COUNT.NUMBER, number)
                .onConflict(MEETING_COUNT.MEETING_ID, MEETING_COUNT.STAKEHOLDER)
                .doNothing()
                .execute()));
    }

    /// How many took part, as it may be told.
    Headcount headcount(String meeting) {
        var counted = database.read(db -> db.selectFrom(MEETING_COUNT)
                .where(MEETING_COUNT.MEETING_ID.eq(meeting))
                .fetchMap(MEETING_COUNT.STAKEHOLDER, MEETING_COUNT.NUMBER));
        return Headcount.of(counted, Group.CODES);
    }

    private static Minutes minutes(MinutesRecord row) {
        return new Minutes(
                row.getMeetingId(),
                Minutes.State.of(row.getState()),
                Language.of(row.getLanguage()).orElse(Language.RU),
                row.getCorrectionsUntil(),
                row.getApprovedAt(),
                row.getPublishedAt(),
                row.getVersion());
    }

    static Line line(MinutesLineRecord row) {
        return new Line(
                row.getId(),
                row.getAgendaItemId(),
                Line.Sort.of(row.getSort()).orElseThrow(),
                row.getText(),
                row.getSpeaker(),
                row.getOrganisation(),
                row.getDueOn(),
                Line.Standing.of(row.getStanding()).orElseThrow());
    }
}
