package org.ukuk.platform.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ukuk.platform.extraction.Extraction.Heading;
import org.ukuk.platform.extraction.Extraction.State;
import org.ukuk.platform.files.MediaTypes;

class ExtractorTest {

    private static final String KYRGYZ = "Эмгек мигранттарынын укуктары: үй-бүлө мүчөсү, төлөнбөгөн айлык акы, өң.";

    @TempDir
    private Path folder;

    private Samples samples;

    private record Read(Extraction extraction, List<String> pages) {}

    @BeforeEach
    void begin() {
        samples = new Samples(folder);
    }

    private static Read read(Path file) throws IOException {
        return read(file, Limits.USUAL);
    }

    private static Read read(Path file, Limits limits) throws IOException {
        try (var extractor = new Extractor(limits)) {
            return read(file, extractor);
        }
    }

    private static Read read(Path file, Extractor extractor) throws IOException {
        var pages = new ArrayList<String>();
        return new Read(extractor.read(file, MediaTypes.of(file), (n, text) -> pages.add(text)), pages);
    }

    @Test
    void a_pdf_is_read_page_by_page_with_its_contents() throws IOException {
        var read = read(samples.pdf(KYRGYZ, "", "Заработная плата"));
        assertThat(read.pages()).containsExactly(KYRGYZ, "", "Заработная плата");
        assertThat(read.extraction())
                .isEqualTo(new Extraction(
                        State.DONE,
                        null,
                        3,
                        List.of(
                                new Heading(1, 1, "Part 1"),
                                new Heading(1, 2, "Part 2"),
                                new Heading(1, 3, "Part 3"))));
    }

    @Test
    void lines_flow_into_paragraphs_and_a_hyphen_goes_when_the_word_is_known() throws IOException {
        var text = """
                The employer shall not take away the passport of a migrant worker. No employ-
                er may do so, and no long-term contract and no well-known rule changes long-
                term rights of such a worker or of the members of his or her family at all.
                1. Wages are paid.""";
        assertThat(read(samples.pdf(text)).pages().getFirst())
                .contains("No employer may", "changes long-term rights")
                .endsWith("at all.\n1. Wages are paid.");
    }

    @Test
    void what_has_no_text_is_locked_or_damaged_is_told_apart() throws IOException {
        assertThat(read(samples.pdf("", "")).extraction().state()).isEqualTo(State.NO_TEXT);
        assertThat(read(samples.locked("secret", "Hidden words")).extraction().state())
                .isEqualTo(State.ENCRYPTED);
        assertThat(read(samples.text("%PDF-1.7\nand then nothing")).extraction())
                .isEqualTo(Extraction.without(State.BROKEN, "damaged"));
        assertThat(read(samples.zip("a.txt", "Zipped words")).extraction())
                .isEqualTo(Extraction.without(State.REFUSED, "type"));
    }

    @Test
    void formats_without_pages_are_cut_at_paragraphs() throws IOException {
        var paragraph = (KYRGYZ + " ").repeat(14).strip();
        var read = read(samples.docx(paragraph, paragraph, paragraph, paragraph, paragraph));
        assertThat(read.extraction().pages()).isEqualTo(2);
        assertThat(String.join("\n\n", read.pages()))
                .isEqualTo(String.join("\n\n", paragraph, paragraph, paragraph, paragraph, paragraph));
    }

    @Test
    void headings_of_html_become_its_contents_and_scripts_stay_out() throws IOException {
        var read = read(
                samples.text("<!doctype html><html><head><title>t</title><script>alert('evil')</script></head><body>"
                        + "<h1>Укуктар</h1><p>Биринчи.</p><h2>Айлык акы</h2><p>Экинчи.</p></body></html>"));
        assertThat(read.pages()).containsExactly("Укуктар\n\nБиринчи.\n\nАйлык акы\n\nЭкинчи.");
        assertThat(read.extraction().outline())
                .containsExactly(new Heading(1, 1, "Укуктар"), new Heading(2, 1, "Айлык акы"));
    }

