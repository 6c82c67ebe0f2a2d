package org.ukuk.search;

import java.util.List;
import java.util.function.Predicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.i18n.Language;

/// What somebody who is typing may mean: concepts, organisations and titles.
final class Suggestions {

    private static final int CONCEPTS = 4;
    private static final int NAMES = 3;
    private static final int TITLES = 6;
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    private final Engine engine;
    private final SearchPool pool;
    private final Meaning meaning;
    private final Kinds kinds;

    Suggestions(Engine engine, SearchPool pool, Meaning meaning, Kinds kinds) {
        this.engine = engine;
        this.pool = pool;
        this.meaning = meaning;
        this.kinds = kinds;
    }

    /// @param concepts labels to search for
    /// @param names of organisations and treaties to search for
    record Suggested(List<String> concepts, List<String> names, List<Title> titles) {}

    /// @param language code of the language the title is in
    record Title(String title, String url, String language) {}

    /// Nothing for less than two letters, and when the engine is away.
    Suggested of(String typed, Language language, Viewer viewer) {
        var start = typed.strip();
        if (start.length() < 2 || start.length() > LONGEST) {
            return new Suggested(List.of(), List.of(), List.of());
        }
        var names = meaning.names();
        var concepts = names.concepts(start, language, CONCEPTS);
        var others = names.organisations(start, language, CONCEPTS + NAMES).stream()
                .filter(Predicate.not(concepts::contains))
                .limit(NAMES)
                .toList();
        return new Suggested(concepts, others, titles(start, language, viewer));
    }

    private List<Title> titles(String start, Language language, Viewer viewer) {
        try {
            return pool
                    .run(() -> engine.with(session -> KnownNames.meant(start)
                            .map(meant -> lines(session, meant, viewer))
                            .filter(Predicate.not(List::isEmpty))
                            .findFirst()
                            .orElse(List.of())))
                    .stream()
                    .map(line -> title(Line.read(line), language))
                    .toList();
        } catch (SearchAway | SearchBusy without) {
            return List.of();
        }
    }

    private static List<String> lines(SearchSession session, String start, Viewer viewer) {
        return session.search(Entry.class)
                .select(f -> f.field("line", String.class))
                .where(f -> beginning(f, start, viewer))
                .totalHitCountThreshold(TITLES)
                .fetchHits(TITLES);
    }

    private Title title(Line line, Language language) {
        var shown = line.shown(language);
        var words = line.texts().get(shown);
        return new Title(
                words == null ? line.slug() : words.title(),
                kinds.path(language.code(), line.kind(), line.slug()),
                shown.code());
    }

    /// All words but the last stand in the title, the last begins one.
    private static PredicateFinalStep beginning(SearchPredicateFactory f, String folded, Viewer viewer) {
        var words = folded.split("[^\\p{L}\\p{N}]+");
        return f.bool().with(b -> {
            var seen = viewer.visibilities();
            if (seen != null) {
                b.filter(f.terms().field("visibility").matchingAny(seen));
            }
            b.filter(f.match().field(Entry.PART).matching(Entry.NO));
            int last = Math.min(words.length, MOST_WORDS) - 1;
            for (int i = 0; i <= last; i++) {
                if (!words[i].isEmpty()) {
                    var clause = i == last
                            ? new Clause.Beginning(Entry.START, words[i])
                            : new Clause.Word(Entry.START, words[i]);
                    b.must(clause.on(f));
                }
            }
        });
    }
}
