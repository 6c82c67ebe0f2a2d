package org.ukuk.standards.status.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.exchange.bulk.Dates;
import org.ukuk.exchange.bulk.readers.Entry;
import org.ukuk.standards.status.Observation;
import org.ukuk.standards.status.Statement;
import org.ukuk.standards.status.tables.ActColumn.Said;
import org.ukuk.standards.status.tables.StatusTables.Usual;
import org.ukuk.standards.status.tables.Unknown.Kind;

/// Turns the rows of one file into observations and statements.
///
/// @param file its name, which names the instrument where no column does
record Rows(String file, Usual usual, NameFinder finder, StatusPlan.Growing plan) {

    private static final int LONGEST_SOURCE = 1_000;
    private static final int LONGEST_TERRITORY = 300;

    /// @throws Refused when the row cannot be taken in
    void read(Entry entry, Layout layout) {
        if (!entry.troubles().isEmpty()) {
            throw new Refused(entry.troubles());
        }
        var cells = Cells.of(entry);
        var acts = layout.acts(cells);
        var row = new Told(
                country(cells),
                instrument(cells),
                cut(cells, "territory", LONGEST_TERRITORY),
                orNull(cells.one("note", "notes", "remark")),
                source(cells),
                orNull(cells.one("url", "address", "link")),
                checked(cells),
                verified(cells) && !layout.doubts(cells));
        plan.take(
                acts.stream().map(row::observation).toList(),
                statement(cells, row).stream().toList());
    }

    /// What holds for all that a row tells.
    private record Told(
            String country,
            String item,
            String territory,
            @Nullable String note,
            String source,
            @Nullable String url,
            @Nullable LocalDate checkedOn,
            boolean verified) {

        Observation observation(Said said) {
            return new Observation(
                    "", item, country, said.act(), said.day(), territory, note, source, url, checkedOn, verified);
        }
    }

    private String instrument(Cells cells) {
        var words = cells.one(Layout.INSTRUMENT);
        return words.isEmpty()
                ? known(Kind.INSTRUMENT, file.replaceFirst("\\.[^.]*$", ""), "", name -> finder.instrumentInName(file))
                : known(Kind.INSTRUMENT, words, cells.head(Layout.INSTRUMENT), finder::instrument);
    }

    private String country(Cells cells) {
        var code = cells.one(Layout.CODE);
        return code.isEmpty() || finder.country(code).isEmpty()
                ? known(Kind.COUNTRY, cells.one(Layout.COUNTRY), cells.head(Layout.COUNTRY), finder::country)
                : known(Kind.COUNTRY, code, cells.head(Layout.CODE), finder::country);
    }

    private String known(Kind kind, String words, String column, Function<String, Optional<String>> find) {
        var found = find.apply(words);
        if (found.isEmpty()) {
            plan.unknown(new Unknown(kind, words));
            throw new Refused(Reason.about(column, "status.import.unknown." + kind.code(), words));
        }
        if (found.get().equals(StatusNames.LEFT_OUT)) {
            throw new Refused(Reason.about(column, "status.import.left-out", words));
        }
        return found.get();
    }

    private String source(Cells cells) {
        var own = cells.one("source");
        var said = own.isEmpty() ? usual.source() : own;
        return limited("source", said.isEmpty() ? file : said, LONGEST_SOURCE);
    }

    private static String cut(Cells cells, String column, int longest) {
        return limited(column, cells.one(column), longest);
    }

    private static String limited(String column, String text, int longest) {
        if (text.length() > longest) {
            throw new Refused(Reason.about(column, "status.import.long", longest));
        }
        return text;
    }

    private @Nullable LocalDate checked(Cells cells) {
        var text = cells.one("checked", "checked on");
        return text.isEmpty()
                ? usual.checkedOn()
                : Dates.read(text)
                        .filter(date -> date.day() != null)
                        .map(PartialDate::first)
                        .orElseThrow(() -> new Refused(Reason.about("checked", "status.import.date", text)));
    }

    private static boolean verified(Cells cells) {
        var text = cells.one("verified").toLowerCase(java.util.Locale.ROOT);
        if (List.of("no", "false", "0", "нет", "жок").contains(text)) {
            return false;
        }
        if (List.of("", "yes", "true", "1", "да", "ооба").contains(text)) {
            return true;
        }
        throw new Refused(Reason.about("verified", "status.import.mark", text));
    }

    private Optional<Statement> statement(Cells cells, Told row) {
        var text = cells.one("statement");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var kind = cells.one("kind");
        var toward = cells.one("toward");
        return Optional.of(new Statement(
                "",
                row.item(),
                row.country(),
                Statement.Kind.of(kind)
                        .orElseThrow(() -> new Refused(Reason.about("kind", "status.import.kind", kind))),
                limited("article", Statement.anchor(cells.one("article", "anchor")), 120),
                toward.isEmpty() ? "" : known(Kind.COUNTRY, toward, "toward", finder::country),
                Dates.read(cells.one("date", "day")).map(PartialDate::toString).orElse(""),
                cells.one("language").isEmpty() ? "en" : limited("language", cells.one("language"), 3),
                text,
                row.source(),
                row.url(),
                row.checkedOn(),
                row.verified()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
