package org.ukuk.practices.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ukuk.exchange.Sheet;
import org.ukuk.practices.assessment.Spread;

/// Practices or countries beside each other.
///
/// @param columns what is compared
/// @param rows what of them, with as many cells as there are columns
/// @param scores how experts assessed them, by criterion; none for countries
public record Comparison(List<Column> columns, List<Row> rows, List<ScoreRow> scores) {

    /// So many beside each other at most.
    public static final int MOST = 5;

    /// @param key slug of a practice or code of a country, as the address has it
    /// @param assessed whether experts, or a sample, said whether it would work here
    /// @param sample whether that is one for show
    public record Column(String key, Cell.Line title, boolean assessed, boolean sample) {}

    /// What one thing is in each column.
    public record Row(String label, List<Cell> cells) {

        boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }
    }

    /// How each column was assessed by one criterion; empty where it was not.
    public record ScoreRow(String criterion, List<Optional<Spread>> spreads) {}

    public boolean hasSample() {
        return columns.stream().anyMatch(Column::sample);
    }

    /// As a table to take away.
    ///
    /// @param what heads the column with the names of the rows
    Sheet sheet(String what) {
        var head = new ArrayList<String>();
        head.add(what);
        columns.forEach(column -> head.add(column.title().text()));
        var lines = new ArrayList<List<String>>();
        rows.forEach(row -> lines.add(line(row.label(), row.cells().stream().map(Cell::plain))));
        scores.forEach(row -> lines.add(line(
                row.criterion(),
                row.spreads().stream()
                        .map(spread -> spread.map(one -> one.median() + " (" + one.least() + "–" + one.most() + ")")
                                .orElse("")))));
        return new Sheet(head, lines);
    }

    private static List<String> line(String label, Stream<String> cells) {
        return Stream.concat(Stream.of(label), cells).toList();
    }
}
