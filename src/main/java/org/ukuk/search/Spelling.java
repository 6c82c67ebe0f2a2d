package org.ukuk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.ukuk.platform.i18n.Language;

/// The words the collection and the vocabulary know, and the nearest of them to a word they do not.
final class Spelling {

    private static final int CANDIDATES = 20;
    private static final float GRAMS_SHARED = 0.4f;

    /// Shorter words than these are taken as they are; from the second length on two slips are forgiven.
    private static final int SHORTEST = 4;

    private static final int LONG = 8;

    private final SearchSession session;
    private final Vocabulary vocabulary;
    private final Map<String, Boolean> answered = new HashMap<>();

    Spelling(SearchSession session, Vocabulary vocabulary) {
        this.session = session;
        this.vocabulary = vocabulary;
    }

    /// Which of the words are known, in any language and form. A question comes back to the same words; the engine is
    /// asked about each once.
    Set<String> known(Collection<String> words) {
        var asked = words.stream()
                .filter(word -> !isTerm(word) && !answered.containsKey(word))
                .collect(Collectors.toSet());
        if (!asked.isEmpty()) {
            var there = there(asked);
            asked.forEach(word -> answered.put(word, ids(word).anyMatch(there::contains)));
        }
        return words.stream().filter(word -> answered.getOrDefault(word, true)).collect(Collectors.toSet());
    }

    /// Whether the vocabulary has the word, in any language and form.
    boolean isTerm(String word) {
        return languages(word).anyMatch(language -> vocabulary.knows(language, Words.stem(language, word)));
    }

    private Set<String> there(Collection<String> words) {
        var ids = words.stream().flatMap(Spelling::ids).distinct().toList();
        return Set.copyOf(session.search(Spelt.class)
                .select(f -> f.id(String.class))
                .where(f -> f.id().matchingAny(ids))
                .fetchHits(ids.size()));
    }

    private static Stream<String> ids(String word) {
        return languages(word).map(language -> Spelt.id(language, Words.stem(language, word)));
    }

    /// The languages a word can be of, by its letters.
    static Stream<Language> languages(String word) {
        return Words.isCyrillic(word) ? Stream.of(Language.KY, Language.RU) : Stream.of(Language.values());
    }

    /// The known words that are at most a slip or two away, the nearest first.
    List<String> nearest(String word, int most) {
        int slips = slips(word);
        if (slips == 0) {
            return List.of();
        }
        var folded = Words.fold(word);
        record Near(String word, int away) {}
        return Stream.concat(candidates(word).stream(), vocabulary.beginning(word).stream())
                .distinct()
                .filter(other -> Math.abs(other.length() - word.length()) <= slips)
                .map(other -> new Near(other, Slips.between(folded, Words.fold(other), slips)))
                .filter(near -> near.away() <= slips)
                .sorted(Comparator.comparing(Near::away))
                .limit(most)
                .map(Near::word)
                .toList();
    }

    private static int slips(String word) {
        return word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit) ? 0 : word.length() < LONG ? 1 : 2;
    }

    private List<String> candidates(String word) {
        var grams = new ArrayList<Clause>();
        Spelt.grams(word).forEach(gram -> grams.add(new Clause.Word(Spelt.GRAMS, gram)));
        int least = Math.max(1, Math.round(grams.size() * GRAMS_SHARED));
        return session.search(Spelt.class)
                .select(f -> f.field(Spelt.WORD, String.class))
                .where(f -> new Clause.Some(grams, least).on(f))
                .totalHitCountThreshold(1)
                .fetchHits(CANDIDATES);
    }
}
