package org.ukuk.platform.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// A page rendered once: its compressed bytes, and the headers it goes out with, encoded ahead. The few readers whose
/// browsers take no compressed page get it unpacked on the way; keeping both forms would take five times the memory.
///
/// @param bytes the body, compressed
record KeptPage(long epoch, String tag, byte[] bytes, Form plain, Form compressed) {

    /// The headers of one coding.
    ///
    /// @param same headers that an answer without the body has too (RFC 9110, 15.4.5)
    /// @param whole headers that only come with the body
    private record Form(HttpField tag, List<HttpField> same, List<HttpField> whole) {}

    /// Browsers keep a page but ask each time whether it is still the same: what is published is seen at once.
    static final HttpField ASK_AGAIN = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");

    /// Made anew for every answer, or for one reader only.
    private static final Set<HttpHeader> NOT_KEPT = EnumSet.of(
            HttpHeader.DATE,
            HttpHeader.SET_COOKIE,
            HttpHeader.CONTENT_LENGTH,
            HttpHeader.CACHE_CONTROL,
            HttpHeader.PRAGMA,
            HttpHeader.EXPIRES,
            HttpHeader.ETAG,
            HttpHeader.VARY);

    /// About as many bytes as the encoded headers take.
    private static final int HEADERS = 3_000;

    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding, Cookie");
    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");

    /// @param rendered the headers it was rendered with
    static KeptPage of(long epoch, byte[] body, HttpFields rendered) {
        var headers = new ArrayList<HttpField>();
        for (var field : rendered) {
            if (field.getHeader() == null || !NOT_KEPT.contains(field.getHeader())) {
                headers.add(new PreEncodedHttpField(field.getHeader(), field.getName(), field.getValue()));
            }
        }
        headers.add(VARY);
        var tag = digest(body);
        var packed = Coding.packed(body, Deflater.DEFAULT_COMPRESSION);
        return new KeptPage(
                epoch,
                tag,
                packed,
                form(headers, tag, List.of(length(body))),
                form(headers, tag + "-gz", List.of(GZIP, length(packed))));
    }

    private static Form form(List<HttpField> headers, String tag, List<HttpField> whole) {
        var etag = new PreEncodedHttpField(HttpHeader.ETAG, '"' + tag + '"');
        var same = new ArrayList<>(headers);
        same.add(etag);
        return new Form(etag, List.copyOf(same), whole);
    }

    private static HttpField length(byte[] body) {
        return new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, body.length);
    }

    int weight() {
        return bytes.length + HEADERS;
    }

    /// Answers a GET or HEAD (of which Jetty sends the headers only), without waiting for the reader's network.
    ///
    /// @param response without headers yet
    /// @param keep what browsers may do with it: `Cache-Control`
    void answer(Request request, Response response, Callback callback, HttpField keep) {
        var asked = request.getHeaders();
        var form = Coding.accepted(asked.get(HttpHeader.ACCEPT_ENCODING)) == Coding.GZIP ? compressed : plain;
        var headers = response.getHeaders();
        form.same().forEach(headers::add);
        headers.add(keep);
        if (matches(asked.get(HttpHeader.IF_NONE_MATCH), form.tag().getValue())) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            // Jetty would add a length of 0 to a last write.
            response.write(false, null, callback);
            return;
        }
        form.whole().forEach(headers::add);
        response.write(true, ByteBuffer.wrap(form == compressed ? bytes : unpacked()), callback);
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

    private byte[] unpacked() {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
