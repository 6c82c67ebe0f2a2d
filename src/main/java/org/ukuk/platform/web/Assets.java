package org.ukuk.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Style sheets, scripts and drawings from `static/assets`, kept in memory with their compressed form. A page names
/// them
/// with a digest of their bytes (`address`), so browsers keep them for a year.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Assets extends HttpFilter {

    private static final String FOLDER = "/assets/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(css|js|mjs|svg|png)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "mjs", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png");
    private static final Map<String, Optional<KeptPage>> KEPT = new ConcurrentHashMap<>();

    Assets() {}

    /// `/assets/ukuk.css?v=…`
    public static String address(String name) {
        return FOLDER + name + kept(name).map(asset -> "?v=" + asset.tag()).orElse("");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        var asset = path.startsWith(FOLDER) ? kept(path.substring(FOLDER.length())) : Optional.<KeptPage>empty();
        if (asset.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        asset.get()
                .answer(
                        request,
                        response,
                        request.getQueryString() == null ? "max-age=3600" : "max-age=31536000, immutable");
    }

    private static Optional<KeptPage> kept(String name) {
        return NAME.matcher(name).matches() ? KEPT.computeIfAbsent(name, Assets::load) : Optional.empty();
    }

    private static Optional<KeptPage> load(String name) {
        var file = new ClassPathResource("static" + FOLDER + name);
        if (!file.exists()) {
            return Optional.empty();
        }
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        try {
            var headers = new ArrayList<KeptPage.Header>();
            Headers.ALWAYS.forEach((header, value) -> headers.add(new KeptPage.Header(header, value)));
            headers.add(new KeptPage.Header("Content-Type", type));
            headers.add(new KeptPage.Header("Cross-Origin-Resource-Policy", "same-origin"));
            return Optional.of(KeptPage.of(0, file.getContentAsByteArray(), headers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
