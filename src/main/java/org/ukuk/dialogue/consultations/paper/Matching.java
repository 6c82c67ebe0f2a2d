package org.ukuk.dialogue.consultations.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ukuk.platform.i18n.Language;

/// Which block of the version before each block of a new one is. The same words are the same block wherever they
/// went; of what is left, alike words are, as long as their order stays.
final class Matching {

    /// Less in common than this, and it is another block.
    private static final double ALIKE = 0.45;

    private final List<Block> before;
    private final List<Row> rows;
    private final int[] numbers;

    private Matching(List<Block> before, List<Row> rows) {
        this.before = before;
        this.rows = rows;
        this.numbers = new int[rows.size()];
    }

    /// The number of the block each row was, 0 for a new one.
    ///
    /// @param first the language whose words decide
    static int[] propose(List<Block> before, List<Row> rows, Language first) {
        var matching = new Matching(before, rows);
        matching.same(first);
        matching.alike(first);
        return matching.numbers;
    }

    private void same(Language first) {
        Map<String, Deque<Integer>> known = new HashMap<>();
        for (var block : before) {
            known.computeIfAbsent(key(block.kind(), block.words(), first), words -> new ArrayDeque<>())
                    .add(block.number());
        }
        for (int i = 0; i < numbers.length; i++) {
            var row = rows.get(i);
            var found = known.getOrDefault(key(row.kind(), row.words(), first), new ArrayDeque<>());
            numbers[i] = found.isEmpty() ? 0 : found.remove();
        }
    }

    private static String key(BlockKind kind, Map<Language, String> words, Language first) {
        return kind + ":" + words.getOrDefault(first, "");
    }

    private void alike(Language first) {
        var taken = new HashSet<Integer>();
        Arrays.stream(numbers).forEach(taken::add);
        var old =
                before.stream().filter(block -> !taken.contains(block.number())).toList();
        var fresh =
                IntStream.range(0, numbers.length).filter(i -> numbers[i] == 0).toArray();
        var oldBags = bags(old.stream().map(Block::words).toList(), first);
        var freshBags =
                bags(Arrays.stream(fresh).mapToObj(i -> rows.get(i).words()).toList(), first);
        var partners = Likeness.inOrder(
                fresh.length, old.size(), ALIKE, (i, j) -> Likeness.between(freshBags.get(i), oldBags.get(j)));
        for (int i = 0; i < fresh.length; i++) {
            if (partners[i] >= 0) {
                numbers[fresh[i]] = old.get(partners[i]).number();
            }
        }
    }

    private static List<Map<String, Integer>> bags(List<Map<Language, String>> words, Language first) {
        var bags = new ArrayList<Map<String, Integer>>();
        words.forEach(said -> bags.add(Likeness.bag(said.getOrDefault(first, ""))));
        return bags;
    }
}
