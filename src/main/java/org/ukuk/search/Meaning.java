package org.ukuk.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.QueryText.Node;
import org.ukuk.search.Results.Instead;
import org.ukuk.search.Results.Label;
import org.ukuk.search.Results.Topic;
import org.ukuk.search.Results.Understood;
import org.ukuk.thesaurus.Concept;
import org.ukuk.thesaurus.Concepts;
import org.ukuk.thesaurus.Thesaurus;

/// What a query means: which words, which concepts, in whatever letters they were typed.
final class Meaning {

    private static final int MOST_RELATED = 2;
    private static final int MOST_NEAREST = 6;

    private final Concepts concepts;
    private @Nullable Known kept;

    private record Known(Thesaurus thesaurus, Vocabulary vocabulary, KnownNames names) {}

    Meaning(Concepts concepts) {
        this.concepts = concepts;
    }

    /// Reads the vocabulary, so that no question has to wait for it.
    void prepare() {
        known();
    }

    private synchronized Known known() {
        var known = kept;
        var thesaurus = concepts.thesaurus();
        if (known == null || known.thesaurus() != thesaurus) {
            known = new Known(
                    thesaurus,
                    new Vocabulary(thesaurus.all(), Lexicon.lines()),
                    new KnownNames(thesaurus.all(), Lexicon.names()));
            kept = known;
        }
        return known;
    }

    Meant of(SearchSession session, SearchRequest request, Weights weights) {
        var vocabulary = known().vocabulary();
        var widening = new Widening(vocabulary, Set.copyOf(request.without()), weights);
        if (request.exact()) {
            return exactly(QueryText.parse(request.q()), widening, vocabulary);
        }
        var typing = new Typing(new Spelling(session, vocabulary));
        var q = request.looked();
        var right = typing.onRightKeyboard(q);
        var text = QueryText.parse(right.equals(q) ? request.q() : right);
        var runs = new LinkedHashMap<Node, List<Slot>>();
        var found = new LinkedHashSet<Concept>();
        var instead = new ArrayList<Instead>();
        if (!right.equals(q)) {
            instead.add(new Instead(q, right));
        }
        for (var run : runs(text)) {
            var words = words(run);
            var typed = typing.read(words);
            runs.put(run, widening.widen(typed));
            found.addAll(widening.concepts(typed));
            instead(words, typed).forEach(instead::add);
        }
        return new Meant(text, runs, fields(text, vocabulary), List.copyOf(found), instead);
    }

    /// Words that were split or joined by mistake first, then single ones that were read as others.
    private static Stream<Instead> instead(List<String> words, List<Typed> typed) {
        var before = String.join(" ", words);
        var after = typed.stream().map(Typed::word).collect(Collectors.joining(" "));
        return Stream.concat(
                before.equals(after) ? Stream.of() : Stream.of(new Instead(before, after)),
                typed.stream()
                        .filter(Typed::isGuessed)
                        .map(word -> new Instead(
                                word.word(), word.readings().getFirst().word())));
    }

    private static Meant exactly(QueryText text, Widening widening, Vocabulary vocabulary) {
        var runs = new LinkedHashMap<Node, List<Slot>>();
        for (var run : runs(text)) {
            runs.put(run, widening.exactly(words(run).stream().map(Typed::as).toList()));
        }
        return new Meant(text, runs, fields(text, vocabulary), List.of(), List.of());
    }

    private static List<String> words(Node run) {
        var text = run instanceof Node.Words(var words) ? String.join(" ", words) : ((Node.Phrase) run).text();
        return Words.in(text).stream().map(Words.Word::text).toList();
    }

    private static Map<Node.Of, Clause> fields(QueryText text, Vocabulary vocabulary) {
        var fields = new LinkedHashMap<Node.Of, Clause>();
        text.leaves().forEach(leaf -> {
            if (leaf instanceof Node.Of of) {
                fields.put(of, of.field().asks(of.value(), vocabulary));
            }
        });
        return fields;
    }

    private static List<Node> runs(QueryText text) {
        return text.leaves()
                .filter(leaf -> leaf instanceof Node.Words || leaf instanceof Node.Phrase)
                .toList();
    }

    Understood told(Concept concept, Language language) {
        var thesaurus = known().thesaurus();
        var words = Stream.of(Language.values())
                .filter(l -> concept.pref().containsKey(l))
                .map(l -> new Label(l.code(), concept.label(l)))
                .toList();
        var related = concept.related().stream()
                .limit(MOST_RELATED)
                .map(id -> thesaurus.label(id, language))
                .toList();
        return new Understood(concept.id(), concept.label(language), words, related);
    }

    KnownNames names() {
        return known().names();
    }

    /// Topics that are near to a query nothing was found for; the widest ones when none is.
    List<Topic> nearest(Meant meant, Language language) {
        var words = meant.slots().stream()
                .flatMap(slot -> slot.typed().readings().stream())
                .map(Typed.Reading::word)
                .distinct()
                .toList();
        var near = Stream.concat(meant.concepts().stream(), known().names().nearest(words, MOST_NEAREST).stream())
                .distinct()
                .toList();
        return (near.isEmpty() ? known().thesaurus().tops(language) : near)
                .stream()
                        .limit(MOST_NEAREST)
                        .map(concept -> new Topic(concept.id(), concept.label(language)))
                        .toList();
    }
}
