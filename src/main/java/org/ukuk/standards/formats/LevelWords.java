package org.ukuk.standards.formats;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ukuk.standards.text.Level;

/// What levels are called in printed laws, in the languages that the centre meets.
public final class LevelWords {

    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("preamble", Level.PREAMBLE),
            Map.entry("преамбула", Level.PREAMBLE),
            Map.entry("book", Level.BOOK),
            Map.entry("книга", Level.BOOK),
            Map.entry("китеп", Level.BOOK),
            Map.entry("part", Level.PART),
            Map.entry("часть", Level.PART),
            Map.entry("бөлүк", Level.PART),
            Map.entry("deel", Level.PART),
            Map.entry("title", Level.TITLE),
            Map.entry("titel", Level.TITLE),
            Map.entry("титул", Level.TITLE),
            Map.entry("chapter", Level.CHAPTER),
            Map.entry("глава", Level.CHAPTER),
            Map.entry("бап", Level.CHAPTER),
            Map.entry("hoofdstuk", Level.CHAPTER),
            Map.entry("chapitre", Level.CHAPTER),
            Map.entry("division", Level.DIVISION),
            Map.entry("section", Level.SECTION),
            Map.entry("раздел", Level.SECTION),
            Map.entry("подраздел", Level.SUBSECTION),
            Map.entry("бөлүм", Level.SECTION),
            Map.entry("бөлүмчө", Level.SUBSECTION),
            Map.entry("paragraaf", Level.SECTION),
            Map.entry("article", Level.ARTICLE),
            Map.entry("art", Level.ARTICLE),
            Map.entry("статья", Level.ARTICLE),
            Map.entry("ст", Level.ARTICLE),
            Map.entry("берене", Level.ARTICLE),
            Map.entry("artikel", Level.ARTICLE),
            Map.entry("rule", Level.RULE),
            Map.entry("paragraph", Level.PARAGRAPH),
            Map.entry("параграф", Level.PARAGRAPH),
            Map.entry("пункт", Level.POINT),
            Map.entry("annex", Level.ANNEX),
            Map.entry("appendix", Level.ANNEX),
            Map.entry("schedule", Level.ANNEX),
            Map.entry("bijlage", Level.ANNEX),
            Map.entry("annexe", Level.ANNEX),
            Map.entry("приложение", Level.ANNEX),
            Map.entry("тиркеме", Level.ANNEX));

    private static final Map<String, Map<Level, String>> PRINTED = Map.of(
            "en",
            Map.of(
                    Level.BOOK,
                    "Book {}",
                    Level.PART,
                    "Part {}",
                    Level.TITLE,
                    "Title {}",
                    Level.CHAPTER,
                    "Chapter {}",
                    Level.SECTION,
                    "Section {}",
                    Level.ARTICLE,
                    "Article {}",
                    Level.ANNEX,
                    "Annex {}"),
            "ru",
            Map.of(
                    Level.BOOK,
                    "Книга {}",
                    Level.PART,
                    "Часть {}",
                    Level.TITLE,
                    "Титул {}",
                    Level.CHAPTER,
                    "Глава {}",
                    Level.SECTION,
                    "Раздел {}",
                    Level.SUBSECTION,
                    "Подраздел {}",
                    Level.ARTICLE,
                    "Статья {}",
                    Level.ANNEX,
                    "Приложение {}"),
            "ky",
            Map.of(
                    Level.BOOK,
                    "{}-китеп",
                    Level.PART,
                    "{}-бөлүк",
                    Level.TITLE,
                    "{}-титул",
                    Level.CHAPTER,
                    "{}-глава",
                    Level.SECTION,
                    "{}-бөлүм",
                    Level.SUBSECTION,
                    "{}-бөлүмчө",
                    Level.ARTICLE,
                    "{}-берене",
                    Level.ANNEX,
                    "{}-тиркеме"));

    private static final Map<Level, String> USUAL =
            Map.of(Level.PARAGRAPH, "{}.", Level.POINT, "({})", Level.SUBPARAGRAPH, "({})", Level.INDENT, "({})");

    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private static final Pattern BEFORE = Pattern.compile("(\\p{L}+)\\.?\\s*(?:№\\s*)?(\\S.*)?");
    private static final Pattern BEHIND = Pattern.compile("(\\S+?)[-–\\s]+(\\p{L}+)");
    private static final Pattern AROUND = Pattern.compile("^[\\s(«\\[§]+|[\\s).:;\\]»–—-]+$");

    private LevelWords() {}

    public static Optional<Level> level(String word) {
        return Optional.ofNullable(LEVELS.get(word.toLowerCase(Locale.ROOT)));
    }

    /// A number without the word for its level and the marks around it: `25` of “Article 25.”, “(25)” and “25-берене”.
    public static String bare(String number) {
        var text = AROUND.matcher(number.strip()).replaceAll("");
        var before = BEFORE.matcher(text);
        if (before.matches() && level(before.group(1)).isPresent()) {
            text = before.group(2) == null ? "" : before.group(2);
        } else {
            var behind = BEHIND.matcher(text);
            text = behind.matches() && level(behind.group(2)).isPresent() ? behind.group(1) : text;
        }
        return AROUND.matcher(text).replaceAll("").replaceAll("\\s+", " ");
    }

    /// A number as it is printed before its provision in the language: `Article 25`, `25-берене`, `1.`, `(a)`; empty
    /// for an empty one.
    public static String printed(Level level, String number, String language) {
        if (number.isEmpty()) {
            return "";
        }
        var form = PRINTED.getOrDefault(language, Map.of()).get(level);
        if (form != null) {
            // Kyrgyz sets no hyphen behind Roman numerals.
            return ROMAN.matcher(number).matches()
                    ? form.replace("{}-", number + " ").replace("{}", number)
                    : form.replace("{}", number);
        }
        return USUAL.getOrDefault(level, "{}").replace("{}", number);
    }
}
