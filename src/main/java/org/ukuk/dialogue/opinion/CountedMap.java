package org.ukuk.dialogue.opinion;

import java.util.List;
import org.ukuk.dialogue.opinion.maths.Consensus;
import org.ukuk.dialogue.opinion.maths.Group;
import org.ukuk.dialogue.opinion.maths.OpinionMap;
import org.ukuk.dialogue.opinion.maths.OpinionMap.Centre;
import org.ukuk.dialogue.opinion.maths.Tally;
import tools.jackson.databind.json.JsonMapper;

/// A map as it is kept: groups and what they say, without whoever is in them. Its numbers are exact and not for
/// readers.
///
/// @param participants how many voted enough to be on it
/// @param silhouette how clearly the groups found are apart, −1 to 1
/// @param centres where the groups found stand
/// @param byFound every statement by the groups found, the most agreed first
/// @param byDeclared every statement by the groups declared, likewise
record CountedMap(
        int participants,
        double silhouette,
        List<Group> found,
        List<Centre> centres,
        List<Group> declared,
        List<Line> byFound,
        List<Line> byDeclared) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// How the groups voted on a statement.
    ///
    /// @param score how far they agree, 0 to 1
    /// @param but the number of the one group that does not agree; −1 when the finding is another
    /// @param groups in the order of the groups
    record Line(int statement, double score, Finding finding, int but, List<Tally> groups) {}

    static CountedMap of(OpinionMap map) {
        return new CountedMap(
                map.participants(),
                map.silhouette(),
                map.found(),
                map.centres(),
                map.declared(),
                lines(map.consensus()),
                lines(map.declaredConsensus()));
    }

    private static List<Line> lines(List<Consensus> all) {
        return all.stream()
                .map(one -> new Line(
                        Integer.parseInt(one.statement()),
                        one.score(),
                        Finding.of(one.finding()),
                        one.finding() instanceof Consensus.AgreedByAllBut(int group) ? group : -1,
                        one.groups()))
                .toList();
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static CountedMap read(String json) {
        return JSON.readValue(json, CountedMap.class);
    }
}
