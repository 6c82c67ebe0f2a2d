package org.ukuk.practices.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Links;
import org.ukuk.catalogue.Wording;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.practices.Dimensions;
import org.ukuk.practices.Outcome;
import org.ukuk.practices.PracticeTexts;
import org.ukuk.practices.assessment.Criterion;
import org.ukuk.practices.assessment.Result;
import org.ukuk.practices.assessment.Results;
import org.ukuk.practices.register.Practices;

/// Lays practices and countries beside each other.
@Component
class SideBySidePage {

    private static final int LINKS = 25;
    private static final List<String> FACTS = List.of("level", "start", "end", "groups", "evidence");

    private final Practices practices;
    private final Results results;
    private final Dimensions dimensions;
    private final Wording wording;
    private final Links links;

    SideBySidePage(Practices practices, Results results, Dimensions dimensions, Wording wording, Links links) {
        this.practices = practices;
        this.results = results;
        this.dimensions = dimensions;
        this.wording = wording;
        this.links = links;
    }

    /// @param slugs of practices; what is none is passed over, and what is too much
    List<Item> chosen(Collection<String> slugs) {
        return new LinkedHashSet<>(slugs)
                .stream()
                        .flatMap(slug -> practices.open(slug).stream())
                        .limit(Comparison.MOST)
                        .toList();
    }

    Comparison practices(List<Item> items, Page page) {
        var language = page.language();
        var rows = new ArrayList<Comparison.Row>();
        rows.add(row(page.say("item.countries"), items, item -> countries(item, language)));
        rows.add(row(page.say("field.practice.dimension"), items, item -> fields(item, page)));
        FACTS.forEach(name -> rows.add(row(label(name, language), items, item -> facts(item, name, language))));
        rows.add(row(label("runner", language), items, item -> told(item, "runner", language)));
        rows.add(row(page.say("link.based-on"), items, item -> linked(item, language)));
        PracticeTexts.NAMES.forEach(
                name -> rows.add(row(label(name, language), items, item -> told(item, name, language))));
        rows.add(row(label("results", language), items, item -> outcomes(item, page)));
        rows.removeIf(Comparison.Row::isEmpty);
        var all = results.latest();
        return new Comparison(
                items.stream().map(item -> column(item, all, page)).toList(), rows, scores(items, all, language));
    }

    private static Comparison.Row row(String label, List<Item> items, Function<Item, Cell> cell) {
        return new Comparison.Row(label, items.stream().map(cell).toList());
    }

    private String label(String field, Language language) {
        return wording.field(Practices.CODE, field, language);
    }

    private static Cell countries(Item item, Language language) {
        return Cell.ofAll(item.content().countries(Country.ABOUT).stream()
                .map(code -> Names.country(language, code))
                .toList());
    }

    private Cell fields(Item item, Page page) {
        return new Cell(dimensions.of(item.content().topics()).stream()
                .map(id -> new Cell.Line(
                        dimensions.label(id, page.language()),
                        null,
                        page.to("/practices?" + Dimensions.FACET + "=" + id)))
                .toList());
    }

    private Cell facts(Item item, String name, Language language) {
        return Cell.ofAll(wording.values(Practices.CODE, name, item.content().all(name), language));
    }

    private static Cell told(Item item, String name, Language language) {
        return PracticeTexts.told(item.content(), name, language)
                .map(told -> new Cell(told.paragraphs().stream()
                        .map(text -> line(text, told.language(), language, null))
                        .toList()))
                .orElse(Cell.of());
    }

    private static Cell.Line line(
            String text, Language in, Language asked, @org.jspecify.annotations.Nullable String href) {
        return new Cell.Line(text, in == asked ? null : in, href);
    }

    private Cell linked(Item item, Language language) {
        return new Cell(links.around(item.id(), language, LINKS).stream()
                .filter(link -> link.verb().equals("based-on"))
                .map(link -> line(
                        link.other().title() + (link.place().isEmpty() ? "" : ", " + link.place()),
                        link.other().language(),
                        language,
                        link.address()))
                .toList());
    }

    private static Cell outcomes(Item item, Page page) {
        return Cell.ofAll(Outcome.of(item.content()).stream()
                .map(one -> one.indicator(page.language()) + ": " + one.value() + " ("
                        + page.say("practice.strength." + one.strength()) + "; " + one.source() + ")")
                .toList());
    }

    private static Comparison.Column column(Item item, Map<String, Result> results, Page page) {
        var shown = item.shown(page.language());
        var title = line(shown.text().title(), shown.language(), page.language(), page.to("/practices/" + item.slug()));
        var result = Optional.ofNullable(results.get(item.id()));
        boolean sample = result.filter(one -> one.round().sample()).isPresent();
        return new Comparison.Column(item.slug(), title, result.isPresent(), sample);
    }

    /// By every criterion that any of them was assessed by.
    private static List<Comparison.ScoreRow> scores(List<Item> items, Map<String, Result> all, Language language) {
        var results = items.stream()
                .map(item -> Optional.ofNullable(all.get(item.id())))
                .toList();
        var criteria = new java.util.LinkedHashMap<String, Criterion>();
        results.forEach(one -> one.ifPresent(result -> result.criteria()
                .forEach(scored -> criteria.putIfAbsent(scored.criterion().code(), scored.criterion()))));
        return criteria.values().stream()
                .map(criterion -> new Comparison.ScoreRow(
                        criterion.name(language),
                        results.stream()
                                .map(one -> one.flatMap(result -> result.by(criterion.code()))
                                        .map(Result.Scored::spread))
                                .toList()))
                .toList();
    }

    /// What each country does in each policy field.
    Comparison countries(List<String> codes, Page page) {
        var rows = dimensions.all().stream()
                .map(dimension -> new Comparison.Row(
                        dimensions.label(dimension, page.language()),
                        codes.stream().map(code -> done(code, dimension, page)).toList()))
                .toList();
        var columns = codes.stream()
                .map(code -> new Comparison.Column(
                        code,
                        new Cell.Line(
                                Names.country(page.language(), code), null, page.to("/practices?country=" + code)),
                        false,
                        false))
                .toList();
        return new Comparison(columns, rows, List.of());
    }

    private Cell done(String country, String dimension, Page page) {
        return new Cell(practices.all().values().stream()
                .filter(item -> item.content().countries(Country.ABOUT).contains(country))
                .filter(item -> dimensions.of(item.content().topics()).contains(dimension))
                .map(item -> {
                    var shown = item.shown(page.language());
                    return line(
                            shown.text().title(),
                            shown.language(),
                            page.language(),
                            page.to("/practices/" + item.slug()));
                })
                .toList());
    }
}
