package org.ukuk.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ukuk.search.QueryText.Node;
import org.ukuk.search.Results.Instead;
import org.ukuk.search.Results.Label;
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

    private static final int MOST_OTHERS = 12;

    /// Names, as they are written, that were looked for beside the typed words: those in other words than a chip shows.
    List<Label> others() {
        var typed = slots().stream()
                .flatMap(slot -> slot.own().stream())
                .flatMap(own -> own.stems().stream())
                .collect(Collectors.toSet());
        var known = concepts.stream()
                .flatMap(concept -> concept.pref().values().stream())
                .map(Words::fold)
                .collect(Collectors.toSet());
        return text.wanted()
                .flatMap(node -> runs.getOrDefault(node, List.of()).stream())
                .flatMap(slot -> slot.senses().stream())
                .distinct()
                .flatMap(sense -> Widening.names(sense, typed))
                .filter(name -> known.add(Words.fold(name.text())))
                .limit(MOST_OTHERS)
                .toList();
    }

    List<Slot> slots() {
        return runs.values().stream().flatMap(List::stream).toList();
    }
}
