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

/// Looks into an upload: what its files are, their first entries, where their columns would go, and which names of
/// countries nobody knows.
@Component
class Previews {

    private static final int ROWS = 5;
    private static final int MOST_FILES = 50;
    private static final int MOST_NAMES = 200;

    private final Uploads uploads;
    private final Kinds kinds;
    private final Composers composers;
    private final Messages messages;

    Previews(Uploads uploads, Kinds kinds, Composers composers, Messages messages) {
        this.uploads = uploads;
        this.kinds = kinds;
        this.composers = composers;
        this.messages = messages;
    }

    Preview of(String upload, String kind, String encoding, String delimiter, Language language) throws IOException {
        var order = new ImportOrder(
                List.of(uploads.folder(upload)),
                kind,
                Map.of(),
                Hints.of(encoding, delimiter, null),
                true,
                false,
                Actor.CENTRE);
        var composers = this.composers.of(kinds.of(kind), Map.of(), null);
        var looking = new Looking();
        var looks = new ArrayList<Preview.Look>();
        for (var file : Sources.of(order).stream().limit(MOST_FILES).toList()) {
            looks.add(look(file, composers.apply(file), looking, language));
        }
        return new Preview(
                upload,
                kind,
                looks,
                looking.columns,
                Mapping.targets(kinds.of(kind)),
                looking.unknown,
                encoding,
                delimiter);
    }

    /// What is seen while files are read.
    private static final class Looking {

        private final Map<String, String> columns = new LinkedHashMap<>();
        private final Map<String, Integer> unknown = new LinkedHashMap<>();

        void see(Composed composed) {
            for (var reason : composed.refusals()) {
                var name = reason.key().equals("import.country")
                        ? String.valueOf(reason.arguments().getFirst())
                        : "";
                if (!name.isEmpty() && (unknown.size() < MOST_NAMES || unknown.containsKey(name))) {
                    unknown.merge(name, 1, Integer::sum);
                }
            }
        }
    }

    private Preview.Look look(SourceFile file, Composer composer, Looking looking, Language language)
            throws IOException {
        var first = new ArrayList<Entry>();
        var problem = "";
        try {
            file.entries(entry -> {
                looking.see(composer.compose(entry));
                if (file.format().isTable()) {
                    composer.shown(entry).forEach(looking.columns::putIfAbsent);
                }
                if (first.size() < ROWS) {
                    first.add(entry);
                }
            });
        } catch (Unreadable unreadable) {
            problem = unreadable.reason().in(messages, language);
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
