package org.ukuk.practices.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Country;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.i18n.WorldMap;
import org.ukuk.platform.web.Page;
import org.ukuk.practices.Dimensions;
import org.ukuk.practices.register.Practices;

/// Counts what is described: policy fields across, countries down.
@Component
class FieldMatrix {

    private final Practices practices;
    private final Dimensions dimensions;

    FieldMatrix(Practices practices, Dimensions dimensions) {
        this.practices = practices;
        this.dimensions = dimensions;
    }

    MatrixView view(Page page) {
        var fields = dimensions.all();
        var counts = new HashMap<String, Map<String, Integer>>();
        var totals = new HashMap<String, Integer>();
        for (var item : practices.all().values()) {
            var in = dimensions.of(item.content().topics());
            for (var country :
                    item.content().countries(Country.ABOUT).stream().distinct().toList()) {
                totals.merge(country, 1, Integer::sum);
                var row = counts.computeIfAbsent(country, code -> new HashMap<>());
                in.forEach(field -> row.merge(field, 1, Integer::sum));
            }
        }
        var rows = totals.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue(), counts.getOrDefault(one.getKey(), Map.of()), page))
                .sorted(Comparator.comparingInt(MatrixView.Row::total)
                        .reversed()
                        .thenComparing(MatrixView.Row::name))
                .toList();
        var columns = fields.stream()
                .map(id -> new MatrixView.Column(id, dimensions.label(id, page.language())))
                .toList();
        return new MatrixView(columns, rows, tiles(totals, page), WorldMap.width(), WorldMap.height());
    }

    private MatrixView.Row row(String code, int total, Map<String, Integer> counts, Page page) {
        var cells = dimensions.all().stream()
                .map(field -> counts.getOrDefault(field, 0))
                .toList();
        return new MatrixView.Row(code, Names.country(page.language(), code), cells, total);
    }

    private static List<MatrixView.Tile> tiles(Map<String, Integer> totals, Page page) {
        return WorldMap.places().stream()
                .map(place -> new MatrixView.Tile(
                        place.code(),
                        Names.country(page.language(), place.code()),
                        place.x(),
                        place.y(),
                        totals.getOrDefault(place.code(), 0)))
                .toList();
    }

    static Sheet sheet(MatrixView view, Page page) {
        var head = new ArrayList<String>(List.of(page.say("matrix.country")));
        view.columns().forEach(column -> head.add(column.label()));
        head.add(page.say("matrix.total"));
        var rows = view.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<String>(List.of(row.name()));
                    row.counts().forEach(count -> cells.add(count.toString()));
                    cells.add(Integer.toString(row.total()));
                    return (List<String>) cells;
                })
                .toList();
        return new Sheet(head, rows);
    }
}
