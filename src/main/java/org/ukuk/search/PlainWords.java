package org.ukuk.search;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ukuk.kyrgyz.KyrgyzLetters;

/// Which searches may be kept for editors, and how they are written then. What could say something about a person is
/// not: an address, a number of a telephone, a passport or a document, a name with initials. A name written out cannot
/// be told from other words; only that it failed on several days brings it before anybody.
final class PlainWords {

    static final int LONGEST = 100;

    /// Years, articles and numbers of conventions have fewer; telephones, passports and personal numbers have more.
    private static final int MOST_DIGITS = 4;

    private static final int LONGEST_WORD = 40;

    private static final Pattern TELLING =
            Pattern.compile("[@/\\\\_=<>{}]|\\p{L}\\.\\p{L}|(?<!\\p{L})\\p{L}\\.|\\S{" + (LONGEST_WORD + 1) + "}");
    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}’'-]+|(?<![\\p{L}\\p{N}])[’'-]+|[’'-]+(?![\\p{L}\\p{N}])");
    private static final Pattern A_WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]");

    private PlainWords() {}

    /// The words of a query in lower case, cleaned as by `KyrgyzLetters.clean`, one space between them; empty when it
    /// is not to be kept, or is more than words that follow one another.
    static Optional<String> of(String q) {
        if (q.length() > LONGEST || isTelling(q) || !(QueryText.parse(q).root() instanceof QueryText.Node.Words)) {
            return Optional.empty();
        }
        var words = BETWEEN.matcher(KyrgyzLetters.clean(q)).replaceAll(" ").strip();
        return words.length() <= LONGEST && A_WORD.matcher(words).find() ? Optional.of(words) : Optional.empty();
    }

    private static boolean isTelling(String q) {
        return q.codePoints().filter(Character::isDigit).count() > MOST_DIGITS
                || TELLING.matcher(q).find();
    }
}
