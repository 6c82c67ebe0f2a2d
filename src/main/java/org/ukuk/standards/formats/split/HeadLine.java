package org.ukuk.standards.formats.split;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ukuk.standards.formats.LevelWords;
import org.ukuk.standards.text.Level;

/// A line with which a provision begins: “Статья 12. Оплата труда”, “12-берене. Эмгек акы”, “CHAPTER II”. A line of
/// running text that begins with a reference, “Article 12 of this Convention …”, is none.
///
/// @param rest what follows the number
/// @param parted whether a sign parts the number from it
record HeadLine(Level level, String number, String rest, boolean parted, String tongue) {

    private static final String NUMBER =
            "\\d{1,4}(?:[.\\-–/]\\d{1,4})*[\u00b9\u00b2\u00b3\u2070-\u2079]*\\p{L}?(?:\\s?(?:bis|ter|quater))?|[IVXLCІХ]{1,8}(?:[.\\-–]\\d{1,3})?|[A-ZА-Я](?=[\\s.:)]|$)";
    private static final Pattern WORD_FIRST = Pattern.compile("(\\p{Lu}\\p{L}*)\\.?[\\s\u00a0]*(?:№\\s*)?(" + NUMBER
            + ")(?![\\p{L}\\d])(\\s*[.:)—–]+\\s*|\\s{2,}|\t|\\s+-\\s+)?(.*)");
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "(" + NUMBER
                    + ")\\s?[-–—]?\\s?((?iu:берене|бөлүм|бөлүк|бап|глава|тиркеме|бөлүмчө|китеп))(?!\\p{L})(\\s*[.:)—–]+\\s*|\\s{2,})?(.*)");
    private static final Pattern ALONE = Pattern.compile("(\\p{Lu}\\p{L}+)\\s*[.:]?", Pattern.UNICODE_CASE);
    private static final Pattern ROMAN_ALONE = Pattern.compile("([IVXLC]{1,6})[.:]?(\\s+.*)?");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?U)(of|to|and|or|shall|is|are|in|above|below|paragraph|настоящ\\w+|и|или|в|с|при|части|ч|п|пункт\\w*|Конвенции|Конституции|Закона|Кодекса|жана|ж|боюнча|de|van|et|du)(?!\\p{L}).*");
    private static final int LONGEST_HEADING = 250;

    private static final Map<String, String> TONGUES = Map.ofEntries(
            Map.entry("статья", "ru"),
            Map.entry("раздел", "ru"),
            Map.entry("приложение", "ru"),
            Map.entry("часть", "ru"),
            Map.entry("берене", "ky"),
            Map.entry("бөлүм", "ky"),
            Map.entry("бөлүк", "ky"),
            Map.entry("бап", "ky"),
            Map.entry("тиркеме", "ky"),
            Map.entry("artikel", "nl"),
            Map.entry("hoofdstuk", "nl"),
            Map.entry("bijlage", "nl"),
            Map.entry("chapter", "en"));

    /// @param title whether the line is set as a title, which a reference never is
    static Optional<HeadLine> in(String line, boolean title) {
        var found = wordFirst(line).or(() -> numberFirst(line));
        if (found.isEmpty() && title) {
            found = romanAlone(line);
        }
        return found.or(() -> alone(line)).filter(head -> title || head.isNoReference());
    }

    private static Optional<HeadLine> wordFirst(String line) {
        var match = WORD_FIRST.matcher(line);
        return match.matches() ? of(match, match.group(1), match.group(2)) : Optional.empty();
    }

    private static Optional<HeadLine> numberFirst(String line) {
        var match = NUMBER_FIRST.matcher(line);
        return match.matches() ? of(match, match.group(2), match.group(1)) : Optional.empty();
    }

    private static Optional<HeadLine> of(Matcher match, String word, String number) {
        return LevelWords.level(word)
                .filter(level -> level != Level.PREAMBLE && level != Level.POINT && level != Level.PARAGRAPH)
                .map(level -> new HeadLine(
                        level,
                        number.strip(),
                        match.group(4).strip(),
                        match.group(3) != null,
                        TONGUES.getOrDefault(word.toLowerCase(java.util.Locale.ROOT), "")));
    }

    private static Optional<HeadLine> romanAlone(String line) {
        var match = ROMAN_ALONE.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        var rest = match.group(2) == null ? "" : match.group(2).strip();
        return Optional.of(new HeadLine(Level.SECTION, match.group(1), rest, true, ""));
    }

    /// “Preamble”, “Приложение”: these stand without a number too.
    private static Optional<HeadLine> alone(String line) {
        var match = ALONE.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        return LevelWords.level(match.group(1))
                .filter(level -> level == Level.PREAMBLE || level == Level.ANNEX)
                .map(level -> new HeadLine(
                        level,
                        "",
                        "",
                        true,
                        TONGUES.getOrDefault(match.group(1).toLowerCase(java.util.Locale.ROOT), "")));
    }

    /// Whether a line that is no head begins like one.
    static boolean isReference(String line) {
        return wordFirst(line).isPresent() || numberFirst(line).isPresent();
    }

    private boolean isNoReference() {
        if (rest.isEmpty()) {
            return true;
        }
        char first = rest.charAt(0);
        return parted
                ? !Character.isLowerCase(first) || !REFERENCE.matcher(rest).matches()
                : !Character.isLowerCase(first)
                        && Character.isLetter(first)
                        && !REFERENCE.matcher(rest).matches()
                        && rest.length() <= LONGEST_HEADING
                        && !endsSentence(rest);
    }

    /// Whether what follows the number is a heading, and not the text itself.
    boolean hasHeading() {
        return !rest.isEmpty() && rest.length() <= LONGEST_HEADING && !endsSentence(rest);
    }

    static boolean endsSentence(String text) {
        return !text.isEmpty() && ".;:,".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Whether a line can be the heading of the provision that begins on the line before.
    static boolean couldBeHeading(String line) {
        return line.length() <= LONGEST_HEADING / 2
                && !endsSentence(line)
                && Character.isLetter(line.charAt(0))
                && !Character.isLowerCase(line.charAt(0));
    }
}
