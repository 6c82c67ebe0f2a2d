package org.ukuk.kyrgyz;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How likely a beginning of a word is a stem, and what the stem is when it changed before its endings. The weights are
/// in the unit of `suffixes.txt`: a suffix of three letters speaks for itself with 1.3.
final class Stems {

    private static final int LONGEST_ENDING = 6;

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    /// A known stem, by its letters.
    private static final float[] KNOWN = {NEVER, NEVER, 1.4f, 2.2f, 3f, 3.6f, 4.2f};

    /// A known stem that is the whole word.
    private static final float WHOLE = 1f;

    /// An unknown stem with an ending that makes nouns.
    private static final float MADE = 0.5f;

    /// An unknown noun of three syllables that ends in a vowel has room for an ending.
    private static final float LONG = 0.3f;

    /// An unknown stem of one syllable, of three letters or more.
    private static final float SHORTEST = -1.6f;

    private static final float SHORT = -0.8f;

    /// An unknown noun in a long rounded vowel is mostly a verbal noun; in a single high vowel it mostly has an owner.
    private static final float VERBAL = -0.9f;

    private static final float OWNED = -0.6f;

    /// An unknown verb without one of the endings that make verbs; one in an open vowel and л.
    private static final float UNLIKE_VERB = -0.6f;

    private static final float PASSIVE = -0.5f;

    /// Final г and б became so before a vowel, which shows that there is an ending.
    private static final float VOICED_AGAIN = 0.4f;

    /// Two consonants that end no Kyrgyz stem, and stop with р or л as in октябр, цикл.
    private static final float STRANGE = -1.5f;

    private static final float FOREIGN = -0.4f;
    private static final float DOUBLED = -3f;

    /// Kyrgyz verb stems end in these (GR, этиш; loans become verbs by -ла).
    private static final long VERB_END = Alphabet.mask("аеоөыиуүйклмнңпрстчшзг" + Alphabet.HALF);

    private static final long OBSTRUENT = Alphabet.mask("бвгджзкпстфхцчшщ");
    private static final long OPEN = Alphabet.mask("аеоө");
    private static final long HIGH = Alphabet.mask("ыиуү");
    private static final long ROUND = Alphabet.mask("оөуү");
    private static final long STOP = Alphabet.mask("бгдкпт");
    private static final long LIQUID = Alphabet.mask("лр");
    private static final long VOICED = Alphabet.mask("бвгд");
    private static final long MAY_DOUBLE = Alphabet.mask("слмнф");

    private static final int G = Alphabet.code('г');
    private static final int K = Alphabet.code('к');
    private static final int B = Alphabet.code('б');
    private static final int P = Alphabet.code('п');
    private static final int L = Alphabet.code('л');
    private static final int SOFT = Alphabet.code('ь');
    private static final int SHORT_I = Alphabet.code('й');
    private static final int HALF = Alphabet.code(Alphabet.HALF);

    private static final int NOT_BEFORE_HALF = Alphabet.vowelBit('и') | Alphabet.vowelBit('е') | Alphabet.vowelBit('ы');

    private final KnownStems known;
    private final KnownStems endings;
    private final Map<Long, byte[]> irregular = new HashMap<>();
    private final Map<Long, byte[]> whole = new HashMap<>();

    Stems(boolean folded) {
        known = KnownStems.read(folded);
        endings = KnownStems.endings(folded);
        for (var line : Lines.of("irregular.txt")) {
            var parts =
                    (folded ? KyrgyzLetters.fold(line) : line).replace("=", "").split(" ");
            var from = Spelling.codes(parts[0], folded);
            var stem = Spelling.codes(parts[1], folded);
            (line.startsWith("=") ? whole : irregular).put(KnownStems.key(from, 0, from.length), stem);
            if (!line.startsWith("=")) {
                known.add(stem, KnownStems.NOUN);
            }
        }
    }

    /// The stem that is written so before endings, or by itself, or null when it is the same.
    byte @Nullable [] regular(long key, boolean bare) {
        return (bare ? whole : irregular).get(key);
    }

    boolean isNoun(long key) {
        return (known.kinds(key) & KnownStems.NOUN) != 0;
    }

