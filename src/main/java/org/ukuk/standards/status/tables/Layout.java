package org.ukuk.standards.status.tables;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    /// A state a row, with marks 0 and 1 for `state party`, `signatory`, `no action`, a year, and sometimes a word in
    /// `status`.
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
    private static final Map<String, Act> MARKED =
            Map.of("state party", Act.PARTY, "signatory", Act.SIGNATURE, "no action", Act.NONE);
    private static final Map<String, Act> STATUS = Map.of(
            "state party",
            Act.PARTY,
            "signatory",
            Act.SIGNATURE,
            "signatory state",
            Act.SIGNATURE,
            "no action",
            Act.NONE);
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

    /// The word in the column `status` counts; the marks where there is none.
    private static List<Said> marked(Cells cells) {
        var said = STATUS.get(cells.one("status").toLowerCase(Locale.ROOT));
        var acts = said == null ? marks(cells) : List.of(said);
        if (acts.size() != 1) {
            throw new Refused(Reason.about(cells.head(PARTY), "status.import.marks"));
        }
        var act = acts.getFirst();
        return List.of(new Said(act, act == Act.PARTY ? day(cells, YEAR) : ""));
    }

    private static List<Act> marks(Cells cells) {
        return MARKED.entrySet().stream()
                .filter(column -> isMarked(cells, List.of(column.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Whether a row contradicts itself, so that what it says is not to be taken for verified.
    boolean doubts(Cells cells) {
        return this == MARKS
                && !marks(cells).equals(marked(cells).stream().map(Said::act).toList());
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
