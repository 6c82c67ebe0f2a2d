package org.ukuk.platform.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.ukuk.platform.files.MediaTypes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Which format is read by whom.
final class Formats {

    private static final Set<String> OOXML = Set.of(
            MediaTypes.DOCX,
            MediaTypes.XLSX,
            MediaTypes.PPTX,
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            "application/vnd.ms-powerpoint.presentation.macroenabled.12");
    private static final Set<String> OFFICE =
            Set.of(MediaTypes.DOC, "application/vnd.ms-excel", "application/vnd.ms-powerpoint");
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

    /// A large document is never held as a tree.
    private static final OfficeParserConfig OFFICE_BY_STREAM = new OfficeParserConfig();

    static {
        OFFICE_BY_STREAM.setUseSAXDocxExtractor(true);
        OFFICE_BY_STREAM.setUseSAXPptxExtractor(true);
        OFFICE_BY_STREAM.setIncludeHeadersAndFooters(false);
    }

    /// Nobody here reads this format.
    static final class NotRead extends RuntimeException {}

    private Formats() {}

    /// Whether the file brings macros along.
    static boolean read(Path file, String type, PageWriter pages) throws IOException, TikaException, SAXException {
        if (type.equals(MediaTypes.PDF)) {
            PdfReader.read(file, pages);
        } else if (type.equals(MediaTypes.OFFICE_ENCRYPTED)) {
            throw new EncryptedDocumentException("[MS-OFFCRYPTO]");
        } else if (OOXML.contains(type)) {
            throughTika(file, new OOXMLParser(), pages);
        } else if (OFFICE.contains(type)) {
            throughTika(file, new OfficeParser(), pages);
        } else if (type.equals("application/rtf") || type.equals("text/rtf")) {
            throughTika(file, new RTFParser(), pages);
        } else if (type.startsWith("application/vnd.oasis.opendocument.")) {
            throughTika(file, new OpenDocumentParser(), pages);
        } else if (HTML.contains(type)) {
            throughTika(file, new JSoupParser(), pages);
        } else if (type.equals("application/epub+zip")) {
            throughTika(file, new EpubParser(), pages);
        } else if (type.startsWith("text/")) {
            PlainText.read(file, pages);
        } else {
            throw new NotRead();
        }
        return type.contains("macroenabled") || OFFICE.contains(type) && hasMacros(file);
    }

    /// Storages that hold a VBA project ([MS-OVBA]).
    private static boolean hasMacros(Path file) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            var root = compound.getRoot();
            return root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR");
        }
    }

    private static void throughTika(Path file, Parser parser, PageWriter pages)
            throws IOException, TikaException, SAXException {
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingInside());
        context.set(OfficeParserConfig.class, OFFICE_BY_STREAM);
        var text = new Pagination(pages);
        try (var in = TikaInputStream.get(file)) {
            parser.parse(in, new MarkupHandler(text), new Metadata(), context);
        }
        text.finish();
    }

    /// Files inside files (pictures, macros, attachments) are not opened.
    private static final class NothingInside implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
