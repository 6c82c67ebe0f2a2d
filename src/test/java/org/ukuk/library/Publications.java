package org.ukuk.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ukuk.catalogue.Attachment;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;

/// Publications for tests, brought into a running centre.
final class Publications {

    private static final Actor EDITOR = new Actor(null, "editor");

    private final Catalogue catalogue;
    private final ItemFiles files;

    Publications(Centre centre) {
        this.catalogue = centre.bean(Catalogue.class);
        this.files = centre.bean(ItemFiles.class);
    }

    static Content titled(String title) {
        return Content.blank(Language.EN)
                .withText(Language.EN, text(title, TextStatus.ORIGINAL))
                .withField("type", List.of("report"));
    }

    static Text text(String title, TextStatus status) {
        return new Text(title, title + ", in short.", "At *length*.", status, null);
    }

    static Content visible(String visibility, String title) {
        var c = titled(title);
        return new Content(
                c.slug(),
                visibility,
                c.original(),
                c.texts(),
                c.topics(),
                c.countries(),
                c.links(),
                c.sources(),
                c.checkedOn(),
                c.unverified(),
                c.fields(),
                c.files());
    }

    static Content with(Content content, StoredFile... attached) {
        return content.withFiles(List.of(attached).stream()
                .map(file -> new Attachment(file.id(), file.language()))
                .toList());
    }

    String bring(Content content) {
        return catalogue
                .bring(Optional.empty(), PublicationKind.CODE, content, null, EDITOR)
                .item();
    }

    void change(String item, Content content) {
        catalogue.bring(Optional.of(item), PublicationKind.CODE, content, null, EDITOR);
    }

    StoredFile attach(String item, Path file, String name, String language) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return files.add(item, name, language, in, EDITOR);
        }
    }

    /// Waits until the background job has read the item's files.
    void awaitTexts(String item) {
        var late = Instant.now().plusSeconds(60);
        while (files.of(item).stream().anyMatch(file -> file.extraction() == StoredFile.Extraction.PENDING)) {
            if (Instant.now().isAfter(late)) {
                throw new IllegalStateException("the files were not read within a minute");
            }
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }
}
