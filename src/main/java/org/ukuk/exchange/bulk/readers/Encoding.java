package org.ukuk.exchange.bulk.readers;

import com.ibm.icu.text.CharsetDetector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Finds out how the letters of a text are written. A byte order mark and valid UTF-8 are certain; everything else is a
/// guess among the encodings met in the region, by how much the result looks like words.
final class Encoding {

    private static final int SAMPLE = 1 << 16;
    private static final int AROUND = 60;
    private static final List<String> CANDIDATES = List.of(
            "windows-1251",
            "KOI8-R",
            "IBM866",
            "x-MacCyrillic",
            "ISO-8859-5",
            "windows-1252",
            "x-MacRoman",
            "UTF-16LE",
            "UTF-16BE");
    private static final String FREQUENT = "оеаинтсрвлкмдпу";

    /// Cyrillic letters of languages nobody writes here; they come up where the encoding is wrong.
    private static final String STRANGE = "ЂЃЉЊЋЏЌЅЈђѓљњћџќѕј";

    private Encoding() {}

    static Charset of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        return isMostlyUtf8(file) ? StandardCharsets.UTF_8 : guess(telling(file, head));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether the file is UTF-8, but for a few broken letters: then the rest is still best read so, and the rows with
    /// the broken ones are named.
    private static boolean isMostlyUtf8(Path file) throws IOException {
        var letters = Letters.of(file);
        return letters.zeros == 0 && (letters.bad == 0 || letters.good > 20 * letters.bad);
    }

    /// Whether the file has letters beyond ASCII, and all of them are UTF-8; by chance that does not happen.
    static boolean isCertainlyUtf8(Path file) throws IOException {
        var letters = Letters.of(file);
        return letters.zeros == 0 && letters.bad == 0 && letters.good > 0;
    }

    /// How many letters of a file are whole, read as UTF-8.
    ///
    /// @param good beyond ASCII
    private record Letters(long good, long bad, long zeros) {

        static Letters of(Path file) throws IOException {
            var count = new Letters(0, 0, 0);
            try (var in = Files.newInputStream(file)) {
                var decoder = StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
                var bytes = ByteBuffer.allocate(SAMPLE);
                var chars = CharBuffer.allocate(SAMPLE);
                for (boolean end = false; !end; ) {
                    end = fill(in, bytes) < 0;
                    bytes.flip();
                    decoder.decode(bytes, chars, end);
                    bytes.compact();
                    count = count.plus(chars.flip());
                    chars.clear();
                }
            }
            return count;
        }

        private Letters plus(CharBuffer chars) {
            long more = 0;
            long broken = 0;
            long nothing = 0;
            while (chars.hasRemaining()) {
                char c = chars.get();
                broken += c == '\uFFFD' ? 1 : 0;
                more += c > 127 && c != '\uFFFD' ? 1 : 0;
                nothing += c == 0 ? 1 : 0;
            }
            return new Letters(good + more, bad + broken, zeros + nothing);
        }
    }

    private static int fill(InputStream in, ByteBuffer bytes) throws IOException {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(read, 0));
        return read;
    }

    /// The beginning of a file, or where there is nothing but ASCII in it, what stands around the letters beyond.
    private static byte[] telling(Path file, byte[] head) throws IOException {
        if (beyondAscii(head, 0) < head.length) {
            return head;
        }
        var around = new ByteArrayOutputStream();
        try (var in = Files.newInputStream(file)) {
            for (byte[] some = in.readNBytes(SAMPLE); some.length > 0; some = in.readNBytes(SAMPLE)) {
                for (int at = beyondAscii(some, 0); at < some.length && around.size() < SAMPLE; ) {
                    int end = Math.min(some.length, at + AROUND);
                    around.write(some, Math.max(0, at - AROUND), end - Math.max(0, at - AROUND));
                    at = beyondAscii(some, end);
                }
            }
        }
        return around.toByteArray();
    }

    private static int beyondAscii(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] > 0) {
            at++;
        }
        return at;
    }

    private static Charset guess(byte[] head) {
        var detected = new CharsetDetector().setText(head).detectAll();
        Charset best = StandardCharsets.UTF_8;
        double most = Double.NEGATIVE_INFINITY;
        for (var name : CANDIDATES) {
            var charset = Charset.forName(name);
            double score = score(charset.decode(ByteBuffer.wrap(head)));
            for (var match : detected) {
                score += match.getName().equalsIgnoreCase(name) ? match.getConfidence() / 400.0 : 0;
            }
            if (score > most) {
                most = score;
                best = charset;
            }
        }
        return best;
    }

    /// How much a text looks like words, at most about one: frequent letters count for it; capitals inside words,
    /// Latin and Cyrillic in one word, controls and drawing signs against it.
    private static double score(CharSequence text) {
        double score = 0;
        int foreign = 1;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                foreign++;
                score += worth(before, c);
            } else if (c < 32 && c != '\t' && c != '\n' && c != '\r') {
                score -= 3;
            } else if (Character.isLetter(c) && isCyrillic(before)) {
                score -= 1;
            }
            before = c;
        }
        return score / foreign;
    }

    private static double worth(char before, char c) {
        if (isCyrillic(c)) {
            boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
            boolean mixed = before < 128 && Character.isLetter(before);
            boolean frequent = FREQUENT.indexOf(Character.toLowerCase(c)) >= 0;
            boolean strange = STRANGE.indexOf(c) >= 0;
            return capitalInside || mixed || strange ? -1 : frequent ? 1 : Character.isUpperCase(c) ? 0.1 : 0.4;
        }
        if (Character.isLetter(c)) {
            boolean accented = c >= 'À' && c <= 'ž';
            boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
            boolean amongOthers = before > 127 && Character.isLetter(before);
            return !accented || capitalInside || amongOthers ? -1 : 0.6;
        }
        return "«»“”„‘’–—…№§°€ ".indexOf(c) >= 0 ? 0.3 : -1.5;
    }

    private static boolean isCyrillic(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC;
    }
}
