package org.ukuk.policy.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.views.CrossView.Cell;
import org.ukuk.policy.views.CrossView.Row;
import org.ukuk.search.Results.Value;
import org.ukuk.search.SearchRequest;

/// Puts two facets against each other: one question to the index for each row.
@Component
class CrossPage {

    /// What can stand down the side and across.
    static final List<String> FACETS = List.of(
            "addressee",
            "answer",
            "implementation",
            "stage",
            "topic",
            "state",
            "sender",
            "response",
            "issue",
            "action",
            "session",
            "origin",
            "year");

    private static final int ROWS = 12;
    private static final int COLUMNS = 10;

    private final Counts counts;

    CrossPage(Counts counts) {
        this.counts = counts;
    }

    CrossView view(Map<String, String[]> parameters, Page page) {
        var request = counts.read(parameters);
        var rows = chosen(parameters, "rows", "addressee");
        var columns = across(parameters, rows);
        int from = from(parameters);
        var all = counts.of(request, page, List.of(rows, columns));
        var across = Counts.ordered(all, columns).stream().limit(COLUMNS).toList();
        var down = Counts.ordered(all, rows);
        int last = Math.min(down.size(), from + ROWS);
        return new CrossView(
                rows,
                columns,
                all.facets().stream().collect(Collectors.toMap(f -> f.code(), f -> f.label())),
                across.stream().map(Value::label).toList(),
                down.subList(Math.min(from, last), last).stream()
                        .map(value -> row(value, request, rows, columns, across, page))
                        .toList(),
                from > 0 ? page.with("row", Math.max(0, from - ROWS)) : null,
                last < down.size() ? page.with("row", last) : null,
                all.of(columns).size() - across.size(),
                page.query().isEmpty() ? "" : "?" + page.query());
    }

    /// Nothing stands against itself.
    private static String across(Map<String, String[]> parameters, String rows) {
        var usual = rows.equals("answer") ? "addressee" : "answer";
        var columns = chosen(parameters, "columns", usual);
        return columns.equals(rows) ? usual : columns;
    }

    private static String chosen(Map<String, String[]> parameters, String name, String usual) {
        var values = parameters.getOrDefault(name, new String[] {usual});
        return values.length > 0 && FACETS.contains(values[0]) ? values[0] : usual;
    }

    private static int from(Map<String, String[]> parameters) {
        var values = parameters.getOrDefault("row", new String[] {"0"});
        return values.length > 0 && values[0].matches("\\d{1,4}") ? Integer.parseInt(values[0]) : 0;
    }

    private Row row(Value down, SearchRequest request, String rows, String columns, List<Value> across, Page page) {
        var narrowed = Counts.narrowed(request, rows, down.value());
        var found = counts.of(narrowed, page, List.of(columns)).of(columns).stream()
                .collect(Collectors.toMap(Value::value, Value::count));
        var cells = new ArrayList<Cell>();
        for (var column : across) {
            cells.add(new Cell(
                    found.getOrDefault(column.value(), 0L), Counts.list(narrowed, columns, column.value(), page)));
        }
        return new Row(down.label(), down.count(), Counts.list(request, rows, down.value(), page), cells);
    }

    Sheet sheet(Map<String, String[]> parameters, Page page) {
        var view = view(parameters, page);
        var head = new ArrayList<String>(List.of(view.label(view.rows()), page.say("policyviews.all")));
        head.addAll(view.across());
        var rows = view.down().stream()
                .map(row -> {
                    var line = new ArrayList<String>(List.of(row.label(), Long.toString(row.count())));
                    row.cells().forEach(cell -> line.add(Long.toString(cell.count())));
                    return (List<String>) line;
                })
                .toList();
        return new Sheet(head, rows);
    }
}
