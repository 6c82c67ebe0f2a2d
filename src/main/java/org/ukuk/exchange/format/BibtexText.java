package org.ukuk.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text as BibTeX fields hold it: UTF-8, the letters that TeX reads as commands escaped, and words with capitals in
/// braces, since bibliography styles write titles small.
final class BibtexText {

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

    private BibtexText() {}

    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> escaped.append("{\\textbackslash}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '{', '}', '$', '&', '#', '_', '%' -> escaped.append('\\').append(letter);
                default -> escaped.append(Character.isWhitespace(letter) ? ' ' : letter);
            }
        }
        return escaped.toString();
    }

    static String title(String text) {
        List<String> words = new ArrayList<>();
        for (var word : text.strip().split("\\s+")) {
            boolean keep = !words.isEmpty() && CAPITAL.matcher(word).find();
            words.add(keep ? "{" + escape(word) + "}" : escape(word));
        }
        return String.join(" ", words);
    }

    /// Addresses and identifiers are read letter by letter; only braces would end the field.
    static String verbatim(String text) {
        return text.replace("{", "%7B").replace("}", "%7D").replace(" ", "%20");
    }
}
