package org.ukuk.standards.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.status.InstrumentStatusView.Line;
import org.ukuk.standards.status.InstrumentStatusView.Said;
import org.ukuk.standards.status.InstrumentStatusView.Source;
import org.ukuk.standards.status.Register.Instrument;
import org.ukuk.standards.status.Standing.State;
import org.ukuk.standards.text.Labels;

/// Makes the part of an instrument's page that says who is bound by it, and the page with all countries.
@Component
public final class InstrumentStatus {

    private static final int MOST_STATEMENTS = 200;

    private final Observations observations;
    private final Standings standings;
    private final Statements statements;
    private final Labels labels;

    InstrumentStatus(Observations observations, Standings standings, Statements statements, Labels labels) {
        this.labels = labels;
        this.observations = observations;
        this.standings = standings;
        this.statements = statements;
    }

    /// The part for the instrument's page: the countries that our readers come from and go to.
    public InstrumentStatusView of(Item item, Page page) {
        var all = standings.ofInstrument(item.id());
        var usual = Chosen.USUAL.stream().filter(all::containsKey).toList();
        return view(item, all, usual, null, page);
    }

    /// All countries that any source speaks of, and the map.
    InstrumentStatusView whole(Item item, Page page) {
        var all = standings.ofInstrument(item.id());
        var order = Collation.collator(page.language());
        var codes = all.keySet().stream()
                .sorted((a, b) -> order.compare(Chosen.name(a, page.language()), Chosen.name(b, page.language())))
                .toList();
        return view(item, all, codes, all.isEmpty() ? null : TileMap.of(all, page.language()), page);
    }

    private InstrumentStatusView view(
            Item item, Map<String, Standing> all, List<String> shown, @Nullable TileMap map, Page page) {
        var instrument = Instrument.from(item);
        var path = page.to("/standards/" + item.slug());
        var sources = new Sources();
        var lines = shown.stream()
                .map(code -> line(code, all.getOrDefault(code, Standing.UNKNOWN), sources, page))
                .toList();
        return new InstrumentStatusView(
                path,
                instrument.isNational()
                        ? instrument.countries().stream()
                                .map(code -> Chosen.name(code, page.language()))
                                .toList()
                        : List.of(),
                count(all, State.BOUND),
                count(all, State.SIGNED),
                count(all, State.DENOUNCED),
                lines,
                all.size(),
                sources.all,
                TimeLine.of(all.values()).orElse(null),
                map,
                statements(item, path, page));
    }

    private static int count(Map<String, Standing> all, State state) {
        return (int) all.values().stream().filter(one -> one.state() == state).count();
    }

    private static Line line(String code, Standing standing, Sources sources, Page page) {
        var act = standing.act();
        var said = standing.observations().stream()
                .sorted(Comparator.comparing((Observation one) -> !one.equals(act))
                        .thenComparing(Observation::day))
                .map(one -> new Said(
                        one, one.date().map(date -> date.in(page.language())).orElse(""), sources.number(one)))
                .toList();
        return new Line(code, Chosen.name(code, page.language()), MatrixPage.path(code, page), standing, said);
    }

    /// Numbers the sources as they are met.
    private static final class Sources {

        private final List<Source> all = new ArrayList<>();

        int number(Observation one) {
            return all.stream()
                    .filter(known -> known.text().equals(one.source())
                            && Objects.equals(known.url(), one.url())
                            && Objects.equals(known.checkedOn(), one.checkedOn()))
                    .map(Source::number)
                    .findFirst()
                    .orElseGet(() -> {
                        all.add(new Source(all.size() + 1, one.source(), one.url(), one.checkedOn()));
                        return all.size();
                    });
        }
    }

    private List<StatementView> statements(Item item, String path, Page page) {
        return shown(statements.ofItem(item.id()), path, page);
    }

    /// Declarations, reservations and objections about a provision or something within it.
    public List<StatementView> statements(Item item, String anchor, String path, Page page) {
        return shown(statements.ofProvision(item.id(), anchor), path, page);
    }

    private List<StatementView> shown(List<Statement> all, String path, Page page) {
        return all.stream()
                .limit(MOST_STATEMENTS)
                .map(one -> StatementView.of(
                        one,
                        Chosen.name(one.country(), page.language()),
                        MatrixPage.path(one.country(), page),
                        path,
                        labels,
                        page))
                .toList();
    }

    /// What sources say, a row an observation, in the columns that the import takes.
    Sheet sheet(Item item) {
        var columns = List.of(
                "instrument", "country", "act", "date", "territory", "note", "source", "url", "checked", "verified");
        var rows = observations.ofItem(item.id()).stream()
                .map(one -> List.of(
                        item.slug(),
                        one.country(),
                        one.act().code(),
                        one.day(),
                        one.territory(),
                        Objects.toString(one.note(), ""),
                        one.source(),
                        Objects.toString(one.url(), ""),
                        Objects.toString(one.checkedOn(), ""),
                        one.verified() ? "yes" : "no"))
                .toList();
        return new Sheet(columns, rows);
    }

    /// How many countries were bound at the end of each year.
    Sheet years(Item item) {
        var rows = TimeLine.of(standings.ofInstrument(item.id()).values()).stream()
                .flatMap(line -> line.points().stream())
                .map(point -> List.of(Integer.toString(point.year()), Integer.toString(point.count())));
        return new Sheet(List.of("year", "bound"), rows.toList());
    }
}
