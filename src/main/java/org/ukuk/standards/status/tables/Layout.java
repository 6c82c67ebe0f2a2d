package org.ukuk.standards.status.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.exchange.bulk.Dates;
import org.ukuk.standards.status.Act;
import org.ukuk.standards.status.tables.ActColumn.Said;

/// The layouts of tables that are known, by their columns.
enum Layout {
    /// Our own: an act a row, in a column `act`, its day in `date`.
    ACTS,
    /// A cell of a participants' list a row: its head in `column`, what stands in it in `value`.
    CELLS,
    /// A state a row, with marks 0 and 1 for `state party`, `signatory`, `no action`, and a year.
    MARKS,
    /// A participants' list: a state a row, a column for each sort of act.
    PARTICIPANTS;

    static final List<String> INSTRUMENT =
            List.of("instrument", "treaty", "convention", "документ", "договор", "конвенция", "келишим");
    static final List<String> COUNTRY = List.of(
            "country",
            "participant",
            "participants",
            "state",
            "member",
            "party",
            "name",
            "страна",
            "государство",
            "участник",
            "өлкө",
            "мамлекет");
    static final List<String> CODE = List.of("iso2", "iso", "iso3", "code", "country code");

    private static final List<String> PARTY = List.of("state party");
    private static final List<String> SIGNATORY = List.of("signatory");
    private static final List<String> NOTHING = List.of("no action");
    private static final List<String> YEAR =
            List.of("year ratification or accession", "year", "date", "year of ratification");

    /// Empty when no layout has these columns.
    static Optional<Layout> of(Collection<String> columns) {
        var plain = columns.stream().map(Cells::plain).collect(Collectors.toSet());
        boolean named = hasOne(plain, COUNTRY) || hasOne(plain, CODE);
        if (!named) {
            return Optional.empty();
        }
        if (plain.contains("state party") && plain.contains("no action")) {
            return Optional.of(MARKS);
        }
        if (plain.contains("column") && plain.contains("value")) {
            return Optional.of(CELLS);
        }
        if (plain.contains("act") || plain.contains("statement")) {
            return Optional.of(ACTS);
        }
        return columns.stream().anyMatch(head -> ActColumn.of(head).isPresent())
                ? Optional.of(PARTICIPANTS)
                : Optional.empty();
    }

    private static boolean hasOne(Set<String> columns, List<String> names) {
        return names.stream().anyMatch(columns::contains);
    }

    /// What a row says was done.
    ///
    /// @throws Refused when an act or a day cannot be read
    List<Said> acts(Cells cells) {
        return switch (this) {
            case ACTS -> one(cells);
            case CELLS -> cell(cells);
            case MARKS -> marked(cells);
            case PARTICIPANTS -> columns(cells);
        };
    }

    private static List<Said> one(Cells cells) {
        var word = cells.one("act");
        if (word.isEmpty() && !cells.one("statement").isEmpty()) {
            return List.of();
        }
        var act = ActColumn.word(word).orElseThrow(() -> new Refused(Reason.about("act", "status.import.act", word)));
        return List.of(new Said(act, day(cells, List.of("date", "day", "year"))));
    }

    private static List<Said> cell(Cells cells) {
        var head = cells.one("column");
        var column =
                ActColumn.of(head).orElseThrow(() -> new Refused(Reason.about("column", "status.import.act", head)));
        return column.read("value", cells.one("value")).stream().toList();
    }

    private static List<Said> marked(Cells cells) {
        var said = new ArrayList<Said>();
        if (isMarked(cells, PARTY)) {
            said.add(new Said(Act.PARTY, day(cells, YEAR)));
        }
        if (isMarked(cells, SIGNATORY)) {
            said.add(new Said(Act.SIGNATURE, ""));
        }
        if (isMarked(cells, NOTHING)) {
            said.add(new Said(Act.NONE, ""));
        }
        if (said.size() != 1) {
            throw new Refused(Reason.about(cells.head(PARTY), "status.import.marks"));
        }
        return said;
    }

    private static boolean isMarked(Cells cells, List<String> column) {
        var mark = cells.one(column);
        if (!Set.of("", "0", "1").contains(mark)) {
            throw new Refused(Reason.about(cells.head(column), "status.import.mark", mark));
        }
        return mark.equals("1");
    }

    private static String day(Cells cells, List<String> column) {
        var text = cells.one(column);
        if (text.isEmpty() || text.equals("unknown")) {
            return "";
        }
        return Dates.read(text)
                .orElseThrow(() -> new Refused(Reason.about(cells.head(column), "status.import.date", text)))
                .toString();
    }

    private static List<Said> columns(Cells cells) {
        return cells.heads().entrySet().stream()
                .flatMap(head -> ActColumn.of(head.getValue()).stream()
                        .flatMap(column -> column.read(head.getValue(), cells.one(head.getKey())).stream()))
                .toList();
    }
}
