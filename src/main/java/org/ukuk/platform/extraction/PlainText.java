package org.ukuk.platform.extraction;

import com.ibm.icu.text.CharsetDetector;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Plain text: UTF-8 when it is, otherwise what the letters look like (ICU). Empty lines part paragraphs; where a text
/// has none, every line is a paragraph.
final class PlainText {

    private static final int SAMPLE = 256 * 1024;
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

    private PlainText() {}

    static void read(Path file, PageWriter pages) throws IOException {
        byte[] sample;
        try (var in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        var charset = charset(sample);
        boolean spaced = EMPTY_LINES.matcher(new String(sample, charset)).find();
        var text = new Pagination(pages);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (var in = new BufferedReader(new java.io.InputStreamReader(Files.newInputStream(file), decoder))) {
            paragraphs(in, spaced, pages, text);
        }
        text.finish();
    }

    private static void paragraphs(BufferedReader in, boolean spaced, PageWriter pages, Pagination text)
            throws IOException {
        var paragraph = new StringBuilder();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (!pages.hasRoomFor(paragraph.length() + (long) line.length())) {
                throw new PageWriter.Full();
            }
            if (spaced && !line.isBlank()) {
                paragraph.append(line).append('\n');
                continue;
            }
            text.paragraph(spaced ? paragraph.toString() : line);
            paragraph.setLength(0);
        }
        text.paragraph(paragraph.toString());
    }

    static Charset charset(byte[] sample) {
        if (startsWith(sample, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (isUtf8(sample)) {
            return StandardCharsets.UTF_8;
        }
        var match = new CharsetDetector().setText(sample).detect();
        try {
            return match == null ? StandardCharsets.ISO_8859_1 : Charset.forName(match.getName());
        } catch (IllegalArgumentException unknownToJava) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static boolean startsWith(byte[] sample, int first, int second) {
        return sample.length > 1 && (sample[0] & 0xFF) == first && (sample[1] & 0xFF) == second;
    }

    /// The sample may end inside a letter.
    private static boolean isUtf8(byte[] sample) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !decoder.decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length + 1), false)
                .isError();
    }
}
