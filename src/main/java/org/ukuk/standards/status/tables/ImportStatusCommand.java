package org.ukuk.standards.status.tables;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.platform.Actor;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.cli.Refusal;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.standards.status.tables.StatusTables.Usual;
import picocli.CommandLine;

/// `ukuk import-status`.
@Component
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
@CommandLine.Command(
        name = "import-status",
        description = "Brings in tables of who is bound by which instrument.",
        footer = {
            "",
            "CSV, TSV, XLSX: instrument, country, act, date, territory, note, source, url,",
            "checked, verified; or participants' lists of the UN Treaty Collection. Where no",
            "column names the instrument, the file's name does. Names nobody knows are asked",
            "for at /desk/standards/status. Running it again changes nothing."
        })
final class ImportStatusCommand implements Command {

    private static final int SHOWN = 20;

    private final StatusTables tables;
    private final StatusReport json;
    private final Messages messages;

    @CommandLine.Option(names = "--source", paramLabel = "TEXT", description = "Where no column says; the file's name.")
    private String source = "";

    @CommandLine.Option(
            names = "--checked",
            paramLabel = "DAY",
            description = "The day on which the source showed it, where no column says: 2022-08-31.")
    private @Nullable String checked;

    @CommandLine.Option(names = "--dry-run", description = "Only report what would come of it.")
    private boolean dryRun;

    @CommandLine.Option(names = "--report", paramLabel = "FILE", description = "Write the report as JSON.")
    private @Nullable String report;

    @CommandLine.Option(names = "--language", paramLabel = "ky|ru|en", description = "Of the report (en).")
    private String language = "en";

    @CommandLine.Parameters(arity = "1..*", paramLabel = "FILE")
    private List<String> paths = List.of();

    ImportStatusCommand(StatusTables tables, StatusReport json, Messages messages) {
        this.tables = tables;
        this.json = json;
        this.messages = messages;
    }

    @Override
    public int run(Call call) throws IOException {
        var said = Language.of(language).orElseThrow(() -> Refusal.usage("--language " + language + ": ky, ru or en"));
        var plan = tables.read(paths.stream().map(call::readable).toList(), new Usual(source, day()));
        var added = dryRun ? tables.rehearse(plan) : tables.take(plan, Actor.CENTRE);
        var came = new StatusReport.Came(plan, added, dryRun);
        print(came, said, call.out());
        if (report != null) {
            try (var out = Files.newOutputStream(call.path(report))) {
                json.write(came, said, out);
            }
        }
        return plan.isEmpty() && !plan.refused().isEmpty() ? 1 : 0;
    }

    private @Nullable LocalDate day() {
        return checked == null
                ? null
                : PartialDate.parse(checked)
                        .filter(date -> date.day() != null)
                        .map(PartialDate::first)
                        .orElseThrow(() -> Refusal.usage("--checked " + checked + ": a day like 2022-08-31"));
    }

    private void print(StatusReport.Came came, Language said, PrintWriter out) {
        out.println(json.sum(came, said));
        came.plan()
                .unknown()
                .forEach((name, rows) -> out.println("  "
                        + messages.say(
                                said, "status.import.unknown." + name.kind().code(), name.words())
                        + " (" + rows + ")"));
        var refused = came.plan().refused();
        refused.stream()
                .limit(SHOWN)
                .forEach(row -> out.println(
                        "  " + StatusReport.where(row) + ": " + row.reason().in(messages, said)));
        if (refused.size() > SHOWN) {
            out.println("  …");
        }
    }
}
