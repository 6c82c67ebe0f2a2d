package org.ukuk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A page rendered once: its bytes, plain and compressed, and the headers it goes out with.
record KeptPage(long epoch, byte[] plain, byte[] compressed, String tag, List<Header> headers) {

    record Header(String name, String value) {}

    /// Made anew for every answer, or for one reader only.
    private static final Set<String> NOT_KEPT =
            Set.of("date", "set-cookie", "content-length", "cache-control", "pragma", "expires", "etag", "vary");

    static KeptPage of(long epoch, byte[] body, HttpServletResponse rendered) {
        var headers = new ArrayList<Header>();
        for (var name : rendered.getHeaderNames()) {
            if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.add(new Header(name, String.valueOf(rendered.getHeader(name))));
            }
        }
        return of(epoch, body, headers);
    }

    static KeptPage of(long epoch, byte[] body, List<Header> headers) {
        return new KeptPage(epoch, body, gzip(body), digest(body), headers);
    }

    int weight() {
        return plain.length + compressed.length;
    }

    /// @param keep what browsers may do with it: the value of `Cache-Control`
    void answer(HttpServletRequest request, HttpServletResponse response, String keep) throws IOException {
        var coding = Coding.accepted(request.getHeader("Accept-Encoding"));
        var etag = '"' + tag + (coding == Coding.GZIP ? "-gz" : "") + '"';
        headers.forEach(header -> response.setHeader(header.name(), header.value()));
        response.setHeader("Cache-Control", keep);
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        response.setHeader("ETag", etag);
        if (matches(request.getHeader("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.flushBuffer();
            return;
        }
        var body = coding == Coding.GZIP ? compressed : plain;
        if (coding == Coding.GZIP) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /// Weak comparison with each of a list (RFC 9110, 13.1.2).
    private static boolean matches(@Nullable String header, String etag) {
        if (header == null) {
            return false;
        }
        for (var one : header.split(",")) {
            var tag = one.strip();
            if (tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(etag)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] body) {
        var out = new ByteArrayOutputStream(body.length / 3);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
