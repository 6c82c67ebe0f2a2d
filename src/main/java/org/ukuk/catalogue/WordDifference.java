package org.ukuk.catalogue;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ukuk.catalogue.Comparison.Row;
import org.ukuk.catalogue.Comparison.Words;

/// Finds the paragraphs that differ and, in those, the words (Myers' algorithm).
public final class WordDifference {

    /// The work grows with the square of what differs, so longer lists are taken as changed whole.
    private static final int MOST = 2000;

    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+");

    private WordDifference() {}

    /// Rows for the lines that are not the same in both.
    public static List<Row> between(List<String> before, List<String> after) {
        var rows = new ArrayList<Row>();
        for (var delta : deltas(before, after)) {
            var old = delta.getSource().getLines();
            var fresh = delta.getTarget().getLines();
            for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
                rows.add(row(i < old.size() ? old.get(i) : "", i < fresh.size() ? fresh.get(i) : ""));
            }
        }
        return rows;
    }

    private static Row row(String before, String after) {
        var old = words(before);
        var fresh = words(after);
        var deltas = deltas(old, fresh);
        return new Row(runs(old, deltas, AbstractDelta::getSource), runs(fresh, deltas, AbstractDelta::getTarget));
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).toList();
    }

    /// What lies between the parts that are the same; a deletion and an insertion at one place are one change.
    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        if (before.size() > MOST || after.size() > MOST) {
            return before.equals(after)
                    ? List.of()
                    : List.of(new ChangeDelta<>(new Chunk<>(0, before), new Chunk<>(0, after)));
        }
        var merged = new ArrayList<AbstractDelta<String>>();
        for (var delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && touches(last, delta)) {
                merged.removeLast();
                merged.add(new ChangeDelta<>(
                        join(last.getSource(), delta.getSource()), join(last.getTarget(), delta.getTarget())));
            } else {
                merged.add(delta);
            }
        }
        return merged;
    }

    private static boolean touches(AbstractDelta<String> last, AbstractDelta<String> next) {
        return last.getSource().getPosition() + last.getSource().size()
                        == next.getSource().getPosition()
                && last.getTarget().getPosition() + last.getTarget().size()
                        == next.getTarget().getPosition();
    }

    private static Chunk<String> join(Chunk<String> first, Chunk<String> second) {
        return new Chunk<>(
                first.getPosition(),
                Stream.concat(first.getLines().stream(), second.getLines().stream())
                        .toList());
    }

    private static List<Words> runs(
            List<String> words,
            List<AbstractDelta<String>> deltas,
            Function<AbstractDelta<String>, Chunk<String>> side) {
        var runs = new ArrayList<Words>();
        int at = 0;
        for (var delta : deltas) {
            var chunk = side.apply(delta);
            add(runs, words.subList(at, chunk.getPosition()), false);
            add(runs, chunk.getLines(), true);
            at = chunk.getPosition() + chunk.size();
        }
        add(runs, words.subList(at, words.size()), false);
        return runs;
    }

    private static void add(List<Words> runs, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            runs.add(new Words(String.join("", words), changed));
        }
    }
}
