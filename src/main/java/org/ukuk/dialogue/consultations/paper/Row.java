package org.ukuk.dialogue.consultations.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ukuk.platform.i18n.Language;

/// A block of a new version before it has its number: what it is, and its words in each language.
public record Row(BlockKind kind, int level, String label, Map<Language, String> words) {

    /// In a text, a block of this alone keeps the place of one that this language does not have.
    static final String NOTHING = "—";

    private static final double SAME_KIND = 0.5;

    /// Lays the texts beside each other. The first says which blocks there are; the others follow its order, and
    /// what finds no partner is told.
    ///
    /// @param first the language whose text decides; it has lines
    record Aligned(List<Row> rows, Map<Language, List<String>> left) {}

    static Aligned aligned(Map<Language, List<Line>> texts, Language first) {
        var lead = texts.getOrDefault(first, List.of());
        var words = new ArrayList<Map<Language, String>>();
        lead.forEach(line -> words.add(new EnumMap<>(Map.of(first, line.words()))));
        var left = new EnumMap<Language, List<String>>(Language.class);
        texts.forEach((language, lines) -> {
            if (language != first) {
                var over = lay(language, lines, lead, words);
                if (!over.isEmpty()) {
                    left.put(language, over);
                }
            }
        });
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lead.size(); i++) {
            var line = lead.get(i);
            words.get(i).values().removeIf(text -> text.equals(NOTHING));
            rows.add(new Row(line.kind(), line.level(), line.label(), words.get(i)));
        }
        return new Aligned(rows, left);
    }

    private static List<String> lay(
            Language language, List<Line> lines, List<Line> lead, List<Map<Language, String>> words) {
        var partners = isLike(lines, lead)
                ? straight(lines.size())
                : Likeness.inOrder(lines.size(), lead.size(), SAME_KIND, (i, j) -> alike(lines.get(i), lead.get(j)));
        var over = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (partners[i] < 0) {
                over.add(lines.get(i).words());
            } else {
                words.get(partners[i]).put(language, lines.get(i).words());
            }
        }
        return over;
    }

    /// Whether they go along, block by block.
    private static boolean isLike(List<Line> lines, List<Line> lead) {
        return lines.size() == lead.size()
                && IntStream.range(0, lead.size()).allMatch(i -> alike(lines.get(i), lead.get(i)) > 0);
    }

    private static int[] straight(int length) {
        return IntStream.range(0, length).toArray();
    }

    /// Texts in two languages share no words, but kinds, labels and, roughly, lengths.
    private static double alike(Line line, Line other) {
        if (line.words().equals(NOTHING)) {
            return 1;
        }
        if (line.kind() != other.kind() || line.level() != other.level()) {
            return 0;
        }
        double label = line.label().equals(other.label()) ? 0.2 : 0;
        double lengths = (double) Math.min(line.words().length(), other.words().length())
                / Math.max(1, Math.max(line.words().length(), other.words().length()));
        return SAME_KIND + label + 0.3 * lengths;
    }
}
