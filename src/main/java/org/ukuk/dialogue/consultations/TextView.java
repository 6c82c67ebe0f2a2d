package org.ukuk.dialogue.consultations;

import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Comparison.Run;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.consultations.paper.PaperVersion;

/// What the page of a text under discussion shows.
///
/// @param version the one shown
/// @param versions newest first
/// @param lines blocks of this page
/// @param headings of the whole text, each with the page it is on
/// @param removed how many blocks the text no longer has
public record TextView(
        PaperVersion version,
        List<PaperVersion> versions,
        List<Line> lines,
        Map<Block, Integer> headings,
        int removed,
        Paging paging) {

    /// Blocks of one document of those to take away: Word itself is slow with more.
    public static final int DOCUMENT = 100;

    /// @param changed what became of its words in the version shown; empty when they stayed
    /// @param latest what was said to it last
    public record Line(Block block, List<Run> changed, Tally tally, List<TalkEntry> latest) {}

    public boolean isNewest() {
        return version.number() == versions.getFirst().number();
    }

    /// Into how many documents the text and its talk are divided.
    public int documents() {
        return Math.max(1, (versions.getFirst().blocks() + removed + DOCUMENT - 1) / DOCUMENT);
    }
}
