package org.ukuk.exchange.skos;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.cli.Refusal;
import org.ukuk.thesaurus.Concepts;
import org.ukuk.thesaurus.Skos;
import picocli.CommandLine;

/// Writes all concepts into a file.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CommandLine.Command(name = "export", description = "Writes all concepts as SKOS.")
final class ThesaurusExport implements Command {

    private final Concepts concepts;

    @CommandLine.Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Turtle (.ttl) or RDF/XML (.rdf, .xml)")
    String file = "";

    @CommandLine.Option(
            names = "--origin",
            paramLabel = "URL",
            description = "where the centre is found; ${DEFAULT-VALUE}",
            defaultValue = "http://localhost:8080")
    String origin = "";

    ThesaurusExport(Concepts concepts) {
        this.concepts = concepts;
    }

    @Override
    public int run(Call call) throws IOException {
        var format = Skos.Format.of(file).orElseThrow(() -> Refusal.usage(file + " is neither .ttl nor .rdf."));
        var all = concepts.thesaurus().all();
        try (var out = new BufferedOutputStream(Files.newOutputStream(call.path(file)))) {
            Skos.write(all, origin, format, out);
        }
        call.out().println("Concepts written: " + all.size());
        return 0;
    }
}
