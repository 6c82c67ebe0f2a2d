package org.ukuk.dialogue.consultations.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.consultations.paper.PaperDeskView.Change;
import org.ukuk.dialogue.consultations.paper.PaperDeskView.Proposal;
import org.ukuk.platform.i18n.Language;

/// Proposes which block of the version before each block of a new text is. What an editor chose otherwise is taken
/// over.
@Component
final class Proposing {

    private final Papers papers;

    Proposing(Papers papers) {
        this.papers = papers;
    }

    /// @param rows empty when the text has none
    /// @param numbers the block each row was; 0 for a new one, -1 for what is no number
    record Proposed(List<Row> rows, List<Integer> numbers, Proposal shown) {}

    /// @param original the language whose text decides, when there is one in it
    Proposed of(String item, PaperForm form, Language original) {
        var texts = form.texts();
        var first = texts.isEmpty() || texts.containsKey(original)
                ? original
                : texts.keySet().iterator().next();
        var aligned = Row.aligned(texts, first);
        var before = papers.blocks(item, form.base());
        var matched = Matching.propose(before, aligned.rows(), first);
        var numbers = IntStream.range(0, matched.length)
                .mapToObj(i -> form.wasSeen() && form.has("was." + i) ? form.number("was." + i) : matched[i])
                .toList();
        var changes = new ArrayList<Change>();
        var known = new HashMap<Integer, Block>();
        before.forEach(block -> known.put(block.number(), block));
        for (int i = 0; i < matched.length; i++) {
            var row = aligned.rows().get(i);
            var old = known.get(numbers.get(i));
            if (!before.isEmpty() && (old == null || old.differsFrom(row.words()) || form.has("was." + i))) {
                changes.add(change(i, row, numbers.get(i), old, first));
            }
        }
        var gone = new HashSet<>(known.keySet());
        numbers.forEach(gone::remove);
        var shown = new Proposal(
                matched.length - changes.size(),
                before.isEmpty() ? all(aligned.rows(), first) : changes,
                before.stream().filter(block -> gone.contains(block.number())).toList(),
                aligned.left());
        return new Proposed(aligned.rows(), numbers, shown);
    }

    private static List<Change> all(List<Row> rows, Language first) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> change(i, rows.get(i), 0, null, first))
                .toList();
    }

    private static Change change(int index, Row row, int was, @Nullable Block old, Language first) {
        Map<Language, String> before = old == null ? Map.of() : old.words();
        var language = row.words().keySet().stream()
                .filter(one -> before.containsKey(one)
                        && !before.getOrDefault(one, "").equals(row.words().get(one)))
                .findFirst()
                .orElse(first);
        return new Change(
                index,
                row,
                was,
                language,
                Block.difference(before.getOrDefault(language, ""), row.words().getOrDefault(language, "")));
    }
}
