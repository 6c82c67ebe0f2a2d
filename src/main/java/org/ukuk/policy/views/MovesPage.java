package org.ukuk.policy.views;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.followup.Bodies;
import org.ukuk.policy.views.Bars.Bar;
import org.ukuk.policy.views.Move.Count;
import org.ukuk.policy.views.Move.What;

/// Puts together what moved in a quarter.
@Component
class MovesPage {

    static final String PATH = "/recommendations/moved";

    private static final int ROWS = 50;

    private final Moves moves;
    private final Items items;
    private final Bodies bodies;
    private final Clock clock;

    MovesPage(Moves moves, Items items, Bodies bodies, Clock clock) {
        this.moves = moves;
        this.items = items;
        this.bodies = bodies;
        this.clock = clock;
    }

    /// What an address asks for.
    ///
    /// @param what code; what happened at all when it is none
    /// @param status code; empty for all
    /// @param from the first move listed, from 0
    record Asked(Quarter quarter, What what, String status, int from) {

        String query(int other) {
            return "?quarter=" + quarter + "&what=" + what.code() + (status.isEmpty() ? "" : "&status=" + status)
                    + (other == 0 ? "" : "&row=" + other);
        }
    }

    Asked read(String quarter, String what, String status, String row) {
        var one = Quarter.parse(quarter).orElseGet(this::now);
        var sort = List.of(What.values()).stream()
                .filter(w -> w.code().equals(what))
                .findFirst()
                .orElse(What.ANSWER);
        return new Asked(
                one,
                sort,
                status.matches("[a-z-]{1,20}") ? status : "",
                row.matches("\\d{1,4}") ? Integer.parseInt(row) : 0);
    }

    Quarter now() {
        return Quarter.of(LocalDate.ofInstant(clock.instant(), Names.BISHKEK));
    }

    MovesView view(Asked asked, Page page) {
        var found = moves.of(asked.quarter(), asked.what(), asked.status(), asked.from(), ROWS + 1);
        var quarter = asked.quarter();
        var here = page.to(PATH);
        return new MovesView(
                quarter.year(),
                quarter.number(),
                here + "?quarter=" + quarter.before(),
                quarter.equals(now()) ? null : here + "?quarter=" + quarter.after(),
                bars(quarter, page),
                label(asked.what(), asked.status(), page),
                lines(found.stream().limit(ROWS).toList(), asked.what(), page),
                found.size() > ROWS ? here + asked.query(asked.from() + ROWS) : null,
                asked.query(0));
    }

    /// What happened in a quarter, by axis; each number leads to the list of it.
    List<Bars> bars(Quarter quarter, Page page) {
        var counts = moves.counts(quarter);
        int longest = counts.stream().mapToInt(Count::number).max().orElse(1);
        var all = new ArrayList<Bars>();
        for (var what : What.values()) {
            var bars = counts.stream()
                    .filter(count -> count.what() == what)
                    .map(count -> new Bar(
                            label(what, count.status(), page),
                            count.number(),
                            page.to(PATH) + new Asked(quarter, what, count.status(), 0).query(0),
                            Math.max(0.5, 100.0 * count.number() / longest)))
                    .toList();
            if (!bars.isEmpty()) {
                all.add(new Bars(what.code(), page.say("policyviews.moved." + what.code()), bars, null));
            }
        }
        return all;
    }

    private static String label(What what, String status, Page page) {
        if (status.isEmpty()) {
            return page.say("policyviews.moved." + what.code());
        }
        var key = what.code() + ".status." + status;
        return page.messages().has(key) ? page.say(key) : status;
    }

    private List<MovesView.Line> lines(List<Move> found, What what, Page page) {
        var refs = items.refs(found.stream().map(Move::item).toList(), page.language());
        return found.stream()
                .map(move -> {
                    var ref = refs.get(move.item());
                    return ref == null
                            ? null
                            : new MovesView.Line(
                                    move.day(),
                                    page.to("/recommendations/" + ref.slug()),
                                    ref.title(),
                                    ref.language().code(),
                                    move.body().isEmpty()
                                            ? ""
                                            : bodies.of(move.body()).name(page.language()),
                                    move.status().isEmpty() ? "" : label(what, move.status(), page));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /// The list whole, at most `Items.MOST` moves.
    Sheet sheet(Asked asked, Page page) {
        var rows =
                lines(moves.of(asked.quarter(), asked.what(), asked.status(), 0, Items.MOST), asked.what(), page)
                        .stream()
                        .map(line -> List.of(
                                line.day().toString(),
                                line.title(),
                                line.body(),
                                line.status(),
                                page.absolute(line.href())))
                        .toList();
        return new Sheet(List.of("day", "recommendation", "body", "status", "address"), rows);
    }
}
