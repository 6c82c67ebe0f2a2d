package org.ukuk.dialogue.consultations;

import java.util.List;
import java.util.Optional;
import org.ukuk.catalogue.Comparison.Run;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.voices.Signature;
import org.ukuk.dialogue.voices.Speaking;

/// What the page of a block and its talk shows.
///
/// @param block as it is, or as it was last
/// @param removed whether the text no longer has it
/// @param changes of its words, the newest first
/// @param held positions of organisations
/// @param entries what was said, or the replies to `thread`
/// @param thread the contribution whose replies alone are shown
/// @param waiting of the caller, for a moderator
/// @param to the contribution that is replied to
/// @param said what just happened: `shown`, `waiting` or empty
/// @param before number of the block before it; 0 for none
/// @param after number of the block after it; 0 for none
public record BlockView(
        Block block,
        boolean removed,
        List<Change> changes,
        Tally tally,
        List<Held> held,
        Optional<TalkEntry> thread,
        List<TalkEntry> entries,
        Paging paging,
        List<TalkEntry> waiting,
        Speaking speaking,
        TalkForm form,
        Optional<TalkEntry> to,
        String said,
        int before,
        int after) {

    /// What a version did to the words.
    public record Change(int version, Block.Words before, Block.Words after) {

        /// What went, what came, what stayed.
        public List<Run> runs() {
            return Block.difference(before.text(), after.text());
        }
    }

    /// The position an organisation holds.
    public record Held(Signature signature, Stance stance) {}
}
