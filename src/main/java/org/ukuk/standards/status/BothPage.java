package org.ukuk.standards.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.status.BothView.Line;
import org.ukuk.standards.status.MatrixView.Option;
import org.ukuk.standards.text.TopicalProvisions;
import org.ukuk.standards.text.TopicalProvisions.Found;
import org.ukuk.thesaurus.Concepts;

/// Finds what binds two countries alike and, on a topic, the articles that protect who goes from one to the other.
@Component
class BothPage {

    private static final int MOST = 100;
    private static final int ARTICLES = 30;
    private static final int SUBJECTS = 24;

    private final Register register;
    private final Standings standings;
    private final Filter filter;
    private final TopicalProvisions provisions;
    private final Concepts concepts;

    BothPage(Register register, Standings standings, Filter filter, TopicalProvisions provisions, Concepts concepts) {
        this.register = register;
        this.standings = standings;
        this.filter = filter;
        this.provisions = provisions;
        this.concepts = concepts;
    }

    /// @param from ISO 3166-1 alpha-2, as `to`
    /// @param asked a concept, narrower ones count; empty for all
    BothView view(String from, String to, String asked, Page page) {
        var topic = filter.topic(asked);
        return new BothView(
                from,
                to,
                filter.topics(topic, page),
                List.of(Chosen.name(from, page.language()), Chosen.name(to, page.language())),
                topic.isEmpty() ? subjects(from, to, page) : List.of(),
                lines(from, to, topic, page),
                Countries.codes(page.language()).stream()
                        .map(code -> new Option(code, Chosen.name(code, page.language())))
                        .toList(),
                "?from=" + from + "&to=" + to + (topic.isEmpty() ? "" : "&topic=" + topic));
    }

    /// The topics that most articles of what binds both are about.
    private List<Option> subjects(String from, String to, Page page) {
        var thesaurus = concepts.thesaurus();
        return provisions.counts(standings.boundBoth(from, to)).entrySet().stream()
                .filter(entry -> thesaurus.find(entry.getKey()).isPresent())
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SUBJECTS)
                .map(entry -> new Option(entry.getKey(), thesaurus.label(entry.getKey(), page.language())))
                .sorted(Comparator.comparing(Option::label, Collation.collator(page.language())::compare))
                .toList();
    }

    private List<Line> lines(String from, String to, String topic, Page page) {
        var both = standings.boundBoth(from, to).stream().limit(MOST).toList();
        var table = standings.table(both, List.of(from, to));
        var articles = articles(both, topic, page);
        var topics = topic.isEmpty() ? Set.<String>of() : concepts.thesaurus().withNarrower(topic);
        var lines = new ArrayList<Line>();
        for (var id : both) {
            var one = register.find(id).orElseThrow();
            var own = articles.getOrDefault(id, List.of());
            boolean fits =
                    topics.isEmpty() || !own.isEmpty() || one.topics().stream().anyMatch(topics::contains);
            if (fits) {
                lines.add(new Line(
                        one.name(page.language()),
                        one.language(page.language()).code(),
                        page.to("/standards/" + one.slug()),
                        page.say("instrument.type." + one.type()),
                        table.get(id, from),
                        table.get(id, to),
                        own.stream().limit(ARTICLES).toList()));
            }
        }
        return lines;
    }

    /// Those on the topic, by instrument.
    private Map<String, List<Found>> articles(List<String> instruments, String topic, Page page) {
        return topic.isEmpty()
                ? Map.of()
                : provisions.of(instruments, topic, page.language()).stream()
                        .collect(Collectors.groupingBy(Found::item));
    }

    /// A row an article, or an instrument without articles on the topic.
    Sheet sheet(String from, String to, String asked, Page page) {
        var rows = lines(from, to, filter.topic(asked), page).stream()
                .flatMap(line -> line.articles().isEmpty()
                        ? Stream.of(row(line, "", "", line.path(), page))
                        : line.articles().stream()
                                .map(article -> row(line, article.label(), article.heading(), article.path(), page)))
                .toList();
        return new Sheet(List.of("instrument", from, to, "article", "heading", "address"), rows);
    }

    private static List<String> row(Line line, String article, String heading, String path, Page page) {
        return List.of(
                line.name(),
                MatrixPage.said(line.one(), page),
                MatrixPage.said(line.other(), page),
                article,
                heading,
                page.absolute(path));
    }
}
