package org.ukuk.practices;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.i18n.Language;

/// A result of a practice: what was measured, what came out, who says so, and how well that is known.
///
/// @param strength code of `STRENGTHS`
/// @param value as the source gives it: “7.2 years on average (2015–2019)”
/// @param indicators what was measured, by language; at least one
public record Outcome(String strength, String value, String source, Map<Language, String> indicators) {

    /// How well a result is known.
    public static final List<String> STRENGTHS = List.of("strong", "moderate", "weak", "contested");

    /// The languages of the indicator in the order of a line.
    private static final List<Language> ORDER = List.of(Language.EN, Language.RU, Language.KY);

    private static final int BEFORE_INDICATOR = 3;

    /// Reads the line of a field: `strength | value | source | English | Russian | Kyrgyz`. An indicator may be left
    /// empty, but not in all languages; empty when the line is none.
    static Optional<Outcome> parse(String line) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() <= BEFORE_INDICATOR
                || parts.size() > BEFORE_INDICATOR + ORDER.size()
                || !STRENGTHS.contains(parts.get(0))
                || parts.get(1).isEmpty()
                || parts.get(2).isEmpty()) {
            return Optional.empty();
        }
        var indicators = new EnumMap<Language, String>(Language.class);
        for (int i = BEFORE_INDICATOR; i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                indicators.put(ORDER.get(i - BEFORE_INDICATOR), parts.get(i));
            }
        }
        return indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome(parts.get(0), parts.get(1), parts.get(2), indicators));
    }

    /// Those of a practice; lines that are none are left out.
    public static List<Outcome> of(Content content) {
        return content.all("results").stream()
                .flatMap(line -> parse(line).stream())
                .toList();
    }

    /// The line that `parse` reads.
    public String line() {
        var out = new StringBuilder(String.join(" | ", strength, value, source));
        ORDER.forEach(language -> out.append(" | ").append(indicators.getOrDefault(language, "")));
        return out.toString().stripTrailing();
    }

    /// The language in which the reader gets the indicator: the asked one, else the first there is.
    public Language language(Language asked) {
        return indicators.containsKey(asked)
                ? asked
                : ORDER.stream().filter(indicators::containsKey).findFirst().orElseThrow();
    }

    /// What was measured, in that language.
    public String indicator(Language asked) {
        return indicators.getOrDefault(language(asked), "");
    }
}
