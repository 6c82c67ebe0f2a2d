package org.ukuk.standards.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.status.BothView.Article;
import org.ukuk.standards.status.BothView.Line;
import org.ukuk.standards.status.MatrixView.Option;
import org.ukuk.standards.status.Register.Instrument;
import org.ukuk.standards.text.Place;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;
import org.ukuk.thesaurus.Concepts;

/// Finds what binds two countries alike and, on a topic, the articles that protect who goes from one to the other.
@Component
class BothPage {

    private static final int MOST = 100;
    private static final int ARTICLES = 30;

    private final Register register;
    private final Standings standings;
    private final Filter filter;
    private final Provisions provisions;
    private final Concepts concepts;

    BothPage(Register register, Standings standings, Filter filter, Provisions provisions, Concepts concepts) {
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
                lines(from, to, topic, page),
                Countries.codes(page.language()).stream()
                        .map(code -> new Option(code, Chosen.name(code, page.language())))
                        .toList(),
                "?from=" + from + "&to=" + to + (topic.isEmpty() ? "" : "&topic=" + topic));
    }

    private List<Line> lines(String from, String to, String topic, Page page) {
        var topics = topic.isEmpty() ? Set.<String>of() : concepts.thesaurus().withNarrower(topic);
        var both = standings.boundBoth(from, to);
        var table = standings.table(both, List.of(from, to));
        var lines = new ArrayList<Line>();
        for (var id : both.stream().limit(MOST).toList()) {
            var one = register.find(id).orElseThrow();
            var articles = articles(one, topics, page);
            boolean fits = topics.isEmpty()
                    || !articles.isEmpty()
                    || one.topics().stream().anyMatch(topics::contains);
            if (fits) {
                lines.add(new Line(
                        one.name(page.language()),
                        one.language(page.language()).code(),
                        page.to("/standards/" + one.slug()),
                        page.say("instrument.type." + one.type()),
                        table.get(id, from),
                        table.get(id, to),
                        articles));
            }
        }
        return lines;
    }

    /// Those of the text in force that are on one of the topics, in reading order.
    private List<Article> articles(Instrument one, Set<String> topics, Page page) {
        if (topics.isEmpty()) {
            return List.of();
        }
        var version = provisions.current(one.id());
        return version.stream()
                .flatMap(text -> provisions.topics(one.id(), List.of()).entrySet().stream()
                        .filter(place -> place.getValue().stream().anyMatch(topics::contains))
                        .flatMap(place -> provisions.at(text, place.getKey()).stream()))
                .sorted(java.util.Comparator.comparingInt(Provision::position))
                .limit(ARTICLES)
                .map(provision -> article(provision, page.to("/standards/" + one.slug()), page))
                .toList();
    }

    private static Article article(Provision provision, String path, Page page) {
        var words = provision.in(
                page.language(),
                said -> !said.heading().isEmpty() || !said.summary().isEmpty());
        return new Article(
                page.say("standards.level." + provision.level().code(), provision.number()),
                words.map(said -> said.getValue().heading()).orElse(""),
                words.map(said -> said.getValue().summary()).orElse(""),
                words.map(java.util.Map.Entry::getKey).orElse(page.language().code()),
                path + Place.of(provision.anchor()).address());
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
