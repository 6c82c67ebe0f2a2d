package org.ukuk.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ukuk.chain.ChainView.Entry;
import org.ukuk.chain.ChainView.Row;
import org.ukuk.chain.Finding.State;

/// A chain as a picture: a row of boxes for each step, lines where there are links. Lengths are in units of the
/// picture, about a pixel each.
public record Drawing(int width, int height, List<Level> levels, List<Line> lines) {

    private static final int BOX = 190;
    private static final int TALL = 92;
    private static final int GAP = 18;
    private static final int HEAD = 26;
    private static final int BETWEEN = 40;
    private static final int LETTERS = 21;
    private static final int MOST_LINES = 4;

    /// @param y of the name of the step
    public record Level(Step step, int y, List<Box> boxes) {}

    /// @param lines of its text, as they fit
    /// @param whole the text uncut
    /// @param href null when it leads nowhere
    public record Box(
            int x,
            int y,
            List<String> lines,
            String whole,
            String lang,
            @Nullable String href,
            State state,
            boolean here) {

        public int width() {
            return BOX;
        }

        public int height() {
            return TALL;
        }

        /// The class of the box.
        public String style() {
            return here ? state.code() + " here" : state.code();
        }

        private int middle() {
            return x + BOX / 2;
        }
    }

    /// A line from the foot of one box to the head of another.
    public record Line(int x1, int y1, int x2, int y2, State state) {}

    /// @param missing what a box says at a step that is missing, by step
    static Drawing of(List<Row> rows, Map<Step, String> missing, String lang) {
        int most = rows.stream().mapToInt(row -> row.entries().size()).max().orElse(1);
        int width = Math.max(2, most) * (BOX + GAP) + GAP;
        var boxes = new HashMap<String, Box>();
        var levels = new ArrayList<Level>();
        int y = GAP;
        for (var row : rows) {
            levels.add(new Level(row.step(), y + HEAD - 10, boxes(row, y + HEAD, width, missing, lang, boxes)));
            y += HEAD + TALL + BETWEEN;
        }
        return new Drawing(width, y - BETWEEN + GAP, levels, lines(rows, levels, boxes));
    }

    private static List<Box> boxes(
            Row row, int y, int width, Map<Step, String> missing, String lang, Map<String, Box> byKey) {
        int count = Math.max(1, row.entries().size());
        int x = (width - count * (BOX + GAP) + GAP) / 2;
        if (row.isMissing()) {
            var text = missing.getOrDefault(row.step(), "");
            return List.of(new Box(x, y, wrapped(text), text, lang, null, State.BROKEN, false));
        }
        var boxes = new ArrayList<Box>();
        for (var entry : row.entries()) {
            var box = new Box(
                    x,
                    y,
                    wrapped(entry.title()),
                    entry.title(),
                    entry.lang(),
                    entry.address(),
                    entry.state(),
                    entry.here());
            boxes.add(box);
            byKey.put(entry.key(), box);
            x += BOX + GAP;
        }
        return boxes;
    }

    private static List<Line> lines(List<Row> rows, List<Level> levels, Map<String, Box> byKey) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < rows.size(); i++) {
            var above = i == 0 ? List.<Box>of() : levels.get(i - 1).boxes();
            var boxes = levels.get(i).boxes();
            for (int b = 0; b < boxes.size(); b++) {
                var lower = boxes.get(b);
                var uppers = rows.get(i).isMissing()
                        ? above.stream().limit(1).toList()
                        : uppers(rows.get(i).entries().get(b), above, byKey);
                uppers.forEach(upper -> lines.add(line(upper, lower)));
            }
        }
        return lines;
    }

    /// What an entry hangs on: the items it links to; what is said of an item hangs on that, or on what was said
    /// before.
    private static List<Box> uppers(Entry entry, List<Box> above, Map<String, Box> byKey) {
        var said = byKey.get(entry.of());
        if (said != null) {
            return above.contains(said)
                    ? List.of(said)
                    : above.stream().limit(1).toList();
        }
        return entry.links().stream()
                .map(ChainView.Bond::key)
                .distinct()
                .filter(byKey::containsKey)
                .map(byKey::get)
                .toList();
    }

    private static Line line(Box upper, Box lower) {
        return new Line(upper.middle(), upper.y() + TALL, lower.middle(), lower.y(), lower.state());
    }

    private static List<String> wrapped(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(cut(word));
        }
        lines.add(line.toString());
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        var shown = new ArrayList<>(lines.subList(0, MOST_LINES));
        shown.set(MOST_LINES - 1, shown.getLast() + " …");
        return shown;
    }

    private static String cut(String word) {
        return word.length() <= LETTERS ? word : word.substring(0, LETTERS - 1) + "…";
    }
}
