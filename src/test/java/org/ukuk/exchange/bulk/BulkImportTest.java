package org.ukuk.exchange.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.exchange.bulk.ImportLine.What;
import org.ukuk.exchange.bulk.readers.Delimiter;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.jobs.JobHandler.Cancelled;
import org.ukuk.platform.jobs.JobHandler.Progress;
import org.ukuk.thesaurus.Concepts;

class BulkImportTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    /// A centre and an importer, on one database.
    private static final class Centre implements AutoCloseable {
        final CatalogueFixture here;
        final Imports imports;
        final BulkImport bulk;

        Centre(Databases databases) {
            here = new CatalogueFixture(databases);
            imports = new Imports(here.database, CLOCK);
            bulk = new BulkImport(
                    here.database,
                    here.kinds,
                    new Composers(
                            new Concepts(here.database, here.outbox, CLOCK),
                            new Messages(),
                            new CountryNames(here.database),
                            List.of()),
                    imports,
                    new Intake(here.catalogue, here.items, here.drafts, here.files, imports),
                    new Attaching(here.files));
        }

        ImportRun bring(ImportOrder order) throws IOException {
            return bulk.run(Ulid.next(CLOCK.instant()), order, Progress.NONE);
        }

        @Override
        public void close() {
            here.close();
        }
    }

    private ImportOrder published(String... texts) throws IOException {
        return order(false, true, texts);
    }

    private ImportOrder order(boolean dry, boolean publish, String... texts) throws IOException {
        var file = Files.writeString(folder.resolve("leaflets.csv"), String.join("\n", texts));
        return new ImportOrder(List.of(file), "leaflet", Map.of(), Hints.NONE, dry, publish, Actor.CENTRE);
    }

    @ParameterizedTest
    @EnumSource
    void good_rows_come_in_and_each_refused_one_is_named(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var run = centre.bring(published(
                    "title_en,title_ky,colour,date,taste",
                    "Wages,Айлык,red,2013,sweet",
                    "Hours,,green,2013-02-30,",
                    ",Аты жок,,,"));

            assertThat(run)
                    .extracting(ImportRun::read, ImportRun::created, ImportRun::refused)
                    .containsExactly(3L, 2L, 1L);
            assertThat(centre.imports.lines(run.id(), What.REFUSED, 0, 10))
                    .extracting(ImportLine::place, ImportLine::cell)
                    .containsExactly(tuple("3", "colour, date"));
            assertThat(centre.imports.lines(run.id(), What.IGNORED, 0, 10))
                    .extracting(ImportLine::cell)
                    .containsExactly("taste");
            var wages = centre.here.items.find("leaflet", "wages").orElseThrow();
            assertThat(wages.title(Language.KY)).isEqualTo("Айлык");
            assertThat(wages.content().one("colour")).isEqualTo("red");
        }
    }

    @ParameterizedTest
    @EnumSource
    void bringing_the_same_file_again_changes_nothing(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var order = published("title,doi", "One,10.1000/1", "Two,", "Two,", "Other,10.1000/1");
            var first = centre.bring(order);
            long news = centre.here.outbox.head();
            var again = centre.bring(order);

            assertThat(first)
                    .extracting(ImportRun::created, ImportRun::duplicates)
                    .containsExactly(2L, 2L);
            assertThat(again)
                    .extracting(ImportRun::created, ImportRun::updated, ImportRun::unchanged, ImportRun::duplicates)
                    .containsExactly(0L, 0L, 2L, 2L);
            assertThat(centre.here.outbox.head()).isEqualTo(news);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_row_changes_its_record_and_leaves_what_it_does_not_speak_of(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            centre.bring(published("key,title_en,title_ru,doi,colour", "a,Wages,Зарплата,10.1000/1,red"));
            var run = centre.bring(published("key,title_en,doi", "a,Fair wages,10.1000/1"));

            assertThat(run.updated()).isEqualTo(1);
            var item = centre.here.items.find("leaflet", "wages").orElseThrow();
            assertThat(item.revision()).isEqualTo(2);
            assertThat(item.title(Language.EN)).isEqualTo("Fair wages");
            assertThat(item.title(Language.RU)).isEqualTo("Зарплата");
            assertThat(item.content().one("colour")).isEqualTo("red");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_here_from_elsewhere_is_left_alone_and_told(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var id =
                    centre.here.bring(inEnglish("Ours").with("doi", "10.1000/1").build());
            var run = centre.bring(published("title,doi", "Theirs,https://doi.org/10.1000/1."));

            assertThat(run.duplicates()).isEqualTo(1);
            assertThat(centre.imports.lines(run.id(), What.DUPLICATE, 0, 10))
                    .extracting(ImportLine::item)
                    .containsExactly(id);
            assertThat(centre.here.items.find(id).orElseThrow().title(Language.EN))
                    .isEqualTo("Ours");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_tells_the_same_and_writes_nothing(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            String[] rows = {"title,doi", "One,10.1000/1", "Same,10.1000/1", ",10.1000/3"};
            var dry = centre.bring(order(true, true, rows));
            assertThat(centre.here.items.count()).isZero();
            assertThat(centre.here.outbox.head()).isZero();

            var real = centre.bring(published(rows));
            assertThat(dry)
                    .extracting(ImportRun::created, ImportRun::duplicates, ImportRun::refused)
                    .containsExactly(1L, 1L, 1L);
            assertThat(real)
                    .extracting(ImportRun::created, ImportRun::duplicates, ImportRun::refused)
                    .containsExactly(1L, 1L, 1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void drafts_come_in_first_and_are_published_when_asked(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            centre.bring(order(false, false, "title", "Wages"));
            assertThat(centre.here.items.count()).isZero();
            assertThat(centre.here.drafts.recent(10)).hasSize(1);

            assertThat(centre.bring(published("title", "Wages")).updated()).isEqualTo(1);
            assertThat(centre.here.items.count()).isEqualTo(1);
            assertThat(centre.here.drafts.recent(10)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_interrupted_run_goes_on_where_it_stopped(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var rows = new StringBuilder("title\n");
            for (int i = 0; i < 450; i++) {
                rows.append("Leaflet ").append(i).append('\n');
            }
            var order = published(rows.toString());
            var id = Ulid.next(CLOCK.instant());
            assertThatThrownBy(() -> centre.bulk.run(id, order, stoppingAfter(1)))
                    .isInstanceOf(Cancelled.class);
            assertThat(centre.here.items.count()).isEqualTo(200);
            assertThat(centre.imports.find(id).orElseThrow().created()).isEqualTo(200);

            assertThat(centre.bulk.run(id, order, Progress.NONE))
                    .extracting(ImportRun::read, ImportRun::created, ImportRun::unchanged)
                    .containsExactly(450L, 450L, 0L);
            assertThat(centre.here.items.count()).isEqualTo(450);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_document_under_another_name_is_already_here(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            Files.writeString(folder.resolve("leaflet.txt"), "Ask for a contract.");
            var order = new ImportOrder(List.of(folder), "leaflet", Map.of(), Hints.NONE, false, false, Actor.CENTRE);
            centre.bring(order);
            var item = centre.here.drafts.recent(10).getFirst().item();
            Files.writeString(folder.resolve("copy of leaflet.txt"), "Ask for a contract.");
            Files.writeString(folder.resolve("other.txt"), "Ask for a receipt.");
            var again = centre.bring(order);

            assertThat(again)
                    .extracting(ImportRun::created, ImportRun::unchanged, ImportRun::duplicates)
                    .containsExactly(1L, 1L, 1L);
            assertThat(centre.imports.lines(again.id(), What.DUPLICATE, 0, 10))
                    .extracting(ImportLine::file, ImportLine::item)
                    .containsExactly(tuple("copy of leaflet.txt", item));
            assertThat(centre.bring(order))
                    .extracting(ImportRun::created, ImportRun::unchanged, ImportRun::duplicates)
                    .containsExactly(0L, 2L, 1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_document_of_the_same_name_is_another_record(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            Files.writeString(folder.resolve("scan.txt"), "Ask for a contract.");
            var order = new ImportOrder(List.of(folder), "leaflet", Map.of(), Hints.NONE, false, false, Actor.CENTRE);
            centre.bring(order);
            Files.writeString(folder.resolve("scan.txt"), "Ask for a receipt.");

            assertThat(centre.bring(order).created()).isEqualTo(1);
            assertThat(centre.here.drafts.recent(10)).hasSize(2);
            assertThat(centre.bring(order).unchanged()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_tells_documents_that_are_twice_in_the_folder(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            Files.writeString(folder.resolve("a.txt"), "Ask for a contract.");
            Files.writeString(folder.resolve("b.txt"), "Ask for a contract.");
            var run = centre.bring(
                    new ImportOrder(List.of(folder), "leaflet", Map.of(), Hints.NONE, true, false, Actor.CENTRE));
            assertThat(run)
                    .extracting(ImportRun::created, ImportRun::duplicates)
                    .containsExactly(1L, 1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_file_does_not_say_is_taken_from_who_brings_it(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var file = Files.writeString(folder.resolve("odd.csv"), "title;date|year\nWages, hours|2013\n");
            var hints = new Hints(null, Delimiter.BAR, Language.KY);
            var order = new ImportOrder(
                    List.of(file), "leaflet", Map.of("title;date", "title"), hints, false, true, Actor.CENTRE);
            assertThat(centre.bring(order).created()).isEqualTo(1);
            var item = centre.here.items.find("leaflet", "wages-hours").orElseThrow();
            assertThat(item.title(Language.KY)).isEqualTo("Wages, hours");
            assertThat(item.content().one("date")).isEqualTo("2013");
        }
    }

    private static Progress stoppingAfter(int batches) {
        return new Progress() {
            private int left = batches;

            @Override
            public void at(long done, long total, String message) {}

            @Override
            public void stopIfCancelled() {
                if (left-- <= 0) {
                    throw new Cancelled();
                }
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void a_folder_of_files_comes_in_with_its_table_and_the_rest_by_name(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            Files.writeString(
                    folder.resolve("table.csv"),
                    "title,file\nKnow your rights,one.txt\nGone,nowhere.pdf\n,untitled_leaflet.txt\n");
            Files.writeString(folder.resolve("untitled_leaflet.txt"), "A leaflet that its table gives no title.");
            Files.writeString(folder.resolve("one.txt"), "What to do when wages are not paid. Ask for a contract.");
            Files.writeString(folder.resolve("Памятка_мигранту.txt"), "Сохраняйте договор и расписки.");
            var run = centre.bring(
                    new ImportOrder(List.of(folder), "leaflet", Map.of(), Hints.NONE, false, true, Actor.CENTRE));

            assertThat(run.created()).isEqualTo(4);
            assertThat(centre.here.items.find("leaflet", "untitled-leaflet")).isPresent();
            var known = centre.here.items.find("leaflet", "know-your-rights").orElseThrow();
            assertThat(known.content().files()).hasSize(1);
            assertThat(centre.here.files.of(known.id()))
                    .singleElement()
                    .satisfies(file -> assertThat(file.name()).isEqualTo("one.txt"));
            assertThat(centre.here.items.newest(List.of("leaflet"), 10))
                    .extracting(item -> item.title(Language.RU))
                    .contains("Памятка мигранту");
            assertThat(centre.imports.lines(run.id(), What.NOTE, 0, 10))
                    .extracting(ImportLine::place, ImportLine::cell)
                    .contains(tuple("3", "file"));
        }
    }
}
