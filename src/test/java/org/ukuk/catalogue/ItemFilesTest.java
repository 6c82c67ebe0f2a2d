package org.ukuk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.extraction.Extraction.Heading;
import org.ukuk.platform.jobs.Job;
import org.ukuk.platform.jobs.JobHandler;

class ItemFilesTest {

    private static StoredFile add(CatalogueFixture here, String item, String name, String text) throws IOException {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return here.files.add(item, name, "en", bytes, Actor.CENTRE);
    }

    private static void readAll(CatalogueFixture here) throws IOException {
        var reading =
                new FileReading(here.files, new Passages(here.database, here.outbox), here.jobs, Clock.systemUTC());
        reading.run(here.jobs.add(FileReading.KIND, "", Actor.CENTRE), new JobHandler.Progress() {
            @Override
            public void at(long done, long total, String message) {}

            @Override
            public void stopIfCancelled() {}
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_kept_before_its_text_is_read(Databases databases) throws IOException {
        try (var here = new CatalogueFixture(databases)) {
            var item = here.bring(inEnglish("Report").build());
            var file = add(here, item, "C:\\papers\\Wage report?.txt", "Wages were not paid.");

            assertThat(file.name()).isEqualTo("Wage report .txt");
            assertThat(file.mediaType()).isEqualTo("text/plain");
            assertThat(file.notice()).isEqualTo("file.pending");
            assertThat(here.files.path(file)).hasContent("Wages were not paid.");
            assertThat(here.files.of(item)).containsExactly(file);
            assertThat(here.jobs.newest(5)).extracting(Job::kind).containsExactly(FileReading.KIND);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_called_english_is_known_by_its_letters_once_it_is_read(Databases databases) throws IOException {
        try (var here = new CatalogueFixture(databases)) {
            var item = here.bring(inEnglish("Report").build());
            var russian = add(here, item, "a.txt", "Заработная плата не выплачена, see C95.");
            var kyrgyz = add(here, item, "b.txt", "Айлык акы төлөнгөн жок, үйүнө өзү кайтты.");
            var english = add(here, item, "c.txt", "Wages (заработная плата) were not paid to the workers.");
            readAll(here);

            assertThat(here.files.find(russian.id()).orElseThrow().language()).isEqualTo("ru");
            assertThat(here.files.find(kyrgyz.id()).orElseThrow().language()).isEqualTo("ky");
            assertThat(here.files.find(english.id()).orElseThrow().language()).isEqualTo("en");
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_job_reads_all_files_that_wait_and_tells_it(Databases databases) throws IOException {
        try (var here = new CatalogueFixture(databases)) {
            var item = here.bring(inEnglish("Report").build());
            var good = add(here, item, "a.html", "<!doctype html><html><body><h1>Wages</h1><p>Not paid.</p></body>");
            var bad = add(here, item, "b.pdf", "%PDF-1.4 and nothing more");
            assertThat(here.jobs.newest(5)).hasSize(1);
            long before = here.outbox.head();
            readAll(here);

            assertThat(here.files.passages(good.id(), 1, 5))
                    .containsExactly(new Passage(good.id(), 1, "Wages\n\nNot paid."));
            assertThat(here.files.outline(good.id())).containsExactly(new Heading(1, 1, "Wages"));
            assertThat(here.files.find(good.id()).orElseThrow().isReadable()).isTrue();
            assertThat(here.files.find(bad.id()).orElseThrow().notice()).isEqualTo("file.reason.damaged");
            assertThat(here.outbox.after(before, 5))
                    .extracting(Outbox.News::what, Outbox.News::subject)
                    .containsOnly(org.assertj.core.api.Assertions.tuple(Catalogue.TEXT, item));
        }
    }

    @ParameterizedTest
    @EnumSource
    void reading_that_was_cut_off_begins_anew(Databases databases) throws IOException {
        try (var here = new CatalogueFixture(databases)) {
            var item = here.bring(inEnglish("Report").build());
            var file = add(here, item, "a.txt", "Wages were not paid.");
            new Passages(here.database, here.outbox).add(List.of(new Passage(file.id(), 1, "Half a pa")));
            readAll(here);
            assertThat(here.files.passages(file.id(), 1, 5))
                    .extracting(Passage::text)
                    .containsExactly("Wages were not paid.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_or_too_large_file_is_refused_with_the_reason(Databases databases) throws IOException {
        try (var here = new CatalogueFixture(databases)) {
            var item = here.bring(inEnglish("Report").build());
            assertThatThrownBy(() -> add(here, item, "a.txt", ""))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reasons().getFirst().key())
                                    .isEqualTo("file.refused.empty"));
            assertThatThrownBy(() -> add(here, item, "a.txt", "x".repeat(1_000_001)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reasons().getFirst().key())
                                    .isEqualTo("file.refused.too-large"));
            assertThat(here.files.of(item)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_goes_only_when_no_version_holds_it(Databases databases) throws IOException {
        try (var here = new CatalogueFixture(databases)) {
            var item = here.bring(inEnglish("Report").build());
            var held = add(here, item, "a.txt", "held");
            var free = add(here, item, "b.txt", "free");
            var content = inEnglish("Report").build().withFile(new Attachment(held.id(), "en"));
            here.catalogue.bring(java.util.Optional.of(item), "leaflet", content, null, Actor.CENTRE);

            assertThat(here.files.drop(held.id())).isFalse();
            assertThat(here.files.drop(free.id())).isTrue();
            assertThat(here.files.of(item)).containsExactly(held);
            assertThat(here.files.sweep()).isZero();
            assertThat(Files.exists(here.files.path(held))).isTrue();
        }
    }
}