    /// The score of these letters as a stem.
    ///
    /// @param kind [KnownStems#NOUN] or [KnownStems#VERB]
    /// @param bare whether nothing was taken off
    float score(Parse word, int end, int kind, boolean bare, Suffix.Demand demand) {
        if (demand == Suffix.Demand.LONGER && end < 3) {
            return NEVER;
        }
        if (isKnown(word, end, kind)) {
            return KNOWN[Math.min(end, KNOWN.length - 1)] + (bare ? WHOLE : 0);
        }
        if (bare) {
            return hasEnding(word, end, kind & KnownStems.NOUN) ? MADE : 0;
        }
        if (demand == Suffix.Demand.KNOWN || end < 3) {
            return NEVER;
        }
        return kind == KnownStems.NOUN ? noun(word, end) : verb(word, end);
    }

    private boolean isKnown(Parse word, int end, int kind) {
        if (end > KnownStems.LONGEST) {
            return false;
        }
        long key = word.key(end);
        if ((known.kinds(key) & kind) != 0 || kind == KnownStems.NOUN && irregular.containsKey(key)) {
            return true;
        }
        int alone = alone(word.code(end - 1));
        return alone != word.code(end - 1) && (known.kinds(KnownStems.key(word.key(end - 1), alone)) & kind) != 0;
    }

    private float noun(Parse word, int end) {
        int last = word.code(end - 1);
        if (word.syllables(end) == 0) {
            return -1;
        }
        float score = shape(word, end);
        if (word.syllables(end) > 2 && Alphabet.vowelBit(last) != 0) {
            score += LONG;
        }
        if (hasEnding(word, end, KnownStems.NOUN)) {
            return score + MADE;
        }
        boolean isLong = last == word.code(end - 2) && Alphabet.in(ROUND, last);
        return score + (isLong ? VERBAL : Alphabet.in(HIGH, last) ? OWNED : 0);
    }

    private float verb(Parse word, int end) {
        int last = word.code(end - 1);
        int before = word.code(end - 2);
        if (word.syllables(end) == 0
                || !Alphabet.in(VERB_END, last)
                || Alphabet.in(OBSTRUENT, last) && Alphabet.in(OBSTRUENT, before)) {
            return NEVER;
        }
        return shape(word, end)
                + (last == L && Alphabet.in(OPEN, before) ? PASSIVE : 0)
                + (hasEnding(word, end, KnownStems.VERB) ? 0 : UNLIKE_VERB);
    }

    /// What nouns and verbs have in common.
    private static float shape(Parse word, int end) {
        int last = word.code(end - 1);
        boolean one = word.syllables(end) == 1;
        if (last == HALF && (one || (word.lastVowel(end) & NOT_BEFORE_HALF) != 0)) {
            return NEVER;
        }
        float score = cluster(last, word.code(end - 2));
        if (one) {
            return score + (end == 3 ? SHORTEST : SHORT);
        }
        return score + (alone(last) != last ? VOICED_AGAIN : 0);
    }

    private static float cluster(int last, int before) {
        if (Alphabet.vowelBit(last) != 0 || Alphabet.vowelBit(before) != 0) {
            return 0;
        }
        if (last == before) {
            return Alphabet.in(MAY_DOUBLE, last) ? 0 : DOUBLED;
        }
        if (!Alphabet.in(OBSTRUENT, last)) {
            return Alphabet.in(STOP, before) && Alphabet.in(LIQUID, last) ? FOREIGN : STRANGE;
        }
        return Alphabet.in(VOICED, last) ? STRANGE : 0;
    }

    private boolean hasEnding(Parse word, int end, int kind) {
        long key = 0;
        for (int i = end - 1; kind != 0 && i >= 2 && i >= end - LONGEST_ENDING; i--) {
            key = KnownStems.key(key, word.code(i));
            if ((endings.kinds(key) & kind) != 0) {
                return true;
            }
        }
        return false;
    }

    /// The letter at the end of a stem that stands alone: what is voiced between vowels is not (GR, фонетика).
    static int alone(int code) {
        return code == G ? K : code == B ? P : code == HALF ? SHORT_I : code;
    }

    static boolean isSoftSign(int code) {
        return code == SOFT;
    }
}
