package org.ukuk.exchange.bulk.readers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.springframework.web.util.HtmlUtils;

/// The title a document says it has: in the metadata of PDF (ISO 32000-1, 14.3), of Office and OpenDocument files. Only
/// the parts of the file where it stands are looked at, and nothing of it is run or unpacked whole, so a hostile file
/// can at worst say nothing.
final class DocumentMetadata {

    private static final int WINDOW = 1 << 19;
    private static final int MOST_XML = 1 << 18;
    private static final Pattern ELEMENT = Pattern.compile("<dc:title>([^<]{1,600})</dc:title>");
    private static final Pattern XMP =
            Pattern.compile("<dc:title>\\s{0,99}<rdf:Alt>\\s{0,99}<rdf:li[^>]{0,99}>([^<]{1,600})</rdf:li>");
    private static final Pattern INFO = Pattern.compile("/Info\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,5})\\s{1,9}R");

    /// What programs write when nobody gave a title.
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu)(untitled|без (названия|имени)|document|документ|presentation|презентация|powerpoint|slide|слайд"
                    + "|microsoft|layout|page|страница|scan|doc|img).{0,24}|.*\\.(docx?|pdf|rtf|odt|indd|pmd|qxd|cdr|tex|txt)");

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private DocumentMetadata() {}

    /// Empty when there is none, or none that a reader would take for one.
    static Optional<String> title(Path file) {
        try {
            return read(file)
                    .map(title -> title.replaceFirst("^Microsoft \\p{Alpha}+ - ", "")
                            .replaceAll("\\s+", " ")
                            .strip())
                    .filter(DocumentMetadata::isTitle);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isTitle(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return text.length() <= 300
                && letters >= 8
                && letters * 2 > text.length()
                && text.contains(" ")
                && text.codePoints().noneMatch(c -> c == 0xFFFD || Character.isISOControl(c))
                && !NO_TITLE.matcher(text).matches();
    }

    private static Optional<String> read(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var head = part(bytes, 0);
            if (head.startsWith("PK")) {
                return inArchive(file);
            }
            if (!head.startsWith("%PDF")) {
                return Optional.empty();
            }
            var whole = bytes.length() <= WINDOW ? head : head + part(bytes, bytes.length() - WINDOW);
            return whole.contains("/Encrypt") ? Optional.empty() : inPdf(whole);
        }
    }

    /// A stretch of the file, a letter for every byte.
    private static String part(RandomAccessFile bytes, long from) throws IOException {
        var buffer = new byte[(int) Math.min(WINDOW, bytes.length() - Math.max(0, from))];
        bytes.seek(Math.max(0, from));
        bytes.readFully(buffer);
        return new String(buffer, StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> inArchive(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var name : new String[] {"docProps/core.xml", "meta.xml"}) {
                var entry = zip.getEntry(name);
                if (entry != null) {
                    try (var in = zip.getInputStream(entry)) {
                        var found = ELEMENT.matcher(new String(in.readNBytes(MOST_XML), StandardCharsets.UTF_8));
                        return found.find() ? Optional.of(HtmlUtils.htmlUnescape(found.group(1))) : Optional.empty();
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<String> inPdf(String whole) {
        var xmp = XMP.matcher(whole).results().toList();
        if (!xmp.isEmpty()) {
            var bytes = xmp.getLast().group(1).getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(HtmlUtils.htmlUnescape(new String(bytes, StandardCharsets.UTF_8)));
        }
        var info = INFO.matcher(whole).results().toList();
        if (info.isEmpty()) {
            return Optional.empty();
        }
        var name = info.getLast().group(1) + " " + info.getLast().group(2) + " obj";
        int from = Math.max(whole.lastIndexOf("\n" + name), whole.lastIndexOf("\r" + name));
        int to = from < 0 ? -1 : whole.indexOf("endobj", from);
        int title = to < 0 ? -1 : whole.substring(from, to).indexOf("/Title");
        return title < 0 ? Optional.empty() : Optional.of(text(PdfString.at(whole, from + title + 6)));
    }

    /// As PDF writes texts; old Russian programs write windows-1251 where the standard has Latin letters.
    private static String text(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        var latin = new String(bytes, StandardCharsets.ISO_8859_1);
        long accented = latin.chars().filter(c -> c >= 0xC0).count();
        return accented * 3 > latin.length() ? new String(bytes, CYRILLIC) : latin;
    }
}
