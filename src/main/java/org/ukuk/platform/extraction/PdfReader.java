package org.ukuk.platform.extraction;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads a PDF page by page; a page's number is its place in the file, whatever is printed on it.
final class PdfReader extends PDFTextStripper {

    private static final int DEEPEST = 6;
    private static final int MOST_HEADINGS = 2000;

    private final PageWriter pages;
    private final StringWriter text = new StringWriter();
    private final Lines lines = new Lines();
    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private int headings;

    private PdfReader(PageWriter pages) {
        this.pages = pages;
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("");
        setArticleEnd("");
    }

    static void read(Path file, PageWriter pages) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var reader = new PdfReader(pages);
            reader.writeText(pdf, reader.text);
            reader.outline(pdf);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        numbers.put(page.getCOSObject(), pages.pages() + 1);
    }

    @Override
    protected void endPage(PDPage page) {
        var buffer = text.getBuffer();
        pages.page(lines.flow(Cleaning.text(buffer.toString())));
        buffer.setLength(0);
    }

    private void outline(PDDocument pdf) throws IOException {
        var outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            outline(pdf, outline, 1);
        }
    }

    private void outline(PDDocument pdf, PDOutlineNode node, int level) throws IOException {
        for (PDOutlineItem item : node.children()) {
            if (++headings > MOST_HEADINGS) {
                return;
            }
            var page = item.findDestinationPage(pdf);
            var number = page == null ? null : numbers.get(page.getCOSObject());
            if (number != null && item.getTitle() != null) {
                pages.heading(level, number, item.getTitle());
            }
            if (level < DEEPEST) {
                outline(pdf, item, level + 1);
            }
        }
    }
}
