package org.ukuk.search;

import java.util.List;
import java.util.Map;
import org.ukuk.search.QueryText.Node;
import org.ukuk.search.Results.Instead;
import org.ukuk.thesaurus.Concept;

/// A query as it was understood.
///
/// @param text as typed, or as on the other keyboard
/// @param runs the words of each run and each phrase, with all that may stand for them
/// @param fields what each named field asks for
/// @param concepts that stand in it
/// @param instead typed words that were read as others
record Meant(
        QueryText text,
        Map<Node, List<Slot>> runs,
        Map<Node.Of, Clause> fields,
        List<Concept> concepts,
        List<Instead> instead) {

    List<Slot> slots() {
        return runs.values().stream().flatMap(List::stream).toList();
    }
}
