package org.ukuk.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.ukuk.platform.files.Blobs;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Gives files out: those of published public items to everybody, those of a working group's
/// items to its members, the others to the centre's people.
@Controller
class FileController {

    private final ItemFiles files;
    private final Items items;
    private final Kinds kinds;
    private final FileHatch hatch;
    private final Readers readers;

    FileController(ItemFiles files, Items items, Kinds kinds, FileHatch hatch, Readers readers) {
        this.readers = readers;
        this.files = files;
        this.items = items;
        this.kinds = kinds;
        this.hatch = hatch;
    }

    @GetMapping("/files/{sha256}/{name}")
    ResponseEntity<Resource> file(
            Page page, @PathVariable String sha256, @PathVariable String name, HttpServletResponse response) {
        var candidates = Blobs.isHash(sha256) ? files.withHash(sha256) : List.<StoredFile>of();
        var open = candidates.stream().filter(this::isPublic).findFirst();
        var file = open.or(() -> candidates.stream()
                        .filter(f -> page.isStaff() || isTheirs(f, page))
                        .findFirst())
                .orElseThrow(NotHere::page);
        return hatch.give(file, open.isPresent(), response);
    }

    /// Whether it belongs to something for a working group of the caller's.
    private boolean isTheirs(StoredFile file, Page page) {
        return items.find(file.item())
                .filter(item -> readers.mayRead(item, page))
                .filter(item -> item.content().files().stream()
                        .anyMatch(attached -> attached.file().equals(file.id())))
                .isPresent();
    }

    private boolean isPublic(StoredFile file) {
        return items.find(file.item())
                .filter(item -> item.isVisibleTo(null))
                .filter(item -> kinds.of(item.kind()).shows(file)
                        || item.content().files().stream()
                                .anyMatch(attached -> attached.file().equals(file.id())))
                .isPresent();
    }
}
