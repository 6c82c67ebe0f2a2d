package org.ukuk.exchange.bulk;

import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// A run's report as JSON: counts, then each refused entry, each duplicate, what was left out of entries that came in,
/// and columns that go nowhere. A row that is a number is written as one.
@Component
class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Imports imports;
    private final Messages messages;

    ReportJson(Imports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /// @param language of the reasons
    void write(ImportRun run, Language language, OutputStream out) {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("read", run.read());
            json.writeNumberProperty("created", run.created());
            json.writeNumberProperty("updated", run.updated());
            json.writeNumberProperty("unchanged", run.unchanged());
            lines(json, run, language, ImportLine.What.REFUSED, "refused");
            lines(json, run, language, ImportLine.What.DUPLICATE, "duplicates");
            lines(json, run, language, ImportLine.What.NOTE, "notes");
            lines(json, run, language, ImportLine.What.IGNORED, "ignored");
            json.writeEndObject();
        }
    }

    private void lines(JsonGenerator json, ImportRun run, Language language, ImportLine.What what, String name) {
        json.writeArrayPropertyStart(name);
        imports.each(run.id(), what, line -> {
            json.writeStartObject();
            json.writeStringProperty("file", line.file());
            if (line.place().matches("\\d{1,9}")) {
                json.writeNumberProperty("row", Integer.parseInt(line.place()));
            } else {
                json.writeStringProperty("row", line.place());
            }
            json.writeStringProperty("cell", line.cell());
            json.writeStringProperty("reason", line.reason(messages, language));
            if (line.item() != null) {
                json.writeStringProperty("item", line.item());
            }
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
