package org.ukuk.exchange.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Kinds;
import org.ukuk.exchange.bulk.readers.Delimiter;
import org.ukuk.exchange.bulk.readers.Entry;
import org.ukuk.exchange.bulk.readers.SourceFile;
import org.ukuk.exchange.bulk.readers.Unreadable;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Looks into an upload: what its files are, their first entries, where their columns would go.
@Component
class Previews {

    private static final int ROWS = 5;
    private static final int MOST_FILES = 50;
    private final Uploads uploads;
    private final Kinds kinds;
    private final Messages messages;

    Previews(Uploads uploads, Kinds kinds, Messages messages) {
        this.uploads = uploads;
        this.kinds = kinds;
        this.messages = messages;
    }

    /// Ends the reading of a file of which enough was seen.
    private static final class Enough extends RuntimeException {}

    Preview of(String upload, String kind, String encoding, String delimiter, Language language) throws IOException {
        var mapping = new Mapping(kinds.of(kind), messages, Map.of());
        var order = new ImportOrder(
                List.of(uploads.folder(upload)),
                kind,
                Map.of(),
                Hints.of(encoding, delimiter, null),
                true,
                false,
                Actor.CENTRE);
        var looks = new ArrayList<Preview.Look>();
        var columns = new LinkedHashMap<String, String>();
        for (var file : Sources.of(order).stream().limit(MOST_FILES).toList()) {
            looks.add(look(file, mapping, columns, language));
        }
        return new Preview(upload, kind, looks, columns, Mapping.targets(kinds.of(kind)), encoding, delimiter);
    }

    private Preview.Look look(SourceFile file, Mapping mapping, Map<String, String> columns, Language language)
            throws IOException {
        var first = new ArrayList<Entry>();
        var problem = "";
        try {
            file.entries(entry -> {
                first.add(entry);
                if (first.size() == ROWS) {
                    throw new Enough();
                }
            });
        } catch (Enough enough) {
            problem = "";
        } catch (Unreadable unreadable) {
            problem = unreadable.reason().in(messages, language);
        }
        if (file.format().isTable()) {
            first.forEach(entry -> entry.values()
                    .keySet()
                    .forEach(
                            column -> columns.put(column, mapping.target(column).orElse(Mapping.NOTHING))));
        }
        return new Preview.Look(
                file.name(),
                file.format().code(),
                file.format().isText() ? file.encoding().name() : "",
                file.format() == org.ukuk.exchange.bulk.readers.Format.TABLE
                        ? Delimiter.of(String.valueOf(file.delimiter()))
                                .orElse(Delimiter.COMMA)
                                .code()
                        : "",
                first.stream().map(Previews::row).toList(),
                problem);
    }

    private static Preview.Row row(Entry entry) {
        return new Preview.Row(
                entry.place(),
                entry.values().entrySet().stream()
                        .map(cell -> cell.getKey() + ": " + cut(String.join("; ", cell.getValue())))
                        .toList());
    }

    private static String cut(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
