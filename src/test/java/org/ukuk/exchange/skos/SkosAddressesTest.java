package org.ukuk.exchange.skos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Centre;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.jobs.JobHandler.Progress;
import org.ukuk.thesaurus.Concept;
import org.ukuk.thesaurus.Concepts;
import org.ukuk.thesaurus.Skos;
import picocli.CommandLine;

class SkosAddressesTest {

    private static final Centre CENTRE = Centre.onSqlite();

    @TempDir
    Path folder;

    private String run(Command command, String... arguments) throws Exception {
        new CommandLine(command).parseArgs(arguments);
        var out = new StringWriter();
        command.run(new Command.Call(folder, new PrintWriter(out, true), false, Progress.NONE));
        return out.toString();
    }

    private void takeIn() throws Exception {
        Files.writeString(folder.resolve("in.ttl"), """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix c: <http://localhost:8080/id/concept/> .
                c:skos-wages skos:prefLabel "айлык акы"@ky, "wages"@en ; skos:narrower c:skos-arrears .
                c:skos-arrears skos:prefLabel "arrears"@en .
                """);
        assertThat(run(CENTRE.bean(ThesaurusImport.class), "in.ttl")).contains("2");
    }

    @Test
    void concepts_taken_in_stand_in_the_thesaurus() throws Exception {
        takeIn();
        var thesaurus = CENTRE.bean(Concepts.class).thesaurus();
        assertThat(thesaurus.label("skos-wages", Language.KY)).isEqualTo("айлык акы");
        assertThat(thesaurus.narrower("skos-wages", Language.EN))
                .extracting(Concept::id)
                .containsExactly("skos-arrears");
    }

    @ParameterizedTest
    @EnumSource
    void the_thesaurus_is_given_away_at_its_address(Skos.Format format) throws Exception {
        takeIn();
        var answer = CENTRE.get("/ky/topics." + format.extension());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(format.mediaType());
        var body = new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8));
        assertThat(Skos.read(body, CENTRE.address(), format))
                .extracting(Concept::id)
                .contains("skos-wages", "skos-arrears");
    }

    @Test
    void the_command_writes_what_the_command_reads() throws Exception {
        takeIn();
        run(CENTRE.bean(ThesaurusExport.class), "-o", "out.rdf");
        try (var in = Files.newInputStream(folder.resolve("out.rdf"))) {
            assertThat(Skos.read(in, "http://localhost:8080", Skos.Format.RDF))
                    .containsExactlyInAnyOrderElementsOf(
                            CENTRE.bean(Concepts.class).thesaurus().all());
        }
    }
}
