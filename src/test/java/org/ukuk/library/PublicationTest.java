package org.ukuk.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.Centre;
import org.ukuk.platform.extraction.Samples;
import org.ukuk.platform.i18n.Language;

class PublicationTest {

    @TempDir
    private static Path folder;

    private static final Centre CENTRE = Centre.onSqlite();
    private static Publications shelf;
    private static StoredFile pdf;

    @BeforeAll
    static void bring() throws IOException {
        shelf = new Publications(CENTRE);
        var samples = new Samples(folder);
        var pages = new String[25];
        for (int i = 0; i < pages.length; i++) {
            pages[i] =
                    i == 16 ? "Unpaid wages on this page, <b>and no others</b>." : "Page " + (i + 1) + " of a report.";
        }
        var report = Publications.titled("Wages withheld")
                .withText(Language.RU, Publications.text("Невыплата зарплаты", TextStatus.HUMAN))
                .withSlug("wages-withheld");
        var id = shelf.bring(report);
        pdf = shelf.attach(id, samples.pdf(pages), "report.pdf", "en");
        var locked = shelf.attach(id, samples.locked("secret", "Hidden"), "locked.pdf", "en");
        var web =
                shelf.attach(id, samples.text("<!doctype html><html><script>alert(1)</script></html>"), "x.html", "en");
        shelf.change(id, Publications.with(report, pdf, locked, web));
        shelf.awaitTexts(id);
    }

    @Test
    void the_page_shows_title_files_contents_citations_and_history() {
        var page = CENTRE.get("/en/library/wages-withheld");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1 lang=\"en\">Wages withheld</h1>", "report.pdf", "Protected by a password", "Part 17")
                .contains("GOST R 7.0.5", "Version 2", "/id/" + pdf.item());
        assertThat(page.body().length()).isLessThan(60_000);
    }

    @Test
    void a_reader_is_told_when_a_text_is_shown_in_another_language() {
        assertThat(CENTRE.get("/ky/library/wages-withheld").body())
                .contains("<h1 lang=\"en\">Wages withheld</h1>", "Бул тилде");
        assertThat(CENTRE.get("/ru/library/wages-withheld").body())
                .contains("<h1 lang=\"ru\">Невыплата зарплаты</h1>")
                .doesNotContain("На этом языке");
    }

    @Test
    void old_versions_are_shown_as_old_and_compared() {
        assertThat(CENTRE.get("/en/library/wages-withheld?revision=1").body()).contains("You are reading version 1");
        assertThat(CENTRE.get("/en/library/wages-withheld?compare=1,2").body()).contains("report.pdf");
        for (var absurd :
                new String[] {"revision=99", "revision=-1", "revision=x", "compare=1,99999999999", "compare="}) {
            assertThat(CENTRE.get("/en/library/wages-withheld?" + absurd).statusCode())
                    .as(absurd)
                    .isEqualTo(404);
        }
    }

    @Test
    void the_text_is_read_some_pages_at_a_time_and_words_are_marked() {
        var start = CENTRE.get("/en/library/wages-withheld/read").body();
        assertThat(start)
                .contains("id=\"page-1\"", "id=\"page-10\"", "Pages 1–10 of 25")
                .doesNotContain("id=\"page-11\"");
        var found = CENTRE.get("/en/library/wages-withheld/read?page=17&q=wages+and")
                .body();
        assertThat(found)
                .contains("id=\"page-11\"", "id=\"page-20\"", "<mark>wages</mark>")
                .contains("&lt;b&gt;and no others&lt;/b&gt;");
        assertThat(CENTRE.get("/en/library/wages-withheld/read?page=999999999999")
                        .statusCode())
                .isEqualTo(200);
        assertThat(CENTRE.get("/en/library/wages-withheld/read?file=nonsense").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_pdf_opens_in_the_browser_in_parts_and_stays_in_its_caches() throws Exception {
        var whole = CENTRE.get(pdf.address());
        assertThat(whole.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(whole.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline");
        assertThat(whole.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "public");
        var part = CENTRE.get(pdf.address(), "Range", "bytes=0-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("%PDF");
        assertThat(CENTRE.get(pdf.address(), "If-None-Match", "\"" + pdf.sha256() + "\"")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_page_somebody_sent_in_is_a_download_that_can_do_nothing() {
        var web = CENTRE.bean(ItemFiles.class).of(pdf.item()).stream()
                .filter(file -> file.name().equals("x.html"))
                .findFirst()
                .orElseThrow();
        var answer = CENTRE.get(web.address());
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void what_is_not_public_is_not_there() throws IOException {
        var hidden = shelf.bring(Publications.visible(Content.DESK, "Not for everybody"));
        var file = shelf.attach(hidden, new Samples(folder).text("Secret words"), "secret.txt", "en");
        assertThat(CENTRE.get("/en/library/not-for-everybody").statusCode()).isEqualTo(404);
        assertThat(CENTRE.get(file.address()).statusCode()).isEqualTo(404);
        var unattached = shelf.attach(pdf.item(), new Samples(folder).text("Only in a draft"), "draft.txt", "en");
        assertThat(CENTRE.get(unattached.address()).statusCode()).isEqualTo(404);
        assertThat(CENTRE.get("/files/" + "0".repeat(64) + "/x").statusCode()).isEqualTo(404);
        var odd = HttpRequest.newBuilder(URI.create(CENTRE.address() + "/files/nonsense/x"))
                .build();
        assertThat(CENTRE.send(odd).statusCode()).isEqualTo(404);
    }

    @Test
    void links_are_shown_from_both_ends_and_all_of_them_on_a_list_of_pages() {
        var much = shelf.bring(Publications.titled("Much cited").withSlug("much-cited"));
        for (int i = 0; i < 130; i++) {
            shelf.bring(Publications.titled("Citing " + i).withLinks(java.util.List.of(Link.to("about", much))));
        }
        assertThat(CENTRE.get("/en/library/much-cited").body())
                .contains("subject of", "Citing 0", "/en/library/much-cited/links");
        assertThat(CENTRE.get("/en/library/citing-3").body())
                .contains("about", "Much cited")
                .doesNotContain("/links\"");
        assertThat(CENTRE.get("/en/library/much-cited/links").body())
                .contains("130 links", "Citing 99", "/en/library/much-cited/links?page=2")
                .doesNotContain("Citing 100");
        assertThat(CENTRE.get("/en/library/much-cited/links?page=2").body()).contains("Citing 129");
        for (var absurd : new String[] {"much-cited/links?page=3", "much-cited/links?page=-1", "no-such/links"}) {
            assertThat(CENTRE.get("/en/library/" + absurd).statusCode())
                    .as(absurd)
                    .isEqualTo(404);
        }
    }
}
