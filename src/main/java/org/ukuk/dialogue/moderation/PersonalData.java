package org.ukuk.dialogue.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds what may be personal data in a text, in Cyrillic and Latin letters. It errs towards finding: a moderator
/// decides. Names are found by the endings of surnames and patronymics, not from a list of people.
public final class PersonalData {

    /// What a piece of text may be.
    public enum Type {
        EMAIL,
        /// Fourteen digits, the first 1 or 2: the personal number of the Kyrgyz Republic.
        PERSONAL_NUMBER,
        /// Two letters and seven digits as in Kyrgyz passports and cards, or four and six digits as in Russian ones.
        PASSPORT,
        CARD,
        PHONE,
        NAME;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// @param from place of the first letter in the text
    public record Finding(Type type, int from, String text) {

        private int end() {
            return from + text.length();
        }
    }

    private record Rule(Type type, Pattern pattern) {}

    private static final String WORD = "\\p{Lu}[\\p{L}’'-]+";

    /// Endings of surnames and patronymics in Russian, Kyrgyz, Uzbek and Tajik use.
    private static final String SURNAME =
            "\\p{Lu}\\p{L}+(?:ович|евич|овна|евна|ова|ева|ов|ев|ёв|ин|ина|ский|ская|беков|бекова|ovich|evich|ovna|evna"
                    + "|ova|eva|ov|ev|zoda|зода)";

    private static final List<Rule> RULES = List.of(
            rule(Type.EMAIL, "[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}"),
            rule(Type.PERSONAL_NUMBER, "(?<!\\d)[12]\\d{13}(?!\\d)"),
            rule(Type.CARD, "(?<!\\d)(?:\\d{4}[ -]?){3}\\d{4}(?!\\d)"),
            rule(Type.PASSPORT, "(?<!\\p{L})(?i:ID|AN|AC|АН|АС)\\s?(?:№\\s?)?\\d{7}(?!\\d)"),
            rule(Type.PASSPORT, "(?<!\\d)\\d{2}\\s?\\d{2}\\s?(?:№\\s?)?\\d{6}(?!\\d)"),
            rule(Type.PHONE, "(?<![\\d\\p{L}])(?:\\+|00)?\\d(?:[\\s().-]{0,2}\\d){8,13}(?!\\d)"),
            rule(Type.NAME, WORD + "\\s+(?:уулу|кызы|uulu|kyzy)(?!\\p{L})"),
            rule(Type.NAME, "(?<!\\p{L})" + SURNAME + "(?:\\s+" + WORD + "){1,2}(?!\\p{L})"),
            rule(Type.NAME, "(?<!\\p{L})" + WORD + "\\s+(?:" + WORD + "\\s+)?" + SURNAME + "(?!\\p{L})"),
            rule(Type.NAME, "(?<!\\p{L})" + SURNAME + "\\s+\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?"));

    private PersonalData() {}

    private static Rule rule(Type type, String pattern) {
        return new Rule(type, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
    }

    /// In the order of the text; a place is found once, as what is tried first.
    ///
    /// @param text at most some thousand letters; the work grows with it
    public static List<Finding> in(String text) {
        var found = new ArrayList<Finding>();
        for (var rule : RULES) {
            var matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                var one = new Finding(rule.type(), matcher.start(), matcher.group());
                if (found.stream().noneMatch(other -> other.from() < one.end() && one.from() < other.end())) {
                    found.add(one);
                }
            }
        }
        found.sort(Comparator.comparing(Finding::from));
        return List.copyOf(found);
    }
}
