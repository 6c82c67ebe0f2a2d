package org.ukuk.exchange.bulk.starter;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.ukuk.exchange.bulk.PlainYaml;
import org.ukuk.platform.i18n.Language;

/// A file of the starter collection, taken apart: the YAML head between two lines of `---`, then one part a language
/// that begins with `# en: Title`. The first paragraph of a part is its summary, what follows its body.
///
/// @param head everything above the texts
record StarterText(Map<String, Object> head, Map<Language, Part> parts) {

    private static final Pattern FILE = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(?m)^# (ky|ru|en): (.+)$");

    /// What the file says in one language.
    record Part(String title, String summary, String body) {}

    /// @throws IllegalArgumentException when the file has another shape
    static StarterText read(String file) {
        var match = FILE.matcher(file.replace("\r\n", "\n"));
        if (!match.matches()) {
            throw new IllegalArgumentException("a file begins with a head between two lines of ---");
        }
        return new StarterText(PlainYaml.map(PlainYaml.read(match.group(1))), parts(match.group(2)));
    }

    private static Map<Language, Part> parts(String texts) {
        var parts = new EnumMap<Language, Part>(Language.class);
        var headings = HEADING.matcher(texts).results().toList();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : texts.length();
            var paragraphs = texts.substring(headings.get(i).end(), end).strip().split("\\n\\s*\\n", 2);
            var language = Language.of(headings.get(i).group(1)).orElseThrow();
            parts.put(
                    language,
                    new Part(
                            headings.get(i).group(2).strip(),
                            paragraphs[0].strip().replace('\n', ' '),
                            paragraphs.length > 1 ? paragraphs[1].strip() : ""));
        }
        return parts;
    }
}
