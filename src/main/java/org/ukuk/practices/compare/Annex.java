package org.ukuk.practices.compare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Source;
import org.ukuk.exchange.brief.Brief;
import org.ukuk.exchange.brief.Brief.Block;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.practices.assessment.Spread;

/// The annex of a policy brief: practices beside each other, how experts assessed them, then where it is all written.
@Component
class Annex {

    private final Clock clock;

    Annex(Clock clock) {
        this.clock = clock;
    }

    Brief of(List<Item> items, Comparison comparison, Page page) {
        var blocks = new ArrayList<Block>();
        comparison
                .columns()
                .forEach(column -> blocks.add(new Brief.Linked(
                        column.title().text(),
                        page.absolute(String.valueOf(column.title().href())))));
        blocks.add(new Brief.Heading(1, page.say("beside.facts")));
        comparison.rows().forEach(row -> told(row, comparison, blocks));
        if (!comparison.scores().isEmpty()) {
            blocks.add(new Brief.Heading(1, page.say("beside.fit")));
            if (comparison.hasSample()) {
                blocks.add(
                        new Brief.Paragraph(page.say("assessment.sample") + " " + page.say("assessment.sample.text")));
            }
            blocks.add(scores(comparison, page));
        }
        blocks.add(new Brief.Heading(1, page.say("beside.sources")));
        blocks.add(new Brief.Bullets(sources(items)));
        var address = page.absolute(page.to("/practices/compare")) + "?"
                + items.stream().map(item -> "p=" + item.slug()).collect(Collectors.joining("&"));
        var day = LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
        return new Brief(page.language(), page.say("beside.title"), page.say("beside.lead"), blocks, address, day);
    }

    /// Long texts stand one under the other: five columns of them do not fit a sheet.
    private static void told(Comparison.Row row, Comparison comparison, List<Block> blocks) {
        blocks.add(new Brief.Heading(2, row.label()));
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < row.cells().size(); i++) {
            rows.add(List.of(
                    comparison.columns().get(i).title().text(),
                    row.cells().get(i).plain()));
        }
        blocks.add(new Brief.Table(List.of(), rows));
    }

    private static Block scores(Comparison comparison, Page page) {
        var head = Stream.concat(
                        Stream.of(page.say("assessment.criterion")),
                        comparison.columns().stream()
                                .map(column -> column.title().text()))
                .toList();
        var rows = comparison.scores().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.criterion()),
                                row.spreads().stream().map(spread -> said(spread, page)))
                        .toList())
                .toList();
        return new Brief.Table(head, rows);
    }

    private static String said(Optional<Spread> spread, Page page) {
        return spread.map(one ->
                        Names.decimal(page.language(), one.median()) + " (" + one.least() + "–" + one.most() + ")")
                .orElse("–");
    }

    private static List<String> sources(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.content().sources().stream())
                .map(Annex::said)
                .distinct()
                .toList();
    }

    private static String said(Source source) {
        return source.url() == null ? source.citation() : source.citation() + " " + source.url();
    }
}
