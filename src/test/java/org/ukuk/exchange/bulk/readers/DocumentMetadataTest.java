package org.ukuk.exchange.bulk.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentMetadataTest {

    @TempDir
    Path folder;

    private Optional<String> pdf(String info, Charset charset) throws IOException {
        var text = "%PDF-1.4\n1 0 obj\n<< /Title (A chapter, not the title) >>\nendobj\n7 0 obj\n<< " + info
                + " >>\nendobj\ntrailer\n<< /Info 7 0 R >>\n";
        return DocumentMetadata.title(Files.write(folder.resolve("a.pdf"), text.getBytes(charset)));
    }

    private Optional<String> pdf(String info) throws IOException {
        return pdf(info, StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_pdf_says_its_title_in_several_ways() throws IOException {
        assertThat(pdf("/Title (Rights of \\(labour\\) migrants\\040(2013))"))
                .contains("Rights of (labour) migrants (2013)");
        assertThat(pdf("/Title <FEFF041F0440043004320430 0020043C04380433044004300" + "43D0442043E0432>"))
                .contains("Права мигрантов");
        assertThat(pdf("/Title (Права трудовых мигрантов)", Charset.forName("windows-1251")))
                .contains("Права трудовых мигрантов");
        assertThat(pdf(
                        "/Metadata <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Мигранттардын укуктары &amp; милдеттери</rdf:li>",
                        StandardCharsets.UTF_8))
                .contains("Мигранттардын укуктары & милдеттери");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Title (Microsoft Word - report.doc)",
                "/Title (untitled)",
                "/Title (Document1)",
                "/Title (PowerPoint Presentation)",
                "/Title (1234 5678)",
                "/Title (Wages)",
                "/Title (never closed",
                "/Title <nonsense>",
                "/Title",
                "/Title (Rights of labour migrants) /Encrypt 3 0 R",
                "/Author (Nobody in particular)"
            })
    void what_no_reader_would_call_a_title_is_none(String info) throws IOException {
        assertThat(pdf(info)).isEmpty();
    }

    @Test
    void an_office_document_says_it_too_and_a_broken_one_nothing() throws IOException {
        var file = folder.resolve("a.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write("<cp><dc:title>Айлык акы &amp; мыйзам</dc:title></cp>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(DocumentMetadata.title(file)).contains("Айлык акы & мыйзам");
        assertThat(DocumentMetadata.title(Files.writeString(folder.resolve("b.docx"), "PK\3\4 and nothing")))
                .isEmpty();
        assertThat(DocumentMetadata.title(folder.resolve("not-here.pdf"))).isEmpty();
    }

    @Test
    void tables_we_do_not_read_say_what_to_do() throws IOException {
        var sheet = folder.resolve("a.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(sheet))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(SourceFile.look(sheet, "a.ods", folder, null).format()).isEqualTo(Format.OTHER_TABLE);
        var old = Files.write(folder.resolve("a.XLS"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        assertThat(SourceFile.look(old, "a.XLS", folder, null).format()).isEqualTo(Format.OTHER_TABLE);
    }
}
