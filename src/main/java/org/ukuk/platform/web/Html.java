package org.ukuk.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A page as a compiled template and its parameters.
public record Html(String template, Map<String, Object> parameters) implements View {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(gg.jte.ContentType.Html);

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var all = new HashMap<>(parameters);
        if (model != null) {
            model.forEach((name, value) -> {
                if (value != null) {
                    all.putIfAbsent(name, value);
                }
            });
        }
        var output = new Utf8ByteOutput();
        ENGINE.render(template + ".jte", parameters, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
