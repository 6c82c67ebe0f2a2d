package org.ukuk.dialogue.consultations.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ukuk.dialogue.consultations.Paging;
import org.ukuk.dialogue.consultations.TalkEntry;
import org.ukuk.dialogue.consultations.Verdict;
import org.ukuk.dialogue.consultations.paper.Block;

/// Contributions with what became of them, by block.
///
/// @param counts how many there are by verdict; without one, how many wait
/// @param verdict the one that is asked for; null for all
/// @param waiting whether those without an answer are asked for
public record AnswersView(
        List<OfBlock> blocks,
        Map<Optional<Verdict>, Integer> counts,
        @Nullable Verdict verdict,
        boolean waiting,
        Paging paging) {

    /// What was said to one block.
    public record OfBlock(Block block, List<TalkEntry> entries) {}

    /// How many there are; with an empty verdict, how many wait.
    public int count(Optional<Verdict> one) {
        return counts.getOrDefault(one, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// For the address of this list: `accepted`, `waiting` or empty.
    public String only() {
        return waiting ? "waiting" : verdict == null ? "" : verdict.code();
    }
}
