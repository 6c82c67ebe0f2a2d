package org.ukuk.standards.formats.intake;

import com.ibm.icu.text.CharsetDetector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ukuk.platform.extraction.Extraction;
import org.ukuk.platform.extraction.Extractor;
import org.ukuk.platform.extraction.Limits;
import org.ukuk.platform.files.MediaTypes;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.formats.akn.Document;

/// The text of a file that somebody gives: plain texts as they are, others through the process that reads files.
final class GivenFile {

    private static final int MOST_BYTES = 40_000_000;
    private static final Pattern PLAIN = Pattern.compile(".*\\.(txt|md|markdown|json|xml|akn|outline)");

    private GivenFile() {}

    /// @throws Unreadable when it is too large or cannot be read
    static String text(Path file, String name) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.large", MOST_BYTES / 1_000_000));
        }
        var type = MediaTypes.of(file);
        var small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".xml") || small.endsWith(".akn")) {
            return Document.letters(Files.readAllBytes(file));
        }
        if (PLAIN.matcher(small).matches()
                || type.equals("text/plain")
                || type.endsWith("json")
                || type.endsWith("xml") && !type.contains("html")) {
            return plain(Files.readAllBytes(file));
        }
        return extracted(file, type);
    }

    private static String plain(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            var match = new CharsetDetector().setText(bytes).detect();
            return new String(bytes, match == null ? StandardCharsets.ISO_8859_1 : charset(match.getName()));
        }
    }

    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }

    private static String extracted(Path file, String type) {
        var text = new StringBuilder();
        try (var extractor = new Extractor(Limits.USUAL)) {
            var read = extractor.read(
                    file, type, (page, words) -> text.append(words).append("\n\n"));
            if (read.state() != Extraction.State.DONE) {
                throw new Unreadable(Flaw.wrong(0, "file.reason." + read.reason()));
            }
        }
        return text.toString();
    }
}
