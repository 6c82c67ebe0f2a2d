package org.ukuk.exchange.bulk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Kinds;
import org.ukuk.exchange.bulk.ImportLine.What;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.cli.Refusal;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import picocli.CommandLine;

/// `ukuk import`.
@Component
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
@CommandLine.Command(
        name = "import",
        description = "Brings records in from tables, bibliographies and folders of files.",
        footer = {
            "",
            "CSV, TSV, XLSX: a header, then a row a record. Columns: the fields of the kind,",
            "and title_ky, title_ru, title_en, summary_ky …, topics, countries, language,",
            "file; see docs/import.md. Also RIS, BibTeX and BibLaTeX, Zotero RDF, documents.",
            "Running it again changes nothing."
        })
final class ImportCommand implements Command {

    private static final int SHOWN = 20;

    private final BulkImport bulk;
    private final Imports imports;
    private final ReportJson json;
    private final Kinds kinds;
    private final Messages messages;
    private final Clock clock;

    @CommandLine.Option(names = "--kind", paramLabel = "KIND", description = "Kind of the records (publication).")
    private String kind = "publication";

    @CommandLine.Option(names = "--map", paramLabel = "FILE", description = "Where columns go: YAML, column: target.")
    private @Nullable String map;

    @CommandLine.Option(names = "--encoding", paramLabel = "NAME", description = "Of all texts; found out otherwise.")
    private @Nullable String encoding;

    @CommandLine.Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            description = "Between cells: comma, semicolon, tab or bar; found out otherwise.")
    private @Nullable String delimiter;

    @CommandLine.Option(
            names = "--original",
            paramLabel = "ky|ru|en",
            description = "Language of the originals where no column says; by the letters otherwise.")
    private @Nullable String original;

    @CommandLine.Option(names = "--dry-run", description = "Only report what would come of it.")
    private boolean dryRun;

    @CommandLine.Option(names = "--publish", description = "Publish; otherwise records become drafts.")
    private boolean publish;

    @CommandLine.Option(names = "--report", paramLabel = "FILE", description = "Write the report as JSON.")
    private @Nullable String report;

    @CommandLine.Option(names = "--language", paramLabel = "ky|ru|en", description = "Of the report (en).")
    private String language = "en";

    @CommandLine.Parameters(arity = "1..*", paramLabel = "FILE|FOLDER")
    private List<String> paths = List.of();

    ImportCommand(BulkImport bulk, Imports imports, ReportJson json, Kinds kinds, Messages messages, Clock clock) {
        this.bulk = bulk;
        this.imports = imports;
        this.json = json;
        this.kinds = kinds;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int run(Call call) throws IOException {
        var said = Language.of(language).orElseThrow(() -> Refusal.usage("--language " + language + ": ky, ru or en"));
        var run = bulk.run(Ulid.next(clock.instant()), order(call), call.progress());
        print(run, said, call.out());
        if (report != null) {
            try (var out = Files.newOutputStream(call.path(report))) {
                json.write(run, said, out);
            }
        }
        return run.read() > 0 && run.refused() == run.read() ? 1 : 0;
    }

    private ImportOrder order(Call call) throws IOException {
        var files = paths.stream().map(call::readable).toList();
        return new ImportOrder(files, kind, mapping(call), hints(), dryRun, publish, Actor.CENTRE);
    }

    private Map<String, String> mapping(Call call) throws IOException {
        if (map == null) {
            return Map.of();
        }
        var known = kinds.find(kind).orElseThrow(() -> Refusal.usage("--kind " + kind + ": no such kind of record"));
        try {
            return Mapping.read(Files.readString(call.path(map)), known);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.usage("--map " + map + ": " + wrong.getMessage());
        }
    }

    private Hints hints() {
        var chosen = Hints.of(null, delimiter, original);
        if (delimiter != null && chosen.delimiter() == null) {
            throw Refusal.usage("--delimiter " + delimiter + ": comma, semicolon, tab or bar");
        }
        if (original != null && chosen.original() == null) {
            throw Refusal.usage("--original " + original + ": ky, ru or en");
        }
        return new Hints(charset(), chosen.delimiter(), chosen.original());
    }

    private @Nullable Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Refusal.usage("--encoding " + encoding + ": no such encoding is known here");
        }
    }

    private void print(ImportRun run, Language said, PrintWriter out) {
        out.println(messages.say(
                said,
                dryRun ? "import.sum.dry" : "import.sum",
                run.read(),
                run.created(),
                run.updated(),
                run.unchanged(),
                run.refused(),
                run.duplicates()));
        for (var what : List.of(What.REFUSED, What.DUPLICATE, What.IGNORED, What.NOTE)) {
            var lines = imports.lines(run.id(), what, 0, SHOWN + 1);
            if (!lines.isEmpty()) {
                out.println(messages.say(said, "import.what." + what.code()));
            }
            lines.stream().limit(SHOWN).forEach(line -> out.println("  " + line(line, said)));
            if (lines.size() > SHOWN) {
                out.println("  …");
            }
        }
    }

    private String line(ImportLine line, Language said) {
        var item = line.item() == null ? "" : " /id/" + line.item();
        return line.where() + ": " + line.reason(messages, said) + item;
    }
}
