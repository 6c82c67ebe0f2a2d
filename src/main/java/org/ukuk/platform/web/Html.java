package org.ukuk.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.ukuk.platform.i18n.Language;

/// A page as a compiled template and its parameters.
public record Html(Language language, String template, Map<String, Object> parameters) implements View {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(gg.jte.ContentType.Html);

    private static final int WORTH_PACKING = 2_000;

    static final String TYPE = "text/html;charset=UTF-8";

    static Utf8ByteOutput write(String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        ENGINE.render(template + ".jte", parameters, output);
        return output;
    }

    /// The page as text, for what answers no request, such as a letter.
    public String text() {
        var output = new StringOutput();
        ENGINE.render(template + ".jte", parameters, output);
        return output.toString();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = write(template, parameters);
        response.setHeader("Content-Language", language.code());
        response.setContentType(TYPE);
        // At once: the template leaves hundreds of pieces, and the server thinks about each.
        var bytes = output.toByteArray();
        if (isPacked(request, bytes)) {
            // In half the time of the usual level, for a tenth more bytes.
            bytes = Coding.packed(bytes, Deflater.BEST_SPEED);
            response.setHeader("Content-Encoding", "gzip");
        }
        response.addHeader("Vary", "Accept-Encoding");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /// Kept pages are packed where they are kept. A page with a secret in it is not packed: its length would tell of
    /// the
    /// secret to somebody who chooses other words of the page (the attack known as BREACH).
    private boolean isPacked(HttpServletRequest request, byte[] bytes) {
        boolean kept =
                request.getAttribute(PageCache.MAY_KEEP) != null && request.getAttribute(PageCache.OWN_WAY) == null;
        boolean secret = parameters.get("page") instanceof Page page && page.csrf() != null;
        return !kept
                && !secret
                && bytes.length >= WORTH_PACKING
                && Coding.accepted(request.getHeader("Accept-Encoding")) == Coding.GZIP;
    }
}
