package org.ukuk.policy.upr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Text;
import org.ukuk.exchange.bulk.BulkImport;
import org.ukuk.exchange.bulk.Hints;
import org.ukuk.exchange.bulk.ImportLine;
import org.ukuk.exchange.bulk.ImportLine.What;
import org.ukuk.exchange.bulk.ImportOrder;
import org.ukuk.exchange.bulk.ImportRun;
import org.ukuk.exchange.bulk.Imports;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Databases;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.jobs.JobHandler.Progress;

/// Rows of our own, in the columns of UPR Info.
class UprImportTest {

    private static final String HEAD =
            "SourceFile,To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\n";

    @TempDir
    Path folder;

    private static String row(String to, String text, String from, String rest) {
        return "own," + to + ",Asia,,\"" + text + "\"," + from + ",WEOG,EU," + rest + "\n";
    }

    private ImportRun bring(Centre centre, String name, String text, Charset charset, @Nullable Charset said)
            throws IOException {
        var file = Files.write(folder.resolve(name), text.getBytes(charset));
        var order = new ImportOrder(
                List.of(file), "recommendation", Map.of(), new Hints(said, null, null), false, true, Actor.CENTRE);
        return centre.bean(BulkImport.class).run(Ulid.next(Instant.now()), order, Progress.NONE);
    }

    private ImportRun bring(Centre centre, String name, String text) throws IOException {
        return bring(centre, name, text, StandardCharsets.UTF_8, null);
    }

    private static List<ImportLine> lines(Centre centre, ImportRun run, What what) {
        return centre.bean(Imports.class).lines(run.id(), what, 0, 20);
    }

