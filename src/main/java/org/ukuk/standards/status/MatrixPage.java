package org.ukuk.standards.status;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.status.MatrixView.Column;
import org.ukuk.standards.status.MatrixView.Frame;
import org.ukuk.standards.status.MatrixView.Option;
import org.ukuk.standards.status.MatrixView.Row;
import org.ukuk.standards.status.Register.Instrument;

/// Makes tables of instruments and countries. A page shows at most fifty rows and sixteen columns; the rest is a link
/// away.
@Component
class MatrixPage {

    private static final int ROWS = 50;
    private static final int COLUMNS = 16;

    private final Filter filter;
    private final Standings standings;
    private final Observations observations;

    MatrixPage(Filter filter, Standings standings, Observations observations) {
        this.filter = filter;
        this.standings = standings;
        this.observations = observations;
    }

    /// What the reader asked for.
    ///
    /// @param row first row, from 0
    /// @param column first column, from 0
    record Asked(String type, String topic, String countries, String more, int row, int column) {}

    private Chosen chosen(Asked asked, Page page) {
        return Chosen.of(asked.countries(), asked.more(), observations.countries(), page.language());
    }

    MatrixView view(Asked asked, Page page) {
        var chosen = chosen(asked, page);
        var codes = part(chosen.codes(), asked.column(), COLUMNS);
        var rows = part(filter.instruments(asked.type(), asked.topic()), asked.row(), ROWS);
        return matrix(
                rows,
                codes,
                page,
                code -> chosen.all() || chosen.codes().size() < 2
                        ? null
                        : address(asked, chosen.without(code), 0, 0, page));
    }

    /// @param without address of the page without a country
    MatrixView matrix(
            List<Instrument> instruments,
            List<String> codes,
            Page page,
            java.util.function.Function<String, @Nullable String> without) {
        var table = standings.table(instruments.stream().map(Instrument::id).toList(), codes);
        var columns = codes.stream()
                .map(code ->
                        new Column(code, Chosen.name(code, page.language()), path(code, page), without.apply(code)))
                .toList();
        var rows = instruments.stream()
                .map(one -> row(
                        one,
                        codes.stream().map(code -> table.get(one.id(), code)).toList(),
                        page))
                .toList();
        return new MatrixView(columns, rows);
    }

    private static Row row(Instrument one, List<Standing> cells, Page page) {
        var year = PartialDate.parse(one.date()).map(date -> ", " + date.year()).orElse("");
        return new Row(
                one.name(page.language()),
                one.language(page.language()).code(),
                page.to("/standards/" + one.slug()),
                page.say("instrument.type." + one.type()) + year,
                cells);
    }

    static String path(String code, Page page) {
        return page.to("/standards/countries/" + code);
    }

    Frame frame(Asked asked, Page page) {
        var chosen = chosen(asked, page);
        var written = chosen.written();
        int instruments = filter.instruments(asked.type(), asked.topic()).size();
        int countries = chosen.codes().size();
        int row = asked.row();
        int column = asked.column();
        return new Frame(
                instruments,
                countries,
                chosen.all(),
                written,
                filter.types(asked.type(), page),
                filter.topics(asked.topic(), page),
                others(chosen, page),
                column > 0 ? address(asked, written, row, Math.max(0, column - COLUMNS), page) : null,
                column + COLUMNS < countries ? address(asked, written, row, column + COLUMNS, page) : null,
                row > 0 ? address(asked, written, Math.max(0, row - ROWS), column, page) : null,
                row + ROWS < instruments ? address(asked, written, row + ROWS, column, page) : null,
                query(asked, written, 0, 0));
    }

    private List<Option> others(Chosen chosen, Page page) {
        var known = new TreeSet<>(observations.countries());
        known.addAll(Chosen.USUAL);
        return known.stream()
                .filter(code -> chosen.all() || !chosen.codes().contains(code))
                .map(code -> new Option(code, Chosen.name(code, page.language())))
                .sorted(Comparator.comparing(Option::label, Collation.collator(page.language())::compare))
                .toList();
    }

    private static String address(Asked asked, String countries, int row, int column, Page page) {
        return page.to("/standards/status") + query(asked, countries, row, column);
    }

    private static String query(Asked asked, String countries, int row, int column) {
        var uri = UriComponentsBuilder.newInstance();
        add(uri, "type", asked.type());
        add(uri, "topic", asked.topic());
        add(uri, "countries", countries);
        add(uri, "row", row == 0 ? "" : String.valueOf(row));
        add(uri, "column", column == 0 ? "" : String.valueOf(column));
        return uri.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder uri, String name, String value) {
        if (!value.isEmpty()) {
            uri.queryParam(name, value);
        }
    }

    /// The whole of what is filtered, every row and column.
    Sheet sheet(Asked asked, Page page) {
        var codes = chosen(asked, page).codes();
        return sheet(filter.instruments(asked.type(), asked.topic()), codes, page);
    }

    Sheet sheet(List<Instrument> instruments, List<String> codes, Page page) {
        var table = standings.table(instruments.stream().map(Instrument::id).toList(), codes);
        var columns = Stream.concat(
                        Stream.of("address", "type", "name"),
                        codes.stream().map(code -> code + " " + Chosen.name(code, page.language())))
                .toList();
        return new Sheet(
                columns,
                instruments.stream()
                        .map(one -> Stream.concat(
                                        Stream.of(
                                                page.absolute("/id/" + one.id()),
                                                page.say("instrument.type." + one.type()),
                                                one.title(page.language())),
                                        codes.stream().map(code -> said(table.get(one.id(), code), page)))
                                .toList())
                        .toList());
    }

    /// “bound: accession, 2003-09-29”.
    static String said(Standing standing, Page page) {
        if (standing.state() == Standing.State.UNKNOWN) {
            return "";
        }
        var act = standing.act();
        var state = page.say("status.brief." + standing.state().code());
        var detail = act == null || act.act() == Act.NONE
                ? state
                : state + ": " + page.say("status.act." + act.act().code())
                        + (act.day().isEmpty() ? "" : ", " + act.day());
        return detail
                + (standing.isUnverified() ? " (" + page.say("status.unverified") + ")" : "")
                + (standing.disputed() ? " (" + page.say("status.disputed") + ")" : "");
    }

    private static <T> List<T> part(List<T> all, int from, int most) {
        int start = Math.clamp(from, 0, all.size());
        return all.subList(start, Math.min(all.size(), start + most));
    }
}
