package org.ukuk.standards.formats.split;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the language of a paragraph by its commonest words. Says nothing where it is not sure.
final class Tongue {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int ENOUGH = 2;
    private static final int LOOKED_AT = 1500;

    private static final Map<String, Set<String>> WORDS = Map.of(
            "en",
            Set.of(
                    "the",
                    "of",
                    "and",
                    "to",
                    "shall",
                    "any",
                    "this",
                    "by",
                    "be",
                    "or",
                    "for",
                    "which",
                    "with",
                    "that",
                    "such",
                    "its",
                    "as",
                    "on",
                    "from",
                    "have",
                    "has",
                    "article",
                    "convention",
                    "everyone",
                    "right",
                    "at",
                    "is",
                    "it",
                    "their",
                    "other"),
            "nl",
            Set.of(
                    "de", "het", "van", "een", "en", "dat", "te", "voor", "met", "op", "aan", "door", "niet", "zijn",
                    "worden", "wordt", "dit", "deze", "die", "bij", "of", "om", "verdrag", "lid", "heeft", "ieder",
                    "elk", "indien", "tot", "artikel"),
            "fr",
            Set.of(
                    "le",
                    "la",
                    "les",
                    "des",
                    "du",
                    "et",
                    "un",
                    "une",
                    "dans",
                    "par",
                    "pour",
                    "sur",
                    "qui",
                    "que",
                    "au",
                    "aux",
                    "ou",
                    "est",
                    "sont",
                    "ne",
                    "pas",
                    "cette",
                    "présente",
                    "être",
                    "doit",
                    "tout",
                    "toute"),
            "de",
            Set.of(
                    "der", "die", "das", "und", "des", "den", "dem", "ein", "eine", "ist", "nicht", "mit", "von", "zu",
                    "für", "auf", "oder", "sich", "wird", "werden", "dieses", "im", "durch", "als"),
            "es",
            Set.of(
                    "el",
                    "los",
                    "las",
                    "del",
                    "y",
                    "una",
                    "por",
                    "para",
                    "con",
                    "que",
                    "se",
                    "su",
                    "sus",
                    "como",
                    "no",
                    "o",
                    "al",
                    "presente",
                    "toda",
                    "todo",
                    "será",
                    "deberá"),
            "ru",
            Set.of(
                    "и",
                    "в",
                    "на",
                    "не",
                    "с",
                    "по",
                    "или",
                    "что",
                    "для",
                    "от",
                    "из",
                    "к",
                    "о",
                    "при",
                    "его",
                    "их",
                    "также",
                    "если",
                    "быть",
                    "должен",
                    "имеет",
                    "каждый",
                    "право",
                    "настоящей",
                    "настоящего",
                    "является",
                    "могут",
                    "может",
                    "которые",
                    "без"),
            "ky",
            Set.of(
                    "жана",
                    "менен",
                    "үчүн",
                    "же",
                    "болуп",
                    "бир",
                    "анын",
                    "бул",
                    "боюнча",
                    "тарабынан",
                    "керек",
                    "болот",
                    "ар",
                    "укугу",
                    "укуктуу",
                    "адам",
                    "эмес",
                    "алардын",
                    "башка",
                    "каршы",
                    "мүмкүн",
                    "тийиш",
                    "эмгек",
                    "ылайык",
                    "ушул",
                    "берене",
                    "бардык",
                    "катары",
                    "өз",
                    "ээ"),
            "tr",
            Set.of(
                    "ve",
                    "bir",
                    "bu",
                    "ile",
                    "için",
                    "veya",
                    "olarak",
                    "her",
                    "olan",
                    "hakkı",
                    "göre",
                    "madde",
                    "tarafından"));

    private static final Pattern KYRGYZ = Pattern.compile("[ңөүҢӨҮ]");

    private Tongue() {}

    /// Code of the language; empty when it cannot be told.
    static String of(String text) {
        var looked = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        if (HAN.matcher(looked).find()) {
            return "zh";
        }
        var counts = new HashMap<String, Integer>();
        var words = WORD.matcher(looked.toLowerCase(Locale.ROOT));
        while (words.find()) {
            var word = words.group();
            WORDS.forEach((language, common) -> {
                if (common.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        if (KYRGYZ.matcher(looked).find()) {
            counts.merge("ky", ENOUGH, Integer::sum);
        }
        return best(counts);
    }

    private static String best(Map<String, Integer> counts) {
        var best = "";
        int most = ENOUGH - 1;
        int second = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                second = best.isEmpty() ? second : most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return most > second ? best : "";
    }
}
