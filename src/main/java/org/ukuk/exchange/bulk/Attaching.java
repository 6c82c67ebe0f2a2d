package org.ukuk.exchange.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Attachment;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.Reason;
import org.ukuk.exchange.bulk.Intake.Arrival;
import org.ukuk.exchange.bulk.readers.SourceFile;
import org.ukuk.platform.Actor;
import org.ukuk.platform.files.Blobs;

/// Keeps the files that entries name. A file that the item has already, under whatever name, is not kept twice.
@Component
class Attaching {

    private static final String COLUMN = "file";

    private final ItemFiles files;

    Attaching(ItemFiles files) {
        this.files = files;
    }

    /// @param notes takes the names of files that are not there
    List<Attachment> attach(SourceFile source, Arrival arrival, String item, Actor by, List<Reason> notes) {
        var attached = new ArrayList<Attachment>();
        for (var name : arrival.composed().files()) {
            source.find(name)
                    .ifPresentOrElse(
                            path -> attached.add(keep(item, path, language(arrival), by)),
                            () -> notes.add(Reason.about(
                                    arrival.composed().cells().getOrDefault(COLUMN, COLUMN),
                                    "import.file-missing",
                                    name)));
        }
        return attached;
    }

    private static String language(Arrival arrival) {
        var languages = arrival.content().all("languages");
        return languages.isEmpty() ? arrival.content().original().code() : languages.getFirst();
    }

    private Attachment keep(String item, Path path, String language, Actor by) {
        try (var in = Files.newInputStream(path)) {
            var name = String.valueOf(path.getFileName());
            var hash = Blobs.hash(path);
            for (var here : files.of(item)) {
                if (here.sha256().equals(hash)) {
                    return new Attachment(here.id(), here.language());
                }
            }
            return new Attachment(files.add(item, name, language, in, by).id(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
