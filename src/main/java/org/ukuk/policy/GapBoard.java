package org.ukuk.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Neighbours;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.BoardView.Column;
import org.ukuk.policy.BoardView.Line;

/// Lays out the gaps by priority and says which of them nobody works on.
@Component
class GapBoard {

    private final Items items;
    private final Kinds kinds;
    private final Neighbours neighbours;

    GapBoard(Items items, Kinds kinds, Neighbours neighbours) {
        this.items = items;
        this.kinds = kinds;
        this.neighbours = neighbours;
    }

    /// @param idle whether to show only those nobody works on
    BoardView of(boolean idle, Page page) {
        var all = lines(page);
        var shown = all.stream().filter(line -> !idle || line.isIdle()).toList();
        var columns = Arrays.stream(Priority.values())
                .map(priority -> new Column(
                        priority,
                        shown.stream()
                                .filter(line -> Priority.of(line.score()) == priority)
                                .toList()))
                .toList();
        return new BoardView(columns, idle, all.size(), (int)
                all.stream().filter(Line::isIdle).count());
    }

    private List<Line> lines(Page page) {
        var gaps = items.newest(List.of(GapKind.CODE), Items.MOST);
        var resting = neighbours.count(gaps.stream().map(Item::id).toList(), "rests-on", RecommendationKind.CODE);
        return gaps.stream()
                .map(gap -> line(gap, resting.getOrDefault(gap.id(), 0), page))
                .sorted(Comparator.comparing(Line::score).reversed().thenComparing(Line::title))
                .toList();
    }

    private Line line(Item gap, int recommendations, Page page) {
        var content = gap.content();
        var shown = gap.shown(page.language());
        return new Line(
                kinds.path(page.language().code(), gap.kind(), gap.slug()),
                shown.text().title(),
                shown.language().code(),
                content.one("missing"),
                content.one("status"),
                content.one("severity"),
                content.one("feasibility"),
                Priority.score(content),
                recommendations,
                !content.one("sample").isEmpty());
    }

    Sheet sheet(boolean idle, Page page) {
        var columns = List.of(
                "priority",
                "score",
                "severity",
                "feasibility",
                "status",
                "missing",
                "title",
                "recommendations",
                "sample",
                "address");
        var rows = lines(page).stream()
                .filter(line -> !idle || line.isIdle())
                .map(line -> List.of(
                        Priority.of(line.score()).code(),
                        Integer.toString(line.score()),
                        line.severity(),
                        line.feasibility(),
                        line.status(),
                        line.missing(),
                        line.title(),
                        Integer.toString(line.recommendations()),
                        line.sample() ? "yes" : "",
                        page.absolute(line.path())))
                .toList();
        return new Sheet(columns, rows);
    }
}
