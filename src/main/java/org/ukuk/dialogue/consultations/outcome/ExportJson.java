package org.ukuk.dialogue.consultations.outcome;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.process.Process;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// A talk as JSON: the consultation, the text in all its versions, and every contribution that is shown.
@Component
final class ExportJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TalkExport export;
    private final Papers papers;

    ExportJson(TalkExport export, Papers papers) {
        this.export = export;
        this.papers = papers;
    }

    void write(Process process, Page page, OutputStream out) {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("id", process.id());
            json.writeStringProperty("url", page.absolute(page.to(process.path("/text"))));
            json.writeStringProperty("title", process.item().title(page.language()));
            json.writeStringProperty("opens", process.opens().toString());
            json.writeStringProperty("closes", process.closes().toString());
            json.writeBooleanProperty("sample", process.isSample());
            versions(json, process);
            json.writeName("contributions");
            json.writeStartArray();
            for (var line : export.lines(process, page.language())) {
                json.writePOJO(contribution(line));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void versions(JsonGenerator json, Process process) {
        json.writeName("versions");
        json.writeStartArray();
        for (var version : papers.versions(process.id()).reversed()) {
            json.writeStartObject();
            json.writeNumberProperty("number", version.number());
            json.writeStringProperty("taken", version.takenOn().toString());
            json.writeStringProperty("note", version.note());
            json.writeName("blocks");
            json.writeStartArray();
            papers.blocks(process.id(), version.number()).forEach(block -> json.writePOJO(block(block)));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Map<String, Object> block(Block block) {
        var made = new LinkedHashMap<String, Object>();
        made.put("number", block.number());
        made.put("kind", block.kind().code());
        made.put("level", block.level());
        made.put("label", block.label());
        made.put("sameSince", block.sameSince());
        made.put("words", byCode(block.words()));
        return made;
    }

    private static Map<String, String> byCode(Map<Language, String> words) {
        var made = new LinkedHashMap<String, String>();
        words.forEach((language, text) -> made.put(language.code(), text));
        return made;
    }

    private static Map<String, Object> contribution(TalkExport.Line line) {
        var one = line.entry().said();
        var signature = line.entry().signature();
        var stance = one.stance();
        var made = new LinkedHashMap<String, Object>();
        made.put("number", one.seq());
        made.put("block", one.block());
        made.put("version", one.version());
        made.put("changedSince", line.entry().changed());
        made.put("kind", one.kind().code());
        made.put("position", stance == null ? null : stance.code());
        made.put("held", one.holds());
        made.put("repliesTo", line.repliesTo() == 0 ? null : line.repliesTo());
        made.put("group", signature.group().code());
        made.put("organisation", signature.isOrganisation() ? signature.slug() : null);
        made.put("name", signature.name());
        made.put("assisted", signature.assisted());
        made.put("day", one.day().toString());
        made.put("language", one.language().code());
        made.put("said", one.said());
        made.put("proposal", one.proposal());
        line.entry().answer().ifPresent(answer -> {
            made.put("verdict", answer.verdict().code());
            made.put("reason", byCode(answer.reasons()));
        });
        return made;
    }
}
