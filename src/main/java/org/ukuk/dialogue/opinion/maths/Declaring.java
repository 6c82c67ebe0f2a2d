package org.ukuk.dialogue.opinion.maths;

import java.util.List;
import java.util.TreeMap;

/// Who declares which group.
///
/// @param names of the groups, in alphabetical order
/// @param of the group of each participant by number; −1 for none
record Declaring(List<String> names, int[] of) {

    /// @param fewest a group that fewer declare is none
    static Declaring of(Votes votes, List<Integer> participants, int fewest) {
        var counts = new TreeMap<String, Integer>();
        participants.forEach(i -> votes.declared(i).ifPresent(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count < fewest);
        var names = List.copyOf(counts.keySet());
        var of = participants.stream()
                .mapToInt(i -> votes.declared(i).map(names::indexOf).orElse(-1))
                .toArray();
        return new Declaring(names, of);
    }
}
