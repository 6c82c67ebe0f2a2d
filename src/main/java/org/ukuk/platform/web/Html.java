package org.ukuk.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.ukuk.platform.i18n.Language;

/// A page as a compiled template and its parameters.
public record Html(Language language, String template, Map<String, Object> parameters) implements View {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(gg.jte.ContentType.Html);

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
        response.setContentLength(output.getContentLength());
        // At once: the template leaves hundreds of pieces, and the server thinks about each.
        response.getOutputStream().write(output.toByteArray());
    }
}
