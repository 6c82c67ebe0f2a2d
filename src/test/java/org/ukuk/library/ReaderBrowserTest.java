package org.ukuk.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ukuk.platform.Centre;
import org.ukuk.platform.extraction.Samples;
import org.ukuk.platform.web.Browser;

class ReaderBrowserTest {

    @TempDir
    private static Path folder;

    private static final Centre CENTRE = Centre.onSqlite();
    private static final String ADDRESS = CENTRE.address() + "/en/library/read-me";

    @BeforeAll
    static void bring() throws IOException {
        var shelf = new Publications(CENTRE);
        var content = Publications.titled("Read me").withSlug("read-me");
        var id = shelf.bring(content);
        var pages = new String[15];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = "Айлык акы, page " + (i + 1);
        }
        shelf.change(id, Publications.with(content, shelf.attach(id, new Samples(folder).pdf(pages), "a.pdf", "ky")));
        shelf.awaitTexts(id);
    }

    @Test
    void page_and_reader_are_sound_on_a_phone_and_on_a_desk() {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                reader.open(ADDRESS).requireSound();
                reader.open(ADDRESS + "/read?q=page").requireSound();
                reader.open(ADDRESS + "?compare=1,2").requireSound();
            }
        }
    }

    @Test
    void an_address_with_an_anchor_leads_to_its_page() {
        try (var reader = Browser.wide(Browser.DESK)) {
            reader.open(ADDRESS + "/read#page-12");
            assertThat(reader.page().locator("#page-12")).isInViewport();
            reader.requireSound();
        }
    }

    @Test
    void a_pdf_is_shown_in_the_page_and_turned() {
        try (var reader = Browser.wide(Browser.PHONE)) {
            reader.open(ADDRESS + "/pdf?page=3");
            assertThat(reader.page().locator("#pdf")).hasAttribute("data-shown", "3");
            reader.page().locator("[data-turn='1']").click();
            assertThat(reader.page().locator("#pdf")).hasAttribute("data-shown", "4");
            assertThat(reader.page()).hasURL(Pattern.compile("page=4"));
            reader.requireSound();
        }
    }

    @Test
    void without_scripts_the_file_itself_is_offered() {
        try (var reader = Browser.withoutScripts(Browser.PHONE)) {
            reader.open(ADDRESS + "/pdf?page=3");
            assertThat(reader.page().locator("noscript a")).isVisible();
        }
    }
}