    private static Item titled(Centre centre, String title) {
        return centre.bean(Items.class).newest(List.of("recommendation"), 1000).stream()
                .filter(item -> item.title(Language.EN).equals(title))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_plain_import_fills_every_field(Databases databases) throws IOException {
        var centre = Centre.on(databases);
        var run = bring(
                centre,
                "fields.csv",
                HEAD
                        + row(
                                "Macedonia FYR",
                                "Inspect the dormitories of field workers, and publish what was found in every one of them within half a year at the latest",
                                "DPR Korea",
                                "Noted,4,\"Labour,Migrants\",7"));
        assertThat(run.created()).isEqualTo(1);
        var item = titled(centre, "Inspect the dormitories of field workers…");
        var content = item.content();
        assertThat(content.fields())
                .containsEntry("origin", List.of("upr"))
                .containsEntry("stage", List.of("sent"))
                .containsEntry("state", List.of("MK"))
                .containsEntry("sender", List.of("KP"))
                .containsEntry("response", List.of("noted"))
                .containsEntry("action", List.of("4"))
                .containsEntry("issue", List.of("Labour", "Migrants"))
                .containsEntry("session", List.of("7"));
        assertThat(content.countries()).containsExactly(new Country("MK", Country.ABOUT));
        assertThat(content.texts()).containsOnlyKeys(Language.EN);
        assertThat(content.texts().values())
                .first()
                .extracting(Text::summary)
                .asString()
                .endsWith("every one of them within half a year at the latest");
        assertThat(content.sources()).hasSize(1);
        assertThat(lines(centre, run, What.IGNORED))
                .extracting(ImportLine::cell)
                .contains("SourceFile", "To-Rgrp", "From-Org");
    }

    @ParameterizedTest
    @EnumSource
    void a_row_made_twice_stays_twice_and_is_told_and_bringing_it_again_adds_nothing(Databases databases)
            throws IOException {
        var centre = Centre.on(databases);
        var twice = row("Chad", "Count the seasonal camps", "Peru", "Accepted,5,Labour,3");
        var text = HEAD + twice + twice + row("Chad", "Count the camps twice", "Peru", "Accepted,5,Labour,3");
        var first = bring(centre, "twice.csv", text);
        assertThat(first).extracting(ImportRun::created, ImportRun::duplicates).containsExactly(2L, 1L);
        assertThat(lines(centre, first, What.DUPLICATE))
                .extracting(ImportLine::place)
                .containsExactly("3");

        var again = bring(centre, "twice.csv", text);
        assertThat(again)
                .extracting(ImportRun::created, ImportRun::updated, ImportRun::unchanged, ImportRun::duplicates)
                .containsExactly(0L, 0L, 2L, 1L);
        var renamed = bring(centre, "renamed.csv", text.replace("own,", "other,"));
        assertThat(renamed)
                .extracting(ImportRun::created, ImportRun::duplicates)
                .containsExactly(0L, 3L);
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_came_later_changes_its_recommendation(Databases databases) throws IOException {
        var centre = Centre.on(databases);
        bring(centre, "later.csv", HEAD + row("Fiji", "Publish the wage register", "Peru", "Pending,5,Labour,3"));
        var run = bring(
                centre, "later.csv", HEAD + row("Fiji", "Publish the wage register", "Peru", "Accepted,5,Labour,3"));
        assertThat(run).extracting(ImportRun::created, ImportRun::updated).containsExactly(0L, 1L);
        assertThat(titled(centre, "Publish the wage register").content().one("response"))
                .isEqualTo("accepted");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_an_old_machine_is_read_by_itself_and_when_told(Databases databases) throws IOException {
        var centre = Centre.on(databases);
        var mac = Charset.forName("x-MacRoman");
        var many = new StringBuilder(HEAD);
        for (int i = 0; i < 700; i++) {
            many.append(row("Benin", "Draw up plan number " + i + " for the harbour", "Peru", "Accepted,5,Labour,3"));
        }
        many.append(row("Benin", "Respect the résumé of a résidente", "Peru", "Accepted,5,Labour,3"));
        var run = bring(centre, "found-out.csv", many.toString().replace('\n', '\r'), mac, null);
        assertThat(run).extracting(ImportRun::created, ImportRun::refused).containsExactly(701L, 0L);
        assertThat(titled(centre, "Respect the résumé of a résidente").content().one("state"))
                .isEqualTo("BJ");
        var said = row("Benin", "Invite a déléguée to the camps", "Peru", "Accepted,5,Labour,3");
        bring(centre, "said.csv", (HEAD + said).replace('\n', '\r'), mac, mac);
        titled(centre, "Invite a déléguée to the camps");
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_encoding_is_told(Databases databases) throws IOException {
        var centre = Centre.on(databases);
        var mac = Charset.forName("x-MacRoman");
        var text = HEAD + row("Benin", "Never written: déléguée", "Peru", "Accepted,5,Labour,3");
        var asMac = bring(centre, "wrong.csv", text, StandardCharsets.UTF_8, mac);
        assertThat(asMac).extracting(ImportRun::created, ImportRun::refused).containsExactly(0L, 1L);
        var asUtf8 = bring(centre, "broken.csv", text, mac, StandardCharsets.UTF_8);
        assertThat(lines(centre, asUtf8, What.REFUSED))
                .extracting(ImportLine::place, ImportLine::cell)
                .containsExactly(tuple("2", "Text"));
    }

    @ParameterizedTest
    @EnumSource
    void bad_cells_are_named_and_the_half_row_at_the_end_stays_out(Databases databases) throws IOException {
        var centre = Centre.on(databases);
        var run = bring(
                centre,
                "bad.csv",
                HEAD
                        + row("Atlantis", "Never written: one", "Peru", "Accepted,5,Labour,3")
                        + row("Chad", "Never written: two", "Peru", "Accepted,6,Labour,3")
                        + row("Chad", "Never written: three", "Peru", "Accepted,5,Labour,0")
                        + row("Chad", "Never written: four", "Peru", "Accepted,5,Labour,999")
                        + row("Chad", "Never written: five", "Peru", "Perhaps,5,Labour,-3")
                        + "own,Chad,Asia,,Never writ");
        assertThat(run).extracting(ImportRun::created, ImportRun::refused).containsExactly(0L, 6L);
        assertThat(lines(centre, run, What.REFUSED))
                .extracting(ImportLine::place, ImportLine::cell)
                .containsExactly(
                        tuple("2", "To"),
                        tuple("3", "Action"),
                        tuple("4", "Session"),
                        tuple("5", "Session"),
                        tuple("6", "Response, Session"),
                        tuple("7", "session"));
    }
}
