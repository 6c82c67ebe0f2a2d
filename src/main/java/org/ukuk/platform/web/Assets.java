package org.ukuk.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.core.io.ClassPathResource;

/// Style sheets, scripts and drawings from `static/assets`, kept in memory with their compressed form. A page names
/// them with a digest of their bytes (`address`), so browsers keep them for a year.
public final class Assets {

    private static final String FOLDER = "/assets/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(css|js|mjs|svg|png)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "mjs", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png");
    private static final HttpField AN_HOUR = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "max-age=3600");
    private static final HttpField FOR_GOOD =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "max-age=31536000, immutable");
    private static final Map<String, Optional<KeptPage>> KEPT = new ConcurrentHashMap<>();

    private Assets() {}

    /// `/assets/ukuk.css?v=…`
    public static String address(String name) {
        return FOLDER + name + kept(name).map(asset -> "?v=" + asset.tag()).orElse("");
    }

    /// Answers with an asset; false when the address names none.
    static boolean answer(Request request, Response response, Callback callback) {
        var uri = request.getHttpURI();
        var path = uri.getPath();
        var asset = path.startsWith(FOLDER) ? kept(path.substring(FOLDER.length())) : Optional.<KeptPage>empty();
        asset.ifPresent(file -> file.answer(request, response, callback, uri.getQuery() == null ? AN_HOUR : FOR_GOOD));
        return asset.isPresent();
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
            var headers = HttpFields.build();
            Headers.ALWAYS.forEach(headers::add);
            headers.add(HttpHeader.CONTENT_TYPE, type);
            headers.add("Cross-Origin-Resource-Policy", "same-origin");
            return Optional.of(KeptPage.of(0, file.getContentAsByteArray(), headers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
