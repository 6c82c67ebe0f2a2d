package org.ukuk.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// How the bytes of a kept page travel.
enum Coding {
    IDENTITY,
    GZIP;

    /// What an `Accept-Encoding` header allows (RFC 9110, 12.5.3): gzip when it is named, or `*` stands for it, with a
    /// weight above zero.
    static Coding accepted(@Nullable String header) {
        if (header == null) {
            return IDENTITY;
        }
        boolean any = false;
        for (var part : header.toLowerCase(Locale.ROOT).split(",")) {
            var words = part.strip().split(";", -1);
            var name = words[0].strip();
            boolean wanted = weight(words) > 0;
            if (name.equals("gzip") || name.equals("x-gzip")) {
                return wanted ? GZIP : IDENTITY;
            }
            any |= name.equals("*") && wanted;
        }
        return any ? GZIP : IDENTITY;
    }

    private static double weight(String[] words) {
        for (int i = 1; i < words.length; i++) {
            var word = words[i].strip();
            if (word.startsWith("q=")) {
                try {
                    return Double.parseDouble(word.substring(2));
                } catch (NumberFormatException unreadable) {
                    return 0;
                }
            }
        }
        return 1;
    }

    /// The bytes as gzip.
    ///
    /// @param level of `java.util.zip.Deflater`
    static byte[] packed(byte[] bytes, int level) {
        var out = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new Packer(out, level)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class Packer extends GZIPOutputStream {

        Packer(OutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }
}
