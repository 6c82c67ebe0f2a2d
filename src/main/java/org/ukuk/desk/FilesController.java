package org.ukuk.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Attachment;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.platform.Actor;
import org.ukuk.platform.files.Blobs;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Files of an item: added to its draft, taken off it, and how far their text was read.
@Controller
class FilesController {

    private static final long MEGABYTE = 1024 * 1024;

    private final Bench bench;
    private final ItemFiles files;

    FilesController(Bench bench, ItemFiles files) {
        this.bench = bench;
        this.files = files;
    }

    @GetMapping("/desk/items/{id}/files")
    View files(Page page, @PathVariable String id) {
        return show(page, bench.open(id), List.of());
    }

    private View show(Page page, Opened opened, List<Reason> reasons) {
        var attached = opened.content().files().stream()
                .map(Attachment::file)
                .map(files::find)
                .flatMap(Optional::stream)
                .toList();
        return page.show(
                "desk/files",
                "opened",
                opened,
                "files",
                attached,
                "most",
                Blobs.MOST_BYTES / MEGABYTE,
                "reasons",
                reasons);
    }

    @PostMapping("/desk/items/{id}/files")
    View add(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String language,
            HttpServletResponse response)
            throws IOException {
        var opened = bench.open(id);
        try {
            attach(opened, id, file, Language.of(language).orElse(page.language()), by);
            return new SeeOther(opened.path("files"));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, opened, refused.reasons());
        }
    }

    private void attach(Opened opened, String id, @Nullable MultipartFile file, Language language, Actor by)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw new Refused(Reason.about("file", "desk.files.missing"));
        }
        StoredFile stored;
        try (var bytes = file.getInputStream()) {
            var name = file.getOriginalFilename();
            stored = files.add(id, name == null ? "file" : name, language.code(), bytes, by);
        }
        var attachment = new Attachment(stored.id(), language.code());
        bench.keep(opened, opened.version(), opened.content().withFile(attachment), by);
    }

    /// Takes a file off the draft. It is deleted when no version holds it.
    @PostMapping("/desk/items/{id}/files/remove")
    View remove(Actor by, @PathVariable String id, @RequestParam String file) {
        var opened = bench.open(id);
        var others = opened.content().files().stream()
                .filter(attachment -> !attachment.file().equals(file))
                .toList();
        bench.keep(opened, opened.version(), opened.content().withFiles(others), by);
        files.drop(file);
        return new SeeOther(opened.path("files"));
    }
}
