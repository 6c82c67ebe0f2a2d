package org.ukuk.exchange.bulk.readers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Reason;

/// A file that is to be brought in, and how it is to be read.
///
/// @param name how the source is called in reports, and known again at the next reading
/// @param folder files that entries name are looked up in it, and nowhere else
/// @param delimiter between the cells of a table
public record SourceFile(Path path, String name, Path folder, Format format, Charset encoding, char delimiter) {

    private static final int HEAD = 1 << 16;

    /// Looks at a file's content to see what it is.
    ///
    /// @param encoding what somebody says it is; null to find out
    public static SourceFile look(Path path, String name, Path folder, @Nullable Charset encoding) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        var binary = binary(path, head);
        if (binary != null) {
            return new SourceFile(path, name, folder, binary, StandardCharsets.UTF_8, ',');
        }
        var charset = encoding == null ? Encoding.of(path) : encoding;
        var text = charset.decode(ByteBuffer.wrap(head)).toString();
        var format = TextFormat.of(text, name);
        return new SourceFile(path, name, folder, format, charset, TextFormat.delimiter(text));
    }

    private static @Nullable Format binary(Path path, byte[] head) {
        var start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4")) {
            return archive(path);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return path.toString().toLowerCase(Locale.ROOT).endsWith(".xls") ? Format.OTHER_TABLE : Format.DOCUMENT;
        }
        return start.startsWith("%PDF") || start.startsWith("{\\rtf") ? Format.DOCUMENT : null;
    }

    private static Format archive(Path path) {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Format.WORKBOOK;
            }
            return zip.getEntry("xl/workbook.bin") != null || isOpenTable(zip) ? Format.OTHER_TABLE : Format.DOCUMENT;
        } catch (IOException broken) {
            return Format.DOCUMENT;
        }
    }

    private static boolean isOpenTable(ZipFile zip) throws IOException {
        var type = zip.getEntry("mimetype");
        if (type == null) {
            return false;
        }
        try (var in = zip.getInputStream(type)) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII).contains("opendocument.spreadsheet");
        }
    }

    /// The same file, read otherwise.
    public SourceFile with(char otherDelimiter) {
        return new SourceFile(path, name, folder, format, encoding, otherDelimiter);
    }

    /// Hands every entry on, in the file's order.
    ///
    /// @throws Unreadable when the file cannot be read, or not any further
    public void entries(Consumer<Entry> to) throws IOException {
        if (format.isText() && !encoding.equals(StandardCharsets.UTF_8) && Encoding.isCertainlyUtf8(path)) {
            throw new Unreadable(Reason.about("", "import.encoding-wrong", encoding.name()));
        }
        format.reader().read(this, to);
    }

    /// The file an entry names, beside this one or in the folder; empty when there is none.
    public Optional<Path> find(String file) {
        for (var from : new Path[] {path.toAbsolutePath().getParent(), folder}) {
            try {
                var found = from == null
                        ? null
                        : from.resolve(file.replace('\\', '/')).toRealPath();
                if (found != null && found.startsWith(folder.toRealPath()) && Files.isRegularFile(found)) {
                    return Optional.of(found);
                }
            } catch (IOException | InvalidPathException notHere) {
                continue;
            }
        }
        return Optional.empty();
    }

    /// The text, without a byte order mark; letters that cannot be read become U+FFFD.
    Reader text() throws IOException {
        InputStream in = Files.newInputStream(path);
        if (encoding.equals(StandardCharsets.UTF_8)) {
            in = withoutMark(in);
        }
        return new InputStreamReader(in, encoding);
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        var pushback = new java.io.PushbackInputStream(in, 3);
        byte[] start = pushback.readNBytes(3);
        boolean mark =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!mark) {
            pushback.unread(start);
        }
        return pushback;
    }

    Lines lines() throws IOException {
        return new Lines(text());
    }
}
