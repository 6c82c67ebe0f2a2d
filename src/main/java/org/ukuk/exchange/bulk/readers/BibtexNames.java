package org.ukuk.exchange.bulk.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ukuk.catalogue.Contributor;

/// People as BibTeX writes them: joined by “and”, `Last, First`, `von Last, Jr, First` or `First von Last`; a name in
/// braces is an organisation.
final class BibtexNames {

    private BibtexNames() {}

    static List<String> read(String value) {
        return split(value.replaceAll("\\s+", " ").strip(), " and ").stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("others"))
                .flatMap(name -> one(name).stream())
                .toList();
    }

    private static Optional<String> one(String name) {
        if (isBraced(name)) {
            return Optional.of(Contributor.organisation(Latex.text(name)).line());
        }
        var parts = split(name, ",").stream().map(Latex::text).toList();
        var person = switch (parts.size()) {
            case 1 ->
                spoken(split(name, " ").stream()
                        .map(Latex::text)
                        .filter(word -> !word.isEmpty())
                        .toList());
            case 2 -> Contributor.person(parts.get(0), parts.get(1));
            default -> Contributor.person(parts.get(0), (parts.get(2) + " " + parts.get(1)).strip());
        };
        return person.family().isBlank() ? Optional.empty() : Optional.of(person.line());
    }

    /// Whether the first brace is closed by the last sign and not before.
    private static boolean isBraced(String name) {
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
            if (depth <= 0) {
                return i > 0 && i == name.length() - 1;
            }
        }
        return false;
    }

    /// “Ludwig van Beethoven”: the family name is the last word, with the small words before it.
    private static Contributor spoken(List<String> words) {
        if (words.size() < 2) {
            return Contributor.person(words.isEmpty() ? "" : words.getFirst(), null);
        }
        int family = words.size() - 1;
        while (family > 1 && isSmall(words.get(family - 1))) {
            family--;
        }
        return Contributor.person(
                String.join(" ", words.subList(family, words.size())), String.join(" ", words.subList(0, family)));
    }

    private static boolean isSmall(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
    }

    /// Cuts at a separator outside braces, whatever its case.
    private static List<String> split(String text, String separator) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (depth <= 0 && text.regionMatches(true, i, separator, 0, separator.length())) {
                parts.add(text.substring(start, i));
                i += separator.length() - 1;
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
