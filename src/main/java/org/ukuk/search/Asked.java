package org.ukuk.search;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.QueryText.Term;
import org.ukuk.thesaurus.Concept;

/// A request as predicates of the engine: the words in all three languages, the concepts they name, the filters, and
/// what the viewer may see.
///
/// @param text the words
/// @param meant concepts whose labels stand for the words as well
/// @param kind the only kind to look among; null for all
record Asked(
        SearchRequest request,
        QueryText text,
        List<Concept> meant,
        @Nullable String kind,
        Viewer viewer) {

    private static final float TITLE = 3f;
    private static final float MEANT = 0.5f;

    boolean isEverything() {
        return text.isEmpty();
    }

    /// Items that answer; the filter of one facet can be left off, to count what else could be chosen there.
    PredicateFinalStep items(SearchPredicateFactory f, @Nullable String leftOff) {
        return f.bool().with(b -> {
            visible(f, b);
            filters(f, b, leftOff);
            text.not().forEach(term -> b.mustNot(matches(f, term, "words_", 1f)));
            if (!text.groups().isEmpty()) {
                b.must(words(f));
                text.groups().stream()
                        .flatMap(List::stream)
                        .forEach(term -> b.should(matches(f, term, "title_", TITLE)));
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
            if (!facet.equals(leftOff)) {
                b.filter(f.terms().field(Facets.field(facet)).matchingAny(values));
            }
        });
        if ((request.from() != null || request.to() != null) && !"year".equals(leftOff)) {
            b.filter(f.range().field("year").between(request.from(), request.to()));
        }
    }

    /// All the words, or one of the concepts they name.
    private PredicateFinalStep words(SearchPredicateFactory f) {
        var all = f.bool().with(b -> text.groups().forEach(group -> b.must(anyOf(f, group, "words_"))));
        if (meant.isEmpty()) {
            return all;
        }
        return f.bool().with(b -> {
            b.should(all);
            meant.forEach(concept -> {
                b.should(f.match().field("topic").matching(concept.id()).boost(1f));
                concept.pref()
                        .forEach((language, label) -> b.should(f.phrase()
                                .field(Entry.words(language))
                                .boost(MEANT)
                                .matching(label)));
            });
        });
    }

    private static PredicateFinalStep anyOf(SearchPredicateFactory f, List<Term> group, String prefix) {
        return group.size() == 1
                ? matches(f, group.getFirst(), prefix, 1f)
                : f.bool().with(b -> group.forEach(term -> b.should(matches(f, term, prefix, 1f))));
    }

    private static PredicateFinalStep matches(SearchPredicateFactory f, Term term, String prefix, float boost) {
        var fields = fields(prefix);
        return term.phrase()
                ? f.phrase().fields(fields).boost(boost).matching(term.text())
                : f.match().fields(fields).boost(boost).matching(term.text());
    }

    private static String[] fields(String prefix) {
        return new String[] {prefix + Language.KY.code(), prefix + Language.RU.code(), prefix + Language.EN.code()};
    }

    /// What is looked for in texts of a language: the words, and the concepts' labels.
    List<String> looked(Language language) {
        return Stream.concat(
                        text.groups().stream().flatMap(List::stream).map(Term::text),
                        meant.stream()
                                .flatMap(concept ->
                                        Stream.ofNullable(concept.pref().get(language))))
                .toList();
    }

    /// Places in these items where one of the words, or of the concepts' labels, stands.
    PredicateFinalStep places(SearchPredicateFactory f, List<String> items) {
        return f.bool().with(b -> {
            visible(f, b);
            b.filter(f.terms().field("item").matchingAny(items));
            b.must(f.bool().with(any -> {
                text.groups().stream().flatMap(List::stream).forEach(term -> any.should(matches(f, term, "text_", 1f)));
                meant.forEach(concept -> concept.pref()
                        .forEach((language, label) -> any.should(f.phrase()
                                .field(Place.text(language))
                                .boost(MEANT)
                                .matching(label))));
            }));
        });
    }
}
