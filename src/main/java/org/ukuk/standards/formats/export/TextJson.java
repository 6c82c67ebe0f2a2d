package org.ukuk.standards.formats.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.standards.formats.Tree;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Provisions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// A text as JSON: the tree of its provisions, each with its words in every language and its topics. `ukuk import-text`
/// reads it again.
@Component
class TextJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Provisions provisions;

    TextJson(Provisions provisions) {
        this.provisions = provisions;
    }

    void write(Item item, InstrumentVersion version, String origin, OutputStream out) {
        var topics = provisions.topics(item.id(), List.of());
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("instrument", item.slug());
            json.writeStringProperty("id", origin + "/id/" + item.id());
            text(json, "since", version.since());
            text(json, "source", version.source() == null ? "" : version.source());
            text(json, "url", version.url() == null ? "" : version.url());
            json.writeStringProperty("headings", version.ownHeadings() ? "ours" : "official");
            json.writeBooleanProperty("part-of-text", version.partial());
            json.writeArrayPropertyStart("provisions");
            Tree.of(version, provisions).forEach(tree -> provision(json, tree, topics));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void text(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private static void provision(JsonGenerator json, Tree tree, Map<String, List<String>> topics) {
        var provision = tree.provision();
        json.writeStartObject();
        json.writeStringProperty("level", provision.level().code());
        text(json, "number", provision.number());
        json.writeStringProperty("anchor", provision.anchor());
        text(json, "eId", provision.eId() == null ? "" : provision.eId());
        json.writeObjectPropertyStart("words");
        provision.words().forEach((language, words) -> {
            json.writeObjectPropertyStart(language);
            text(json, "heading", words.heading());
            text(json, "summary", words.summary());
            text(json, "text", words.text());
            json.writeEndObject();
        });
        json.writeEndObject();
        var about = topics.getOrDefault(provision.anchor(), List.of());
        if (!about.isEmpty()) {
            json.writeArrayPropertyStart("topics");
            about.forEach(json::writeString);
            json.writeEndArray();
        }
        if (!tree.within().isEmpty()) {
            json.writeArrayPropertyStart("within");
            tree.within().forEach(one -> provision(json, one, topics));
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
