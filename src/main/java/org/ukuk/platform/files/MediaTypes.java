package org.ukuk.platform.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// What a file is, by its bytes; the name says nothing. Only the first bytes and, in the two container formats of
/// Office, the list of parts are looked at: nothing is parsed here.
public final class MediaTypes {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String DOC = "application/msword";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    /// An Office document behind a password.
    public static final String OFFICE_ENCRYPTED = "application/x-tika-ooxml-protected";

    private static final int LOOKED_AT = 1024 * 1024;
    private static final int MOST_PARTS = 100;
    private static final int DIRECTORY = 16 * 1024;

    private record Mark(String text, String type) {}

    /// The content type of the main part (ECMA-376, part 2).
    private static final List<Mark> OOXML = List.of(
            new Mark("wordprocessingml.document.main+xml", DOCX),
            new Mark("ms-word.document.macroEnabled.main+xml", "application/vnd.ms-word.document.macroenabled.12"),
            new Mark("spreadsheetml.sheet.main+xml", XLSX),
            new Mark("ms-excel.sheet.macroEnabled.main+xml", "application/vnd.ms-excel.sheet.macroenabled.12"),
            new Mark("presentationml.presentation.main+xml", PPTX),
            new Mark("presentationml.slideshow.main+xml", PPTX),
            new Mark(
                    "ms-powerpoint.presentation.macroEnabled.main+xml",
                    "application/vnd.ms-powerpoint.presentation.macroenabled.12"));

    /// The name of a stream in the compound file ([MS-CFB], [MS-OFFCRYPTO]).
    private static final List<Mark> OLE = List.of(
            new Mark("EncryptedPackage", OFFICE_ENCRYPTED),
            new Mark("WordDocument", DOC),
            new Mark("Workbook", "application/vnd.ms-excel"),
            new Mark("PowerPoint Document", "application/vnd.ms-powerpoint"));

    private MediaTypes() {}

    /// The media type without parameters; `application/octet-stream` when nothing fits.
    public static String of(Path file) throws IOException {
        String type;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            type = MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
        return switch (type) {
            case "application/x-tika-ooxml", "application/zip" -> ooxml(file, type);
            case "application/x-tika-msoffice", "application/msword", "application/vnd.ms-excel" -> ole(file, type);
            case "application/octet-stream" -> isText(file) ? "text/plain" : type;
            default -> type;
        };
    }

    /// Texts in the eight-bit encodings of Cyrillic have no mark; they have no control characters either.
    private static boolean isText(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            for (byte b : in.readNBytes(DIRECTORY)) {
                if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                    return false;
                }
            }
            return true;
        }
    }

    private static String ooxml(Path file, String otherwise) throws IOException {
        try (var in = Files.newInputStream(file);
                var zip = new ZipInputStream(new ByteArrayInputStream(in.readNBytes(LOOKED_AT)))) {
            var part = zip.getNextEntry();
            for (int n = 0; part != null && n < MOST_PARTS; n++) {
                if (part.getName().equals("[Content_Types].xml")) {
                    var types = new String(zip.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
                    return first(OOXML, types, otherwise);
                }
                part = zip.getNextEntry();
            }
            return otherwise;
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            return otherwise;
        }
    }

    private static String first(List<Mark> marks, String in, String otherwise) {
        return marks.stream()
                .filter(mark -> in.contains(mark.text()))
                .map(Mark::type)
                .findFirst()
                .orElse(otherwise);
    }

    private static String ole(Path file, String otherwise) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var head = new byte[512];
            if (in.read(head) < head.length) {
                return otherwise;
            }
            var header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
            int shift = header.getShort(30);
            long directory = shift == 9 || shift == 12 ? (header.getInt(48) + 1L) << shift : -1;
            if (directory < 0 || directory >= in.length()) {
                return otherwise;
            }
            var entries = new byte[DIRECTORY];
            in.seek(directory);
            int read = in.read(entries);
            var names = new String(entries, 0, Math.max(read, 0), StandardCharsets.UTF_16LE);
            return first(OLE, names, otherwise);
        }
    }
}
