package org.ukuk.exchange.skos;

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

/// Writes the concepts of a file over those of the same id; all or, when one cannot be written, none.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CommandLine.Command(name = "import", description = "Takes the concepts of a SKOS file in.")
final class ThesaurusImport implements Command {

    private final Concepts concepts;

    @CommandLine.Parameters(paramLabel = "FILE", description = "Turtle (.ttl) or RDF/XML (.rdf, .xml)")
    String file = "";

    @CommandLine.Option(
            names = "--origin",
            paramLabel = "URL",
            description = "by which our own concepts are known in the file; ${DEFAULT-VALUE}",
            defaultValue = "http://localhost:8080")
    String origin = "";

    ThesaurusImport(Concepts concepts) {
        this.concepts = concepts;
    }

    @Override
    public int run(Call call) throws IOException {
        var format = Skos.Format.of(file).orElseThrow(() -> Refusal.usage(file + " is neither .ttl nor .rdf."));
        try (var in = Files.newInputStream(call.path(file))) {
            var read = Skos.read(in, origin, format);
            concepts.put(read);
            call.out().println("Concepts taken in: " + read.size());
        }
        return 0;
    }
}
