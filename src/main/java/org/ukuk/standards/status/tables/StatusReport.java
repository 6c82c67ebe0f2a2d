package org.ukuk.standards.status.tables;

import java.io.OutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.standards.status.Observations.Added;
import org.ukuk.standards.status.tables.StatusPlan.RefusedRow;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// What came of a table, in words and as JSON; the same names as in the report of `import`.
@Component
class StatusReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Messages messages;

    StatusReport(Messages messages) {
        this.messages = messages;
    }

    /// @param dry whether nothing was taken in
    record Came(StatusPlan plan, Added added, boolean dry) {}

    /// One line: how much was read, is new, changed, was there before, was refused.
    String sum(Came came, Language language) {
        return messages.say(
                language,
                came.dry() ? "status.import.sum.dry" : "status.import.sum",
                came.plan().read(),
                came.added().created(),
                came.added().updated(),
                came.added().unchanged(),
                came.plan().refused().size());
    }

    /// “file, row 12, date”.
    static String where(RefusedRow row) {
        return Stream.of(row.file(), row.row(), row.cell())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    void write(Came came, Language language, OutputStream out) {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("read", came.plan().read());
            json.writeNumberProperty("created", came.added().created());
            json.writeNumberProperty("updated", came.added().updated());
            json.writeNumberProperty("unchanged", came.added().unchanged());
            json.writeArrayPropertyStart("refused");
            came.plan().refused().forEach(row -> refused(json, row, language));
            json.writeEndArray();
            json.writeArrayPropertyStart("unknown");
            came.plan().unknown().forEach((name, rows) -> {
                json.writeStartObject();
                json.writeStringProperty("kind", name.kind().code());
                json.writeStringProperty("name", name.words());
                json.writeNumberProperty("rows", rows);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void refused(JsonGenerator json, RefusedRow row, Language language) {
        json.writeStartObject();
        json.writeStringProperty("file", row.file());
        if (row.row().matches("\\d{1,9}")) {
            json.writeNumberProperty("row", Integer.parseInt(row.row()));
        } else {
            json.writeStringProperty("row", row.row());
        }
        json.writeStringProperty("cell", row.cell());
        json.writeStringProperty("reason", row.reason().in(messages, language));
        json.writeEndObject();
    }
}
