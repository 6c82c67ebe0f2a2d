package org.ukuk.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.ukuk.platform.web.NotHere;

/// Hands files over to those who may have them. Only PDF is opened in the browser; all else is a download, so nothing
/// in a file ever runs in the name of this site.
@Component
public final class FileHatch {

    private static final String DOWNLOAD_ONLY = "default-src 'none'; sandbox";
    /// Chromium's PDF viewer does not open in a sandbox; it runs outside of the site's origin by itself.
    private static final String VIEWER =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self';"
                    + " frame-ancestors 'self'";

    private final ItemFiles files;

    FileHatch(ItemFiles files) {
        this.files = files;
    }

    /// @param open whether everybody may have it, so that others may keep it on the way
    /// @throws NotHere when its bytes are not on the disk
    public ResponseEntity<Resource> give(StoredFile file, boolean open, HttpServletResponse response) {
        var resource = new FileSystemResource(files.path(file));
        if (!resource.isReadable()) {
            throw NotHere.page();
        }
        response.setHeader("Content-Security-Policy", file.isPdf() ? VIEWER : DOWNLOAD_ONLY);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(open ? forEver() : CacheControl.noStore())
                .eTag("\"" + file.sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString())
                .body(resource);
    }

    private static CacheControl forEver() {
        return CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    }

    private static ContentDisposition disposition(StoredFile file) {
        var how = file.isPdf() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(file.name(), StandardCharsets.UTF_8).build();
    }
}
