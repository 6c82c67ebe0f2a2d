package org.ukuk.standards.formats.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

/// The plain form in which people mend a text: a line `== ky ==` before each language; a line
/// `## article 25 | Heading` for each provision, with as many `#` as it lies deep; its text below. A backslash before
/// a line that begins with one of these signs makes it text.
final class Outline {

    private static final Pattern LANGUAGE = Pattern.compile("==\\s*(\\p{Alnum}{1,10})\\s*==");
    private static final Pattern HEAD = Pattern.compile("(#+)\\s+(\\p{L}+)(?:\\s+([^|]*?))?\\s*(?:\\|\\s*(.*))?");
    private static final int DEEPEST = 12;
    private static final int LONGEST_NUMBER = 60;

    private Outline() {}

    /// Whether a text is written so.
    static boolean isOne(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().stream()
                .anyMatch(line -> LANGUAGE.matcher(line).matches());
    }

    static String write(Map<String, List<Branch>> languages) {
        var out = new StringBuilder();
        languages.forEach((language, branches) -> {
            out.append(out.isEmpty() ? "" : "\n").append("== ").append(language).append(" ==\n");
            branches.forEach(branch -> write(branch, language, 1, out));
        });
        return out.toString();
    }

    private static void write(Branch branch, String language, int depth, StringBuilder out) {
        var words = branch.words().getOrDefault(language, Words.text(""));
        out.append('\n')
                .append("#".repeat(depth))
                .append(' ')
                .append(branch.level().code());
        if (!branch.number().isEmpty()) {
            out.append(' ').append(branch.number());
        }
        if (!words.heading().isEmpty()) {
            out.append(" | ").append(words.heading().replaceAll("\\s+", " "));
        }
        out.append('\n');
        words.text()
                .lines()
                .forEach(line -> out.append(line.matches("[#\\\\].*|==.*") ? "\\" : "")
                        .append(line)
                        .append('\n'));
        branch.within().forEach(one -> write(one, language, depth + 1, out));
    }

    /// @throws Unreadable with every line that is not understood
    static Map<String, List<Branch>> read(String text) {
        var reader = new Reader();
        int line = 0;
        for (var one : text.split("\\R", -1)) {
            reader.line(++line, one.strip());
        }
        return reader.languages();
    }

    private static final class Open {
        private final Level level;
        private final String number;
        private final String heading;
        private final int line;
        private final List<Open> within = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        private Open(Level level, String number, String heading, int line) {
            this.level = level;
            this.number = number;
            this.heading = heading;
            this.line = line;
        }

        private Branch branch(String language) {
            var words = new Words(heading, "", text.toString().strip());
            return new Branch(
                    level,
                    number,
                    words.isEmpty() ? Map.of() : Map.of(language, words),
                    List.of(),
                    within.stream().map(one -> one.branch(language)).toList(),
                    null,
                    null,
                    line);
        }
    }

    private static final class Reader {

        private final Map<String, List<Open>> languages = new LinkedHashMap<>();
        private final List<Flaw> flaws = new ArrayList<>();
        private final List<Open> path = new ArrayList<>();
        private String language = "";

        private void line(int number, String line) {
            var begins = LANGUAGE.matcher(line);
            if (begins.matches()) {
                language(number, begins.group(1));
            } else if (line.startsWith("#")) {
                head(number, line);
            } else if (!path.isEmpty()) {
                path.getLast()
                        .text
                        .append(line.startsWith("\\") ? line.substring(1) : line)
                        .append('\n');
            } else if (!line.isEmpty()) {
                flaws.add(Flaw.wrong(number, "lawtext.wrong.outline-text"));
            }
        }

        private void language(int number, String code) {
            if (!code.matches("[a-z]{2,3}")) {
                flaws.add(Flaw.wrong(number, "lawtext.wrong.language", code));
            } else if (languages.containsKey(code)) {
                flaws.add(Flaw.wrong(number, "lawtext.wrong.language-twice", code));
            }
            language = code;
            languages.putIfAbsent(code, new ArrayList<>());
            path.clear();
        }

        private void head(int number, String line) {
            var head = HEAD.matcher(line);
            var level = head.matches() ? Level.of(head.group(2)) : Optional.<Level>empty();
            if (level.isEmpty()) {
                flaws.add(Flaw.wrong(number, "lawtext.wrong.outline-head", line));
                return;
            }
            int depth = head.group(1).length();
            var label = head.group(3) == null ? "" : head.group(3).strip();
            if (depth > path.size() + 1 || depth > DEEPEST || language.isEmpty()) {
                flaws.add(Flaw.wrong(number, "lawtext.wrong.outline-depth", depth, path.size() + 1));
                return;
            }
            if (label.length() > LONGEST_NUMBER) {
                flaws.add(Flaw.wrong(number, "lawtext.wrong.number-long", LONGEST_NUMBER));
                return;
            }
            path.subList(depth - 1, path.size()).clear();
            var open = new Open(
                    level.get(),
                    label,
                    head.group(4) == null ? "" : head.group(4).strip(),
                    number);
            (path.isEmpty() ? languages.computeIfAbsent(language, one -> new ArrayList<>()) : path.getLast().within)
                    .add(open);
            path.add(open);
        }

        private Map<String, List<Branch>> languages() {
            if (!flaws.isEmpty()) {
                throw new Unreadable(flaws);
            }
            var branches = new LinkedHashMap<String, List<Branch>>();
            languages.forEach((code, open) -> branches.put(
                    code, open.stream().map(one -> one.branch(code)).toList()));
            return branches;
        }
    }
}
