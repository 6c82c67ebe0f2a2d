package org.ukuk.standards.formats.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.Actor;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.cli.Refusal;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.text.Instruments;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// `ukuk import-text`.
@Component
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
@CommandLine.Command(
        name = "import-text",
        description = "Brings in the text of an instrument, article by article.",
        footer = {
            "",
            "Akoma Ntoso 3.0; JSON (articles, or the tree that the centre writes); plain text,",
            "Markdown, HTML, DOCX, PDF, which are taken apart at articles, chapters, paragraphs.",
            "A version that began on the same day is replaced, unless --fill is given."
        })
final class ImportTextCommand implements Command {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN = 20;

    private final Items items;
    private final TextIntake intake;
    private final Messages messages;

    @CommandLine.Parameters(index = "0", paramLabel = "SLUG", description = "Of the instrument, as in its address.")
    private String slug = "";

    @CommandLine.Parameters(index = "1", paramLabel = "FILE")
    private String file = "";

    @CommandLine.Option(names = "--since", paramLabel = "DAY", description = "From when it stood so; as adopted.")
    private String since = "";

    @CommandLine.Option(names = "--language", paramLabel = "CODE", description = "Where its words do not tell it (en).")
    private String usual = "en";

    @CommandLine.Option(
            names = "--fill",
            description = "Fill the version of that day: a further language, words that were not there.")
    private boolean fills;

    @CommandLine.Option(names = "--source", paramLabel = "TEXT", description = "Where the text is from.")
    private @Nullable String source;

    @CommandLine.Option(names = "--report-language", paramLabel = "ky|ru|en", description = "Of the report (en).")
    private String reportLanguage = "en";

    @CommandLine.Option(names = "--dry-run", description = "Only report what would come of it.")
    private boolean dryRun;

    @CommandLine.Option(names = "--report", paramLabel = "FILE", description = "Write the report as JSON.")
    private @Nullable String report;

    ImportTextCommand(Items items, TextIntake intake, Messages messages) {
        this.items = items;
        this.intake = intake;
        this.messages = messages;
    }

    @Override
    public int run(Call call) throws IOException {
        var item = items.find(Instruments.CODE, slug)
                .orElseThrow(() -> Refusal.usage(slug + ": there is no instrument at this address"));
        var path = call.readable(file);
        var said = said();
        try {
            var reading = Reading.of(GivenFile.text(path, path.getFileName().toString()), usual);
            return take(item, reading, call);
        } catch (Unreadable refused) {
            call.out().println(slug + ": " + messages.say(said, "lawtext.refused"));
            say(refused.flaws(), call);
            report(item, null, null, refused.flaws(), call);
            return 1;
        }
    }

    private Language said() {
        return Language.of(reportLanguage)
                .orElseThrow(() -> Refusal.usage("--report-language " + reportLanguage + ": ky, ru or en"));
    }

    private int take(Item item, Reading reading, Call call) throws IOException {
        var wish = new TextIntake.Wish(item.id(), since, fills, source, null);
        var against = intake.against(wish, reading.text());
        if (!against.isEmpty()) {
            throw new Unreadable(against);
        }
        var version = dryRun ? null : (Integer) intake.take(wish, reading.text(), Actor.CENTRE);
        call.out()
                .println("%s: %d provisions; articles: %s; %s"
                        .formatted(
                                slug,
                                reading.provisions(),
                                reading.articles().entrySet().stream()
                                        .map(one -> one.getKey() + " " + one.getValue())
                                        .collect(Collectors.joining(", ")),
                                version == null ? "nothing was written" : "version " + version));
        say(reading.flaws(), call);
        report(item, reading, version, reading.flaws(), call);
        return 0;
    }

    private void say(List<Flaw> flaws, Call call) {
        flaws.stream().limit(SHOWN).forEach(flaw -> call.out().println("  " + flaw.in(messages, said())));
        if (flaws.size() > SHOWN) {
            call.out().println("  …");
        }
    }

    private void report(Item item, @Nullable Reading reading, @Nullable Integer version, List<Flaw> flaws, Call call)
            throws IOException {
        if (report == null) {
            return;
        }
        try (var out = Files.newOutputStream(call.path(report));
                var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("instrument", item.slug());
            if (reading != null) {
                json.writeStringProperty("format", reading.format().code());
                json.writeNumberProperty("provisions", reading.provisions());
                json.writeObjectPropertyStart("articles");
                reading.articles().forEach((language, count) -> json.writeNumberProperty(language, (long) count));
                json.writeEndObject();
            }
            if (version != null) {
                json.writeNumberProperty("version", version);
            }
            json.writeArrayPropertyStart(reading == null ? "refused" : "notes");
            for (var flaw : flaws) {
                json.writeStartObject();
                json.writeNumberProperty("line", flaw.line());
                json.writeStringProperty("reason", flaw.reason().in(messages, said()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
