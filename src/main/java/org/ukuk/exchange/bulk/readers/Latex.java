package org.ukuk.exchange.bulk.readers;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/// LaTeX as it stands in bibliographies, as plain text: accents and signs become letters, commands of form leave their
/// argument, braces go. What it does not know keeps its argument and loses its name.
final class Latex {

    private static final Map<Character, Character> ACCENTS = Map.ofEntries(
            Map.entry('`', '\u0300'),
            Map.entry('\'', '\u0301'),
            Map.entry('^', '\u0302'),
            Map.entry('~', '\u0303'),
            Map.entry('=', '\u0304'),
            Map.entry('u', '\u0306'),
            Map.entry('.', '\u0307'),
            Map.entry('"', '\u0308'),
            Map.entry('r', '\u030A'),
            Map.entry('H', '\u030B'),
            Map.entry('v', '\u030C'),
            Map.entry('d', '\u0323'),
            Map.entry('c', '\u0327'),
            Map.entry('k', '\u0328'),
            Map.entry('b', '\u0331'));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("th", "þ"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textellipsis", "…"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("guillemotleft", "«"),
            Map.entry("guillemotright", "»"),
            Map.entry("cyrdash", "–"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textunderscore", "_"),
            Map.entry("textdegree", "°"),
            Map.entry("texteuro", "€"),
            Map.entry("euro", "€"),
            Map.entry("pounds", "£"),
            Map.entry("copyright", "©"),
            Map.entry("S", "§"),
            Map.entry("No", "№"),
            Map.entry("textnumero", "№"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"));

    /// Commands whose argument is not text to be read.
    private static final Set<String> MUTE = Set.of("discretionary", "label", "cite", "vspace", "hspace");

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Latex(String text) {
        this.text = text;
    }

    static String text(String latex) {
        if (latex.isEmpty()) {
            return latex;
        }
        var reading = new Latex(latex);
        reading.all();
        return Normalizer.normalize(reading.out, Normalizer.Form.NFC)
                .replace("---", "—")
                .replace("--", "–")
                .replace("``", "“")
                .replace("''", "”")
                .replaceAll("[ \\t\\r\\n]+", " ")
                .strip();
    }

    private void all() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case '\\' -> command();
                case '{', '}', '$' -> {}
                case '~' -> out.append('\u00A0');
                default -> out.append(c);
            }
        }
    }

    private void command() {
        if (at >= text.length()) {
            return;
        }
        int start = at;
        while (at < text.length() && isLatin(text.charAt(at))) {
            at++;
        }
        var name = at == start ? text.substring(start, ++at) : text.substring(start, at);
        var accent = name.length() == 1 ? ACCENTS.get(name.charAt(0)) : null;
        if (accent != null && (name.charAt(0) < 'A' || !isLatin(name.charAt(0)) || followedByArgument())) {
            accent(accent);
        } else if (SIGNS.containsKey(name)) {
            sign(SIGNS.getOrDefault(name, ""));
        } else if (name.equals("href")) {
            argument();
            blanks();
        } else if (name.equals("enquote") || name.equals("mkbibquote")) {
            out.append('“').append(text(argument())).append('”');
        } else if (name.equals("symbol")) {
            symbol(argument());
        } else if (name.equals("url")) {
            out.append(argument());
        } else if (MUTE.contains(name)) {
            for (blanks(); at < text.length() && text.charAt(at) == '{'; blanks()) {
                argument();
            }
        } else if (name.length() == 1 && !isLatin(name.charAt(0))) {
            out.append(name.charAt(0) == '\\' ? ' ' : name.charAt(0) == '-' ? '\u00AD' : name.charAt(0));
        } else {
            blanks();
        }
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean followedByArgument() {
        return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == ' ');
    }

    private void accent(char mark) {
        blanks();
        boolean braced = at < text.length() && text.charAt(at) == '{';
        var letters = braced ? text(argument()) : bare();
        if (letters.isEmpty()) {
            out.append(mark == '\u0303' ? "~" : mark == '\u0302' ? "^" : "");
            return;
        }
        var base = letters.startsWith("ı") ? "i" + letters.substring(1) : letters;
        out.append(base.charAt(0)).append(mark).append(base, 1, base.length());
    }

    /// A letter that stands without braces, or a command such as `\i`.
    private String bare() {
        if (at >= text.length()) {
            return "";
        }
        if (text.charAt(at) == '\\') {
            int start = at++;
            while (at < text.length() && isLatin(text.charAt(at))) {
                at++;
            }
            return text(text.substring(start, at));
        }
        return text.substring(at, ++at);
    }

    private void sign(String sign) {
        out.append(sign);
        if (at + 1 < text.length() && text.charAt(at) == '{' && text.charAt(at + 1) == '}') {
            at += 2;
        } else {
            blanks();
        }
    }

    private void symbol(String code) {
        try {
            out.append(Character.toString(Integer.parseInt(code.strip())));
        } catch (IllegalArgumentException noCode) {
            out.append(code);
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /// What stands in braces next, taken whole; empty when nothing does.
    private String argument() {
        blanks();
        if (at >= text.length() || text.charAt(at) != '{') {
            return "";
        }
        int start = ++at;
        for (int depth = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return text.substring(start, at++);
            }
        }
        at = text.length();
        return text.substring(Math.min(start, at));
    }
}
