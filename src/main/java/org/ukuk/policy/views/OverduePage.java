package org.ukuk.policy.views;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Shown;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.followup.Bodies;
import org.ukuk.policy.followup.Body;
import org.ukuk.policy.views.Bars.Bar;
import org.ukuk.search.Results.Value;
import org.ukuk.search.SearchRequest;

/// Puts together which answers are late.
@Component
class OverduePage {

    static final String PATH = "/recommendations/overdue";

    private static final int ROWS = 50;

    private final Overdues overdues;
    private final Bodies bodies;
    private final Counts counts;
    private final Clock clock;

    OverduePage(Overdues overdues, Bodies bodies, Counts counts, Clock clock) {
        this.overdues = overdues;
        this.bodies = bodies;
        this.counts = counts;
        this.clock = clock;
    }

    /// @param body slug of the only body listed; empty for all
    OverdueView view(String body, int from, Page page) {
        var whose = bodies.at(body);
        var found = lines(whose.map(Body::id).orElse(""), from, ROWS + 1, page);
        var undone = counts.read(Map.of("overdue", new String[] {"implementation"}));
        long undoneCount = counts.of(undone, page, List.of()).total();
        var query = whose.isEmpty() ? "" : "?addressee=" + body;
        return new OverdueView(
                whose.isEmpty() ? byBody(page) : null,
                whose.map(one -> one.name(page.language())).orElse(""),
                found.stream().limit(ROWS).toList(),
                undoneCount == 0 ? null : page.to(Counts.LIST) + undone.query(),
                undoneCount,
                found.size() > ROWS
                        ? page.to(PATH) + query + (query.isEmpty() ? "?" : "&") + "row=" + (from + ROWS)
                        : null,
                query);
    }

    /// How many recommendations wait for each body, late ones; the list of recommendations counts the same.
    private @Nullable Bars byBody(Page page) {
        var late = counts.read(Map.of("overdue", new String[] {"answer"}));
        var values = counts.of(late, page, List.of("addressee")).of("addressee");
        long longest = values.stream().mapToLong(Value::count).max().orElse(1);
        var bars = values.stream()
                .map(value -> new Bar(
                        value.label(),
                        value.count(),
                        page.to(PATH)
                                + SearchRequest.all()
                                        .choosing("addressee", List.of(value.value()))
                                        .query(),
                        Math.max(0.5, 100.0 * value.count() / longest)))
                .toList();
        return bars.isEmpty() ? null : new Bars("addressee", page.say("policyviews.overdue.by-body"), bars, null);
    }

    private List<OverdueView.Line> lines(String body, int from, int limit, Page page) {
        var today = LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
        return overdues.on(today, body, from, limit).stream()
                .map(one -> {
                    var shown = Shown.best(one.item().content(), page.language());
                    return new OverdueView.Line(
                            page.to("/recommendations/" + one.item().slug()),
                            shown.text().title(),
                            shown.language().code(),
                            bodies.of(one.body()).name(page.language()),
                            one.sentOn(),
                            one.dueOn(),
                            ChronoUnit.DAYS.between(one.dueOn(), today));
                })
                .toList();
    }

    /// The list whole, at most `Items.MOST` answers.
    Sheet sheet(String body, Page page) {
        var rows = lines(bodies.at(body).map(Body::id).orElse(""), 0, Items.MOST, page).stream()
                .map(line -> List.of(
                        line.title(),
                        line.body(),
                        line.sentOn().toString(),
                        line.dueOn().toString(),
                        Long.toString(line.daysLate()),
                        page.absolute(line.href())))
                .toList();
        return new Sheet(List.of("recommendation", "body", "sent_on", "due_on", "days_late", "address"), rows);
    }
}
