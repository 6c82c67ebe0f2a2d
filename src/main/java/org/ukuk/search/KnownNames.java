package org.ukuk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ukuk.kyrgyz.Keyboard;
import org.ukuk.kyrgyz.Transliteration;
import org.ukuk.platform.i18n.Language;
import org.ukuk.thesaurus.Concept;

/// What concepts and organisations are called, folded once, so that they are found while somebody types, and by words
/// that are only like theirs.
final class KnownNames {

    /// Shorter words are like no others.
    private static final int SHORTEST = 4;

    /// Words that begin with as many of the same letters are likely forms of one.
    private static final int ALIKE = 5;

    private static final int MOST_WORDS = 8;
    private static final int MOST_LETTERS = 3;

    private final List<Name> concepts = new ArrayList<>();
    private final List<Name> organisations = new ArrayList<>();

    /// @param folded with a space before it, so that every word begins after one
    private record Name(
            Language language, String folded, @Nullable Concept concept, Function<Language, String> shown) {

        boolean begins(String start) {
            return folded.contains(start);
        }
    }

    KnownNames(Collection<Concept> thesaurus, List<Lexicon.Line> lexicon) {
        for (var concept : thesaurus) {
            var sense = Sense.of(concept);
            for (var language : Language.values()) {
                sense.typed(language)
                        .map(name -> new Name(language, " " + Words.fold(name), concept, concept::label))
                        .forEach(concepts::add);
            }
        }
        lexicon.forEach(line -> line.words()
                .forEach((language, names) -> names.stream()
                        .map(name -> new Name(language, " " + Words.fold(name), null, line::first))
                        .forEach(organisations::add)));
        var order = Comparator.comparing((Name name) -> name.folded().length()).thenComparing(Name::folded);
        concepts.sort(order);
        organisations.sort(order);
    }

    /// Labels of concepts, in the reader's language, one of whose names begins so or has a word that does.
    List<String> concepts(String typed, Language language, int most) {
        return beginning(concepts, typed, language, most);
    }

    /// The same of organisations, treaties and programmes.
    List<String> organisations(String typed, Language language, int most) {
        return beginning(organisations, typed, language, most);
    }

    /// The reader's own language first, names that begin so before those that only have such a word.
    private static List<String> beginning(List<Name> names, String typed, Language language, int most) {
        return meant(typed)
                .map(start -> " " + start)
                .map(start -> beginning(names, start, language).limit(most).toList())
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<String> beginning(List<Name> names, String start, Language language) {
        var found = names.stream().filter(name -> name.begins(start)).toList();
        Predicate<Name> own = name -> name.language() == language;
        Predicate<Name> first = name -> name.folded().startsWith(start);
        return Stream.of(
                        own.and(first),
                        own.and(first.negate()),
                        own.negate().and(first),
                        own.or(first).negate())
                .flatMap(group -> found.stream().filter(group))
                .map(name -> name.shown().apply(language))
                .distinct();
    }

    /// What a beginning can mean, folded, the likeliest first: as typed, on the other keyboard, in other letters.
    static Stream<String> meant(String typed) {
        var other = Words.isCyrillic(typed) ? Keyboard.toLatin(typed) : Keyboard.toCyrillic(typed);
        var letters = Words.isCyrillic(typed) || typed.contains(" ")
                ? Stream.<String>of()
                : Transliteration.toCyrillic(typed).stream().limit(MOST_LETTERS);
        return Stream.concat(Stream.of(typed, other), letters).map(Words::fold).distinct();
    }

    /// Concepts with a name that begins so or has a word that does; then those whose names have words like these.
    List<Concept> near(String typed, int most) {
        var start = " " + Words.fold(typed);
        var beginning = start.isBlank()
                ? Stream.<Concept>of()
                : concepts.stream()
                        .filter(name -> name.begins(start))
                        .map(name -> Objects.requireNonNull(name.concept()));
        var words = Words.in(typed).stream().map(Words.Word::text).toList();
        return Stream.concat(beginning, nearest(words, most).stream())
                .distinct()
                .limit(most)
                .toList();
    }

    /// Concepts whose names have words like these, those with most of them first.
    List<Concept> nearest(Collection<String> words, int most) {
        var folded = words.stream()
                .map(Words::fold)
                .filter(word -> word.length() >= SHORTEST)
                .limit(MOST_WORDS)
                .toList();
        record Near(Concept concept, long shared, int length) {}
        var near = concepts.stream()
                .map(name -> new Near(
                        Objects.requireNonNull(name.concept()),
                        shared(name.folded(), folded),
                        name.folded().length()))
                .filter(one -> one.shared() > 0)
                .sorted(Comparator.comparing(Near::shared).reversed().thenComparing(Near::length))
                .map(Near::concept)
                .toList();
        return near.stream().distinct().limit(most).toList();
    }

    private static long shared(String name, List<String> words) {
        var own = name.split("[^\\p{L}\\p{N}]+");
        return words.stream()
                .filter(word -> Stream.of(own).anyMatch(one -> isLike(one, word)))
                .count();
    }

    private static boolean isLike(String one, String other) {
        return one.equals(other)
                || one.length() >= ALIKE && other.length() >= ALIKE && one.regionMatches(0, other, 0, ALIKE)
                || one.length() >= ALIKE && Slips.between(one, other, 1) <= 1;
    }
}
