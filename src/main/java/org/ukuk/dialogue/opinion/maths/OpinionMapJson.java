package org.ukuk.dialogue.opinion.maths;

import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ukuk.dialogue.opinion.maths.Consensus.AgreedByAll;
import org.ukuk.dialogue.opinion.maths.Consensus.AgreedByAllBut;
import org.ukuk.dialogue.opinion.maths.Consensus.Divided;
import org.ukuk.dialogue.opinion.maths.Consensus.Open;
import org.ukuk.dialogue.opinion.maths.Consensus.RefusedByAll;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// A map as JSON, for those who hold the votes: it names the members of each group.
final class OpinionMapJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OpinionMapJson() {}

    static void write(OpinionMap map, Writer out) {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("version", OpinionMap.VERSION);
            json.writeNumberProperty("participants", map.participants());
            json.writeNumberProperty("statements", map.consensus().size());
            json.writeNumberProperty("silhouette", map.silhouette());
            groups(json, "groups", map.found(), map);
            groups(json, "declared", map.declared(), null);
            consensus(json, "consensus", map.consensus(), map.found());
            consensus(json, "declaredConsensus", map.declaredConsensus(), map.declared());
            json.writeEndObject();
        }
    }

    private static void groups(JsonGenerator json, String name, List<Group> groups, @Nullable OpinionMap map) {
        json.writeArrayPropertyStart(name);
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            json.writeStartObject();
            json.writeStringProperty("name", group.name());
            json.writeNumberProperty("size", group.size());
            json.writeArrayPropertyStart("representative");
            for (var said : group.says()) {
                json.writeStartObject();
                json.writeStringProperty("statement", said.statement());
                json.writeStringProperty("position", said.position() == Vote.AGREE ? "agree" : "disagree");
                json.writeNumberProperty("share", said.share());
                json.writeNumberProperty("z", said.z());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (map != null) {
                members(json, map, i);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void members(JsonGenerator json, OpinionMap map, int group) {
        var centre = map.centres().get(group);
        json.writeNumberProperty("x", centre.x());
        json.writeNumberProperty("y", centre.y());
        json.writeNumberProperty("spread", centre.spread());
        json.writeArrayPropertyStart("members");
        map.members().forEach((name, of) -> {
            if (of == group) {
                json.writeString(name);
            }
        });
        json.writeEndArray();
    }

    private static void consensus(JsonGenerator json, String name, List<Consensus> statements, List<Group> groups) {
        json.writeArrayPropertyStart(name);
        for (var one : statements) {
            json.writeStartObject();
            json.writeStringProperty("statement", one.statement());
            json.writeNumberProperty("score", one.score());
            json.writeNumberProperty("classic", one.classic());
            json.writeStringProperty("finding", finding(one.finding()));
            if (one.finding() instanceof AgreedByAllBut(int group)) {
                json.writeStringProperty("but", groups.get(group).name());
            }
            json.writeArrayPropertyStart("groups");
            for (var tally : one.groups()) {
                json.writeStartObject();
                json.writeNumberProperty("agree", tally.agree());
                json.writeNumberProperty("disagree", tally.disagree());
                json.writeNumberProperty("seen", tally.seen());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String finding(Consensus.Finding finding) {
        return switch (finding) {
            case AgreedByAll a -> "agreed-by-all";
            case RefusedByAll r -> "refused-by-all";
            case AgreedByAllBut b -> "agreed-by-all-but";
            case Divided d -> "divided";
            case Open o -> "open";
        };
    }
}
