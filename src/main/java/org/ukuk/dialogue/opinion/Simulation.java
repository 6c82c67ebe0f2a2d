package org.ukuk.dialogue.opinion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ukuk.dialogue.opinion.maths.Vote;
import org.ukuk.dialogue.process.Group;
import org.ukuk.exchange.bulk.PlainYaml;
import org.ukuk.platform.i18n.Language;

/// Invented participants of a sample, who vote by views given to them beforehand. The same file gives the same votes.
///
/// @param seen how likely a participant sees a statement, 0 to 1
/// @param passed how likely they pass on one they see
/// @param views how many of each stakeholder group hold each view
record Simulation(
        String consultation,
        long seed,
        double seen,
        double passed,
        List<Map<Group, Integer>> views,
        List<Line> statements) {

    /// A statement, and how likely each view agrees with it.
    record Line(Map<Language, String> texts, List<Double> agree) {}

    /// @param votes by the statement's place, from 0
    record Participant(Group group, Map<Integer, Vote> votes) {}

    /// @throws IllegalArgumentException when something in it is not as it has to be
    static Simulation read(String file) {
        var head = PlainYaml.map(PlainYaml.read(file));
        if (!PlainYaml.text(head.get("sample")).equals("yes")) {
            throw new IllegalArgumentException("“sample: yes” is missing: people vote at the centre");
        }
        var simulation = new Simulation(
                PlainYaml.text(head.get("consultation")),
                Long.parseLong(PlainYaml.text(head.get("seed"))),
                Double.parseDouble(PlainYaml.text(head.get("seen"))),
                Double.parseDouble(PlainYaml.text(head.get("passed"))),
                PlainYaml.list(head.get("views")).stream().map(Simulation::view).toList(),
                PlainYaml.list(head.get("statements")).stream()
                        .map(Simulation::line)
                        .toList());
        if (simulation.statements.stream().anyMatch(line -> line.agree.size() != simulation.views.size())) {
            throw new IllegalArgumentException("each statement wants a number for each view");
        }
        return simulation;
    }

    private static Map<Group, Integer> view(Object map) {
        var view = new EnumMap<Group, Integer>(Group.class);
        PlainYaml.map(map)
                .forEach((code, count) -> view.put(
                        Group.of(code).orElseThrow(() -> new IllegalArgumentException("no group is called " + code)),
                        Integer.valueOf(PlainYaml.text(count))));
        return view;
    }

    private static Line line(Object map) {
        var one = PlainYaml.map(map);
        var texts = new LinkedHashMap<Language, String>();
        for (var language : Language.values()) {
            texts.put(language, PlainYaml.text(one.get(language.code())));
        }
        return new Line(
                texts,
                PlainYaml.texts(one.get("agree")).stream().map(Double::valueOf).toList());
    }

    List<Participant> participants() {
        var chance = new SplittableRandom(seed);
        var participants = new ArrayList<Participant>();
        for (int view = 0; view < views.size(); view++) {
            for (var group : views.get(view).entrySet()) {
                for (int i = 0; i < group.getValue(); i++) {
                    participants.add(new Participant(group.getKey(), votes(view, chance)));
                }
            }
        }
        return participants;
    }

    private Map<Integer, Vote> votes(int view, SplittableRandom chance) {
        var votes = new LinkedHashMap<Integer, Vote>();
        for (int i = 0; i < statements.size(); i++) {
            if (chance.nextDouble() < seen) {
                boolean agrees = chance.nextDouble() < statements.get(i).agree().get(view);
                votes.put(i, chance.nextDouble() < passed ? Vote.PASS : agrees ? Vote.AGREE : Vote.DISAGREE);
            }
        }
        return votes;
    }
}
