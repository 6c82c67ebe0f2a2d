package org.ukuk.dialogue.opinion;

import java.util.List;
import java.util.Map;
import org.ukuk.dialogue.opinion.CountedMap.Line;
import org.ukuk.dialogue.opinion.maths.Group;

/// A map that readers may see: enough people, no group too small.
///
/// @param statements by number; those hidden since the map was made are not among them
record ShownMap(MapRound round, CountedMap map, Map<Integer, Statement> statements) {

    List<Group> groups(Lens lens) {
        return switch (lens) {
            case FOUND -> map.found();
            case DECLARED -> map.declared();
        };
    }

    /// The most agreed statement first.
    List<Line> lines(Lens lens) {
        var all = switch (lens) {
            case FOUND -> map.byFound();
            case DECLARED -> map.byDeclared();
        };
        return all.stream()
                .filter(line -> statements.containsKey(line.statement()))
                .toList();
    }
}