    @Test
    void an_open_document_a_book_and_a_rich_text_are_read() throws IOException {
        var odt = samples.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
                        + "<text:p>" + KYRGYZ + "</text:p></office:text></office:body></office:document-content>");
        assertThat(read(odt).pages()).containsExactly(KYRGYZ);
        var epub = samples.zip(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'><rootfiles>"
                        + "<rootfile full-path='b.opf' media-type='application/oebps-package+xml'/></rootfiles></container>",
                "b.opf",
                "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><manifest>"
                        + "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
                        + "<spine><itemref idref='a'/></spine></package>",
                "a.xhtml",
                "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>Бөлүм</h1><p>" + KYRGYZ + "</p></body></html>");
        assertThat(read(epub).pages()).containsExactly("Бөлүм\n\n" + KYRGYZ);
        assertThat(read(samples.text("{\\rtf1\\ansi Rights of migrants\\par Wages\\par}"))
                        .pages())
                .containsExactly("Rights of migrants\n\nWages");
    }

    @Test
    void plain_text_is_read_whatever_its_encoding() throws IOException {
        var russian = "Трудящиеся-мигранты имеют право на своевременную выплату заработной платы. "
                .repeat(5)
                .strip();
        assertThat(read(samples.text(KYRGYZ)).pages()).containsExactly(KYRGYZ);
        assertThat(read(samples.file(russian.getBytes(Charset.forName("windows-1251"))))
                        .pages())
                .containsExactly(russian);
        assertThat(read(samples.file(("\uFEFF" + russian).getBytes("UTF-16LE"))).pages())
                .containsExactly(russian);
    }

    @Test
    void a_bomb_is_refused() throws IOException {
        var bomb = samples.zip(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                        + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml'/></Types>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                        + " Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                        + " Target='word/document.xml'/></Relationships>",
                "word/document.xml",
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                        + "<w:p><w:r><w:t>" + "a".repeat(40_000_000) + "</w:t></w:r></w:p>" + "</w:body></w:document>");
        assertThat(Files.size(bomb)).isLessThan(200_000);
        assertThat(read(bomb).extraction())
                .isIn(Extraction.without(State.REFUSED, "bomb"), Extraction.without(State.REFUSED, "long"));
    }

    @Test
    void too_much_text_is_refused() throws IOException {
        var few = new Limits(Duration.ofMinutes(1), 128, 1000, 100);
        assertThat(read(samples.text("words ".repeat(400)), few).extraction())
                .isEqualTo(Extraction.without(State.REFUSED, "long"));
    }

    @Test
    void a_child_that_takes_too_long_or_too_much_is_killed() throws IOException {
        var hurried = new Limits(Duration.ofMillis(1), 128, 1000, 100);
        assertThat(read(samples.text(KYRGYZ), hurried).extraction())
                .isEqualTo(Extraction.without(State.REFUSED, "slow"));
        var poor = new Limits(Duration.ofMinutes(1), 24, 100_000_000, 100_000);
        assertThat(read(samples.text("<!doctype html><html><body>" + "<p>a <b>b</b></p>".repeat(400_000)), poor)
                        .extraction())
                .isEqualTo(Extraction.without(State.REFUSED, "memory"));
    }

    @Test
    void the_next_file_after_a_bad_one_is_read_all_the_same() throws IOException {
        try (var extractor = new Extractor(new Limits(Duration.ofMinutes(1), 24, 100_000_000, 100_000))) {
            read(samples.text("<!doctype html><html><body>" + "<p>a <b>b</b></p>".repeat(400_000)), extractor);
            assertThat(read(samples.text(KYRGYZ), extractor).pages()).containsExactly(KYRGYZ);
            assertThat(read(samples.text("%PDF-1.7\n"), extractor).extraction().state())
                    .isEqualTo(State.BROKEN);
            assertThat(read(samples.text(KYRGYZ), extractor).pages()).containsExactly(KYRGYZ);
        }
    }
}
