package org.ukuk.dialogue.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.meetings.AgendaItem;
import org.ukuk.dialogue.meetings.Filled;
import org.ukuk.dialogue.minutes.Line.Sort;
import org.ukuk.dialogue.minutes.Line.Standing;

/// The rows in which the minutes of one item are written; a row without text is no line.
///
/// @param version what they were filled from
public record MinutesForm(List<Row> rows, long version, Filled filled) {

    private static final int MOST_ROWS = 120;
    private static final int SPARE = 3;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_NAME = 300;

    /// A row as it stands in the form.
    ///
    /// @param number from 0; the names of its inputs end with it
    public record Row(
            int number, String id, String sort, String text, String speaker, String organisation, String due) {}

    /// What is kept, with some rows to spare.
    static MinutesForm of(List<Line> lines, long version) {
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            rows.add(new Row(
                    rows.size(),
                    line.id(),
                    line.sort().code(),
                    line.text(),
                    line.speaker(),
                    line.organisation(),
                    line.dueOn() == null ? "" : line.dueOn().toString()));
        }
        return new MinutesForm(spared(rows), version, Filled.NOTHING);
    }

    private static List<Row> spared(List<Row> rows) {
        var all = new ArrayList<>(rows);
        for (int spare = 0; spare < SPARE && all.size() < MOST_ROWS; spare++) {
            all.add(new Row(all.size(), "", Sort.DISCUSSION.code(), "", "", "", ""));
        }
        return all;
    }

    /// What was sent, as it was typed.
    static MinutesForm sent(Filled form) {
        var rows = IntStream.range(0, MOST_ROWS)
                .filter(number -> form.typed().containsKey("text-" + number))
                .mapToObj(number -> new Row(
                        number,
                        form.get("line-" + number),
                        form.get("sort-" + number),
                        form.get("text-" + number),
                        form.get("speaker-" + number),
                        form.get("organisation-" + number),
                        form.get("due-" + number)))
                .toList();
        return new MinutesForm(rows, form.version(), form);
    }

    /// The same with rows to spare.
    MinutesForm more() {
        return new MinutesForm(spared(rows), version, filled);
    }

    /// The same with what is wrong, to be kept over another version.
    MinutesForm because(List<Reason> reasons, long over) {
        return new MinutesForm(rows, over, filled.because(reasons));
    }

    /// The lines that are written.
    ///
    /// @throws Refused when one cannot be read
    List<Line> lines(AgendaItem point) {
        var reasons = new ArrayList<Reason>();
        var lines = rows.stream()
                .filter(row -> !row.text().isEmpty())
                .map(row -> line(row, point, reasons))
                .toList();
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        return lines;
    }

    private static Line line(Row row, AgendaItem point, List<Reason> reasons) {
        var sort = Sort.of(row.sort()).orElse(Sort.DISCUSSION);
        if (row.text().length() > LONGEST_TEXT) {
            reasons.add(Reason.about("text-" + row.number(), "meetings.rule.long", LONGEST_TEXT));
        }
        if (row.speaker().length() > LONGEST_NAME || row.organisation().length() > LONGEST_NAME) {
            reasons.add(Reason.about("speaker-" + row.number(), "meetings.rule.long", LONGEST_NAME));
        }
        return new Line(
                row.id(),
                point.id(),
                sort,
                row.text(),
                row.speaker(),
                row.organisation(),
                sort == Sort.ACTION ? due(row, reasons) : null,
                Standing.OPEN);
    }

    private static @Nullable LocalDate due(Row row, List<Reason> reasons) {
        try {
            return row.due().isEmpty() ? null : LocalDate.parse(row.due());
        } catch (java.time.DateTimeException noSuchDay) {
            reasons.add(Reason.about("due-" + row.number(), "minutes.rule.day"));
            return null;
        }
    }
}
