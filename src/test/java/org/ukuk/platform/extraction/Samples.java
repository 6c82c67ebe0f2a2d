package org.ukuk.platform.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Files for tests, made on the spot.
public final class Samples {

    private final Path folder;

    public Samples(Path folder) {
        this.folder = folder;
    }

    /// A PDF whose pages say these texts, a line each, with a table of contents that names every page.
    public Path pdf(String... texts) {
        return locked("", texts);
    }

    /// A page without a text is a drawing, as a scan has it.
    public Path locked(String password, String... texts) {
        try (var pdf = new PDDocument()) {
            var font = PDType0Font.load(
                    pdf,
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            var outline = new PDDocumentOutline();
            for (int i = 0; i < texts.length; i++) {
                var page = page(pdf, font, texts[i]);
                var destination = new PDPageFitDestination();
                destination.setPage(page);
                var item = new PDOutlineItem();
                item.setTitle("Part " + (i + 1));
                item.setDestination(destination);
                outline.addLast(item);
            }
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            var file = Files.createTempFile(folder, "sample", ".pdf");
            pdf.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDPage page(PDDocument pdf, PDFont font, String text) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.addRect(50, 50, 100, 100);
            content.fill();
            content.beginText();
            content.setFont(font, 11);
            content.setLeading(14);
            content.newLineAtOffset(50, 750);
            for (var line : text.split("\n")) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return page;
    }

    public Path docx(String... paragraphs) {
        try (var word = new XWPFDocument()) {
            for (var paragraph : paragraphs) {
                word.createParagraph().createRun().setText(paragraph);
            }
            var file = Files.createTempFile(folder, "sample", ".docx");
            try (var out = Files.newOutputStream(file)) {
                word.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A ZIP whose first entry is not compressed, as ODF and EPUB want it.
    public Path zip(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        try {
            var file = Files.createTempFile(folder, "sample", ".zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    public Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "sample", ""), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path text(String content) {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }
}
