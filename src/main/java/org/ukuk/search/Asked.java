package org.ukuk.search;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.QueryText.Node;

/// A request as predicates of the engine: the words with all that may stand for them, the filters, and what the viewer
/// may see.
///
/// @param kind the only kind to look among; null for all
/// @param everyOf facets of which all chosen values must be there, not one of them
/// @param loose whether some of the words are enough
record Asked(
        SearchRequest request,
        Meant meant,
        @Nullable String kind,
        Viewer viewer,
        Language language,
        Weights weights,
        Set<String> everyOf,
        boolean loose) {

    private static final int RECENT_YEARS = 5;

    /// Other words between those of a title, and of a place, that still count as together.
    private static final int IN_TITLE = 2;

    private static final int NEAR = 8;

    /// Whether some of the words can be enough: not for a phrase alone, and not where it was said how the words belong
    /// together.
    boolean canBeLoose() {
        return !loose
                && !request.exact()
                && !meant.text().signed()
                && meant.slots().size() > 1
                && meant.runs().keySet().stream().anyMatch(Node.Words.class::isInstance);
    }

    Asked loosened() {
        return new Asked(request, meant, kind, viewer, language, weights, everyOf, true);
    }

    /// Items that answer; the filter of one facet can be left off, to count what else could be chosen there.
    PredicateFinalStep items(SearchPredicateFactory f, @Nullable String leftOff) {
        return f.bool().with(b -> {
            visible(f, b);
            filters(f, b, leftOff);
            var root = meant.text().root();
            if (root != null) {
                b.must((loose
                                ? some(meant.slots().stream()
                                        .map(slot -> slot.items(weights))
                                        .toList())
                                : items(root))
                        .on(f));
                signs().forEach(sign -> b.should(sign.on(f)));
            }
        });
    }

    private void visible(SearchPredicateFactory f, BooleanPredicateOptionsCollector<?, ?> b) {
        var seen = viewer.visibilities();
        // Without any clause a question would match nothing, so whoever sees everything asks for everything.
        b.filter(seen == null ? f.matchAll() : f.terms().field("visibility").matchingAny(seen));
    }

    private void filters(SearchPredicateFactory f, BooleanPredicateOptionsCollector<?, ?> b, @Nullable String leftOff) {
        if (kind != null) {
            b.filter(f.match().field("kind").matching(kind));
        }
        request.filters().forEach((facet, values) -> {
            if (everyOf.contains(facet)) {
                b.filter(f.terms().field(Facets.field(facet)).matchingAll(values));
            } else if (!facet.equals(leftOff)) {
                b.filter(f.terms().field(Facets.field(facet)).matchingAny(values));
            }
        });
        if ((request.from() != null || request.to() != null) && !"year".equals(leftOff)) {
            b.filter(f.range().field("year").between(request.from(), request.to()));
        }
    }

    private Clause items(Node node) {
        return switch (node) {
            case Node.Words words ->
                some(slots(words).stream().map(slot -> slot.items(weights)).toList());
            case Node.Phrase phrase -> phrase(phrase.text());
            case Node.Beginning(var text) -> beginning(text);
            case Node.Of of -> Objects.requireNonNull(meant.fields().get(of));
            case Node.And(var of) ->
                new Clause.Every(of.stream().map(this::items).toList());
            case Node.Or(var of) -> Clause.best(of.stream().map(this::items).toList());
            case Node.Not(var denied) -> new Clause.Not(items(denied));
        };
    }

    private List<Slot> slots(Node node) {
        return meant.runs().getOrDefault(node, List.of());
    }

    /// All of the words, or most of few and half of many.
    private Clause some(List<Clause> words) {
        int least = loose ? Math.max(1, words.size() / 3) : words.size();
        return words.size() == 1 ? words.getFirst() : new Clause.Some(words, least);
    }

    private static Clause phrase(String text) {
        var words = Words.in(text);
        return Clause.best(Stream.of(Language.values())
                .map(language -> (Clause) new Clause.Phrase(
                        Entry.words(language),
                        words.stream()
                                .map(word -> Words.stem(language, word.text()))
                                .toList(),
                        0))
                .toList());
    }

    /// Titles have their words whole, texts their stems.
    private static Clause beginning(String text) {
        var start = Words.fold(text);
        var fields = Stream.concat(
                Stream.of(Entry.START), Stream.of(Language.values()).map(Entry::words));
        return new Clause.Flat(
                Clause.best(fields.map(field -> (Clause) new Clause.Beginning(field, start))
                        .toList()),
                1);
    }

    /// What makes one answer better than another with the same words.
    private List<Clause> signs() {
        var signs = new ArrayList<Clause>();
        for (var slots : meant.runs().values()) {
            together(slots, Entry::title, IN_TITLE).forEach(sign -> signs.add(sign.weighing(weights.phrase())));
        }
        signs.add(new Clause.Flat(new Clause.Word(Entry.PART, Entry.NO), weights.whole()));
        signs.add(new Clause.Flat(new Clause.Word(Entry.LANGUAGES, language.code()), weights.language()));
        int now = Year.now().getValue();
        signs.add(new Clause.Flat(new Clause.Years(now - RECENT_YEARS, now + 1), weights.recent()));
        return signs;
    }

    /// The typed words in their order, in every language they can be of.
    private static Stream<Clause> together(List<Slot> slots, Function<Language, String> field, int slop) {
        return Stream.of(Language.values()).flatMap(other -> {
            var stems = slots.stream()
                    .flatMap(slot -> slot.typed().stems(other).stream().limit(1))
                    .toList();
            return stems.size() == slots.size() && stems.size() > 1
                    ? Stream.of(new Clause.Phrase(field.apply(other), stems, slop))
                    : Stream.of();
        });
    }

    /// Places in these items where one of the words stands.
    PredicateFinalStep places(SearchPredicateFactory f, List<String> items) {
        return f.bool().with(b -> {
            visible(f, b);
            b.filter(f.terms().field("item").matchingAny(items));
            var any = places().toList();
            if (!any.isEmpty()) {
                b.must(new Clause.Some(any, 1).on(f));
                meant.runs().values().stream()
                        .flatMap(slots -> together(slots, Entry::words, NEAR))
                        .forEach(sign -> b.should(sign.weighing(Weights.NEAR).on(f)));
            } else {
                b.mustNot(f.matchAll());
            }
        });
    }

    private Stream<Clause> places() {
        return meant.text().wanted().flatMap(leaf -> switch (leaf) {
            case Node.Words words -> slots(words).stream().map(Slot::places);
            case Node.Phrase phrase ->
                loose ? slots(phrase).stream().map(Slot::places) : Stream.of(phrase(phrase.text()));
            case Node.Beginning(var text) -> Stream.of(beginning(text));
            case Node.Of _, Node.And _, Node.Or _, Node.Not _ -> Stream.<Clause>of();
        });
    }

    /// The stems that are looked for in texts of each language.
    Map<Language, Set<String>> looked() {
        var looked = new EnumMap<Language, Set<String>>(Language.class);
        for (var language : Language.values()) {
            looked.put(language, new HashSet<>());
        }
        meant.text().wanted().forEach(leaf -> {
            if (leaf instanceof Node.Phrase(var text)) {
                Words.in(text)
                        .forEach(word ->
                                looked.forEach((language, stems) -> stems.add(Words.stem(language, word.text()))));
            }
        });
        meant.slots()
                .forEach(slot -> slot.stems((language, stem) ->
                        Objects.requireNonNull(looked.get(language)).add(stem)));
        return looked;
    }

    /// Whether anything is looked for in texts.
    boolean hasWords() {
        return places().findAny().isPresent();
    }
}
