package org.ukuk.standards.formats.split;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Ways to number paragraphs and points.
enum Numbering {
    DECIMAL("(\\d{1,3}(?:\\.\\d{1,3})+)[.)]?\\s+(\\S.*)"),
    DIGITS("(\\d{1,3})\\.\\s*(?!\\d)(\\S.*)"),
    DIGITS_BRACKET("\\(?(\\d{1,3})\\)\\s*(\\S.*)"),
    LETTERS("\\(?(\\p{L})\\)\\s*(\\S.*)"),
    LETTERS_DOT("(\\p{Ll})\\.\\s*(\\S.*)"),
    ROMAN("\\(?([ivxlc]{1,6})\\)\\s*(\\S.*)");

    private static final List<String> ALPHABETS =
            List.of("abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
    private static final List<String> ROMANS = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix",
            "xxx");

    /// A number further ahead than this is no gap in a list but something else, such as a year.
    private static final int WIDEST_GAP = 5;

    private final Pattern form;

    Numbering(String form) {
        this.form = Pattern.compile(form);
    }

    record Found(String number, String text) {}

    Optional<Found> in(String line) {
        var match = form.matcher(line);
        return match.matches() ? Optional.of(new Found(match.group(1), match.group(2))) : Optional.empty();
    }

    /// Whether the number can come after another one of its list.
    ///
    /// @param last the one before; empty for the first of a list
    boolean follows(String last, String number) {
        return switch (this) {
            case DECIMAL -> true;
            case DIGITS, DIGITS_BRACKET -> {
                int now = Integer.parseInt(number);
                int before = last.isEmpty() ? 0 : Integer.parseInt(last);
                yield last.isEmpty() ? now == 1 : now > before && now - before <= WIDEST_GAP;
            }
            case LETTERS, LETTERS_DOT ->
                ALPHABETS.stream().anyMatch(alphabet -> isNext(alphabet, last.toLowerCase(Locale.ROOT), number));
            case ROMAN -> {
                int now = ROMANS.indexOf(number);
                yield now >= 0 && now == (last.isEmpty() ? 0 : ROMANS.indexOf(last) + 1);
            }
        };
    }

    private static boolean isNext(String alphabet, String last, String number) {
        int now = alphabet.indexOf(number.toLowerCase(Locale.ROOT));
        int before = last.isEmpty() ? -1 : alphabet.indexOf(last);
        return now >= 0 && (last.isEmpty() || before >= 0) && now == before + 1;
    }
}
