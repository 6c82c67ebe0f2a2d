package org.ukuk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Results.Label;
import org.ukuk.search.Slot.Alternative;
import org.ukuk.search.Vocabulary.Match;
import org.ukuk.thesaurus.Concept;

/// Widens words by what means the same in any of the three languages.
final class Widening {

    private static final int MOST_SENSES = 4;
    private static final int MOST_LABELS = 3;

    /// A part of a longer concept counts as if it had so many times the senses.
    private static final int PART = 4;

    private static final int LONGEST_LABEL = 5;

    /// Words after these are looked for and not widened.
    private static final int MOST_WIDENED = 12;

    private final Vocabulary vocabulary;
    private final Set<String> without;
    private final Weights weights;

    /// @param without ids of concepts that are not meant
    Widening(Vocabulary vocabulary, Set<String> without, Weights weights) {
        this.vocabulary = vocabulary;
        this.without = without;
        this.weights = weights;
    }

    /// A run of words, each with its alternatives.
    List<Slot> widen(List<Typed> words) {
        var telling = telling(words);
        var matches = matches(telling);
        var numerals = Numerals.others(telling.stream().map(Typed::word).toList());
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < telling.size(); i++) {
            slots.add(slot(telling.get(i), i, matches).or(numerals.get(i), weights.lexicon()));
        }
        return slots;
    }

    /// As typed, no more.
    List<Slot> exactly(List<Typed> words) {
        return telling(words).stream()
                .map(word -> new Slot(word, own(word), List.of(), List.of()))
                .toList();
    }

    private static List<Typed> telling(List<Typed> words) {
        var telling = IntStream.range(0, words.size())
                .filter(i -> !StopWords.ALL.contains(words.get(i).word()))
                .filter(i -> i + 1 == words.size()
                        || !Numerals.isSign(
                                words.get(i).word(), words.get(i + 1).word()))
                .mapToObj(words::get)
                .toList();
        return telling.isEmpty() ? words : telling;
    }

    /// The concepts that stand in the words: the longest where one stands within another.
    List<Concept> concepts(List<Typed> words) {
        var matches = matches(telling(words)).stream()
                .filter(match -> match.sense().concept().isPresent())
                .toList();
        var found = new LinkedHashSet<Concept>();
        for (var match : matches) {
            boolean within = matches.stream()
                    .anyMatch(other ->
                            other.from() <= match.from() && other.to() >= match.to() && other.words() > match.words());
            if (!within) {
                match.sense().concept().ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private List<Match> matches(List<Typed> words) {
        var all = Stream.of(Language.values())
                .flatMap(language ->
                        vocabulary
                                .in(
                                        language,
                                        words.stream()
                                                .map(word -> word.stems(language))
                                                .toList())
                                .stream())
                .distinct()
                .toList();
        var refused = all.stream().filter(this::isRefused).toList();
        return all.stream()
                .filter(match -> refused.stream().noneMatch(one -> one == match || isSaidAgain(match, one)))
                .sorted(Comparator.comparing(Match::words)
                        .reversed()
                        .thenComparing(match -> match.sense().concept().isEmpty()))
                .toList();
    }

    private boolean isRefused(Match match) {
        return match.sense()
                .concept()
                .filter(concept -> without.contains(concept.id()))
                .isPresent();
    }

    /// The lexicon has many concepts once more, as words; who does not mean the one does not mean the other.
    private static boolean isSaidAgain(Match match, Match refused) {
        return match.sense().concept().isEmpty() && match.from() == refused.from() && match.to() == refused.to();
    }

    private Slot slot(Typed word, int at, List<Match> matches) {
        var own = own(word);
        if (at >= MOST_WIDENED) {
            return new Slot(word, own, List.of(), List.of());
        }
        var covering = matches.stream()
                .filter(match -> match.from() <= at && at < match.to())
                .limit(MOST_SENSES)
                .toList();
        var widened = new LinkedHashSet<Alternative>();
        for (var match : covering) {
            long rivals = covering.stream()
                    .filter(other -> other.words() == match.words())
                    .count();
            add(match, isPart(match, covering) ? rivals * PART : rivals, own, widened);
        }
        return new Slot(
                word,
                own,
                List.copyOf(widened),
                covering.stream().map(Match::sense).toList());
    }

    /// Whether the word belongs to a concept of several words, so that what it means elsewhere is hardly meant: “права
    /// мигрантов” asks for no driving licence.
    private static boolean isPart(Match match, List<Match> covering) {
        return match.sense().concept().isEmpty()
                && covering.stream()
                        .anyMatch(other -> other.words() > match.words()
                                && other.sense().concept().isPresent());
    }

    /// The more senses a word has, the less each counts.
    private void add(Match match, long rivals, List<Alternative> own, Set<Alternative> widened) {
        var sense = match.sense();
        float weight =
                (sense.concept().isPresent() ? weights.concept() : weights.lexicon()) / (float) Math.sqrt(rivals);
        sense.labels()
                .forEach((language, names) -> names.stream()
                        .map(Sense.Name::stems)
                        .filter(label -> label.size() <= LONGEST_LABEL)
                        .filter(label -> own.stream()
                                .noneMatch(one -> one.language() == language
                                        && one.stems().equals(label)))
                        .limit(MOST_LABELS)
                        .forEach(label -> widened.add(new Alternative(language, label, weight))));
    }

    /// The names of a sense that widen a query, as they are written; without those of these stems alone.
    static Stream<Label> names(Sense sense, Set<String> stems) {
        return sense.labels().entrySet().stream()
                .flatMap(names -> names.getValue().stream()
                        .filter(name -> name.stems().size() <= LONGEST_LABEL)
                        .limit(MOST_LABELS)
                        .filter(name -> !stems.containsAll(name.stems()))
                        .map(name -> new Label(names.getKey().code(), name.text())));
    }

    private List<Alternative> own(Typed word) {
        var own = new LinkedHashSet<Alternative>();
        for (var reading : word.readings()) {
            Spelling.languages(reading.word())
                    .forEach(language -> own.add(new Alternative(
                            language,
                            List.of(Words.stem(language, reading.word())),
                            reading.guessed() ? weights.guessed() : 1)));
        }
        return List.copyOf(own);
    }
}
