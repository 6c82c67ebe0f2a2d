package org.ukuk.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.ukuk.platform.files.Blobs;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Gives files out: those of published public items to everybody, the others to the centre's people. Only PDF is opened
/// in the browser; all else is a download, so nothing in a file ever runs in the name of this site.
@Controller
class FileController {

    private static final String DOWNLOAD_ONLY = "default-src 'none'; sandbox";
    /// Chromium's PDF viewer does not open in a sandbox; it runs outside of the site's origin by itself.
    private static final String VIEWER =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self';"
                    + " frame-ancestors 'self'";

    private final ItemFiles files;
    private final Items items;

    FileController(ItemFiles files, Items items) {
        this.files = files;
        this.items = items;
    }

    @GetMapping("/files/{sha256}/{name}")
    ResponseEntity<Resource> file(
            Page page, @PathVariable String sha256, @PathVariable String name, HttpServletResponse response) {
        var candidates = Blobs.isHash(sha256) ? files.withHash(sha256) : List.<StoredFile>of();
        var open = candidates.stream().filter(this::isPublic).findFirst();
        var file = open.or(() -> candidates.stream().filter(f -> page.isStaff()).findFirst())
                .orElseThrow(NotHere::page);
        var resource = new FileSystemResource(files.path(file));
        if (!resource.isReadable()) {
            throw NotHere.page();
        }
        response.setHeader("Content-Security-Policy", file.isPdf() ? VIEWER : DOWNLOAD_ONLY);
        return ResponseEntity.ok()
                .contentType(type(file))
                .cacheControl(open.isPresent() ? forEver() : CacheControl.noStore())
                .eTag("\"" + sha256 + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString())
                .body(resource);
    }

    private boolean isPublic(StoredFile file) {
        return items.find(file.item())
                .filter(item -> item.isVisibleTo(null))
                .filter(item -> item.content().files().stream()
                        .anyMatch(attached -> attached.file().equals(file.id())))
                .isPresent();
    }

    private static CacheControl forEver() {
        return CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    }

    private static ContentDisposition disposition(StoredFile file) {
        var how = file.isPdf() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(file.name(), StandardCharsets.UTF_8).build();
    }

    private static MediaType type(StoredFile file) {
        return MediaType.parseMediaType(file.mediaType());
    }
}
