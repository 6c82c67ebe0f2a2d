package org.ukuk.dialogue.consultations.outcome;

import java.util.List;
import org.ukuk.dialogue.consultations.Paging;
import org.ukuk.dialogue.consultations.Tally;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.process.Group;

/// Positions of groups to blocks.
///
/// @param groups those that hold any on this page
public record MatrixView(List<Row> rows, List<Group> groups, Paging paging) {

    /// A block and its positions.
    public record Row(Block block, Tally tally) {}
}
