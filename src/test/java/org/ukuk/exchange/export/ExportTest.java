package org.ukuk.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Databases;
import org.ukuk.platform.cli.Command.Call;
import org.ukuk.platform.cli.Refusal;
import org.ukuk.platform.jobs.JobHandler.Progress;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

    private static final Centre CENTRE = Centre.onSqlite();

    @TempDir
    Path folder;

    private void bring(String slug) {
        CENTRE.bean(Catalogue.class)
                .bring(
                        Optional.empty(),
                        "publication",
                        inEnglish("Exported " + slug)
                                .with("type", "report")
                                .at(slug)
                                .build(),
                        null,
                        Actor.CENTRE);
    }

    private String export(String... arguments) throws Exception {
        var command = CENTRE.bean(Export.class);
        new CommandLine(command).parseArgs(arguments);
        var out = new StringWriter();
        assertThat(command.run(new Call(folder, new PrintWriter(out, true), false, Progress.NONE)))
                .isZero();
        return out.toString();
    }

    @Test
    void everything_published_is_written_as_json() throws Exception {
        bring("export-one");
        bring("export-two");
        export("--format", "json", "-o", "all.json", "--origin", "https://ukuk.example");
        var all = JsonMapper.shared().readTree(folder.resolve("all.json").toFile());
        assertThat(all)
                .extracting(item -> item.at("/pages/en").asString())
                .contains("https://ukuk.example/en/library/export-one", "https://ukuk.example/en/library/export-two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "bib", "ris", "csl.json", "atom", "skos"})
    void every_format_writes_a_file(String format) throws Exception {
        bring("export-" + format.replace(".", "-"));
        assertThat(export("--format", format, "-o", "out." + format)).contains("Wrote");
        assertThat(folder.resolve("out." + format)).isNotEmptyFile();
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void only_what_a_search_finds_is_written_when_asked() throws Exception {
        bring("zumrad");
        bring("zumrad-but-in-another-year");
        bring("left-out");
        var found = List.<String>of();
        for (var deadline = Instant.now().plusSeconds(20);
                found.size() < 2 && Instant.now().isBefore(deadline);
                found = slugs("Zumrad")) {
            Thread.onSpinWait();
        }
        assertThat(found).containsExactlyInAnyOrder("zumrad", "zumrad-but-in-another-year");
        assertThat(slugs("https://ukuk.example/ru/search?q=zumrad&type=report")).hasSize(2);
        assertThat(slugs("q=zumrad&type=video")).isEmpty();
        assertThatThrownBy(() -> slugs("q=%zz")).isInstanceOf(Refusal.class).hasMessageContaining("q=%zz");
    }

    private List<String> slugs(String query) throws Exception {
        export("--format", "json", "-o", "found.json", "--query", query);
        return JsonMapper.shared()
                .readTree(folder.resolve("found.json").toFile())
                .valueStream()
                .map(item -> item.at("/pages/en").asString().replaceFirst(".*/", ""))
                .toList();
    }

    @Test
    void an_unknown_format_or_kind_is_refused_and_leaves_no_file() throws Exception {
        assertThatThrownBy(() -> export("--format", "docx", "-o", "out"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("csl.json, csv, json");
        assertThatThrownBy(() -> export("--format", "csv", "--kind", "poem", "-o", "out"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("poem");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_walk_meets_every_item_once_and_can_be_walked_again() {
        try (var here = new CatalogueFixture(Databases.SQLITE)) {
            for (int i = 0; i < 450; i++) {
                here.bring(inEnglish("Item " + i).build());
            }
            var walk = new Walk(here.items, null, done -> {});
            assertThat(walk).hasSize(450).doesNotHaveDuplicates();
            assertThat(walk).hasSize(450);
        }
    }
}
