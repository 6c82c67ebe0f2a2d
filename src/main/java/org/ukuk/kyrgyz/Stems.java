package org.ukuk.kyrgyz;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How likely a beginning of a word is a stem, and what the stem is when it changed before its endings.
final class Stems {

    private static final float NEVER = Float.NEGATIVE_INFINITY;
    private static final float[] KNOWN = {NEVER, NEVER, 1.4f, 2.2f, 3f, 3.6f, 4.2f};
    private static final float BARE = 1f;

    /// A word that leaves three syllables has room for an ending.
    private static final float LONG = 0.5f;

    private static final float VERBAL = 0.9f;

    /// Kyrgyz verb stems end in these (GR, этиш; loans become verbs by -ла).
    private static final long VERB_END = Alphabet.mask("аеоөыиуүйклмнңпрстчшзг" + Alphabet.HALF);

    private static final long OBSTRUENT = Alphabet.mask("бвгджзкпстфхцчшщ");
    private static final long ROUND = Alphabet.mask("оөуү");
    private static final long STOP = Alphabet.mask("бгдкпт");
    private static final long LIQUID = Alphabet.mask("лр");
    private static final long VOICED = Alphabet.mask("бвгд");
    private static final long DOUBLED = Alphabet.mask("слмнф");

    /// What is written voiced between vowels (GR, фонетика: үнсүздөрдүн өзгөрүшү).
    private static final int G = Alphabet.code('г');
    private static final int K = Alphabet.code('к');
    private static final int B = Alphabet.code('б');
    private static final int P = Alphabet.code('п');
    private static final int SOFT = Alphabet.code('ь');
    private static final int L = Alphabet.code('л');
    private static final long OPEN = Alphabet.mask("аеоө");
    private static final int SHORT_I = Alphabet.code('й');
    private static final int HALF = Alphabet.code(Alphabet.HALF);

    private static final int HIGH_FRONT = Alphabet.vowelBit('и') | Alphabet.vowelBit('е') | Alphabet.vowelBit('ы');

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
            (line.startsWith("=") ? whole : irregular)
                    .put(KnownStems.key(from, 0, from.length), Spelling.codes(parts[1], folded));
            if (!line.startsWith("=")) {
                known.add(Spelling.codes(parts[1], folded), KnownStems.NOUN);
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
            return KNOWN[Math.min(end, KNOWN.length - 1)] + (bare ? BARE : 0);
        }
        if (bare) {
            return hasEnding(word, end, kind & KnownStems.NOUN) ? 0.5f : 0;
        }
        return demand == Suffix.Demand.KNOWN || end < 3 ? NEVER : unknown(word, end, kind);
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

    private float unknown(Parse word, int end, int kind) {
        int last = word.code(end - 1);
        boolean verb = kind == KnownStems.VERB;
        int vowels = word.vowels(end);
        if (vowels == 0) {
            return verb ? NEVER : -1;
        }
        if (verb && !Alphabet.in(VERB_END, last)
                || last == HALF && (vowels == 1 || (word.lastVowel(end) & HIGH_FRONT) != 0)) {
            return NEVER;
        }
        int before = word.code(end - 2);
        if (verb && Alphabet.in(OBSTRUENT, last) && Alphabet.in(OBSTRUENT, before)) {
            return NEVER;
        }
        float score = cluster(word, end);
        score -= verb && last == L && Alphabet.in(OPEN, before) ? 0.5f : 0;
        score += vowels == 1 ? end <= 3 ? -2.2f : -1f : vowels > 2 && Alphabet.vowelBit(last) != 0 ? LONG : 0;
        score -= !verb && isLong(word, end) ? VERBAL : 0;
        boolean likely = hasEnding(word, end, kind);
        if (vowels > 1 && alone(last) != last) {
            score += 0.4f;
        }
        return score + (verb ? likely ? 0 : -0.6f : likely ? 0.5f : 0);
    }

    /// A noun that ends so is mostly a verbal noun.
    private static boolean isLong(Parse word, int end) {
        return word.code(end - 1) == word.code(end - 2) && Alphabet.in(ROUND, word.code(end - 1));
    }

    /// A loan may end in a stop and р or л (октябр, цикл); other hard endings are no ends of stems.
    private static float cluster(Parse word, int end) {
        int last = word.code(end - 1);
        int before = word.code(end - 2);
        if (Alphabet.vowelBit(last) != 0 || Alphabet.vowelBit(before) != 0) {
            return 0;
        }
        if (last == before) {
            return Alphabet.in(DOUBLED, last) ? 0 : -3;
        }
        boolean lastHard = Alphabet.in(OBSTRUENT, last);
        if (!lastHard && Alphabet.in(STOP, before)) {
            return Alphabet.in(LIQUID, last) ? -0.4f : -1.5f;
        }
        return !lastHard || Alphabet.in(VOICED, last) ? -1.5f : 0;
    }

    private boolean hasEnding(Parse word, int end, int kind) {
        for (int length = 2; length <= Math.min(6, end - 2); length++) {
            if ((endings.kinds(word.key(end - length, end)) & kind) != 0) {
                return true;
            }
        }
        return false;
    }

    /// The letter at the end of a stem that stands alone.
    static int alone(int code) {
        return code == G ? K : code == B ? P : code == HALF ? SHORT_I : code;
    }

    static boolean isSoftSign(int code) {
        return code == SOFT;
    }
}
