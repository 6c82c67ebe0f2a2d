package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.FILE;
import static org.ukuk.platform.database.schema.Tables.PASSAGE;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.Outbox;
import org.ukuk.platform.extraction.Extraction;

/// Writes what is read out of files, in batches, so that a thick book neither fills the memory nor keeps other writers
/// waiting.
@Component
final class Passages {

    private final Database database;
    private final Outbox outbox;

    Passages(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    void clear(StoredFile file) {
        database.execute(db ->
                db.deleteFrom(PASSAGE).where(PASSAGE.FILE_ID.eq(file.id())).execute());
    }

    void add(List<Passage> passages) {
        database.execute(db -> db.batch(passages.stream()
                        .map(p -> db.insertInto(PASSAGE)
                                .set(PASSAGE.FILE_ID, p.file())
                                .set(PASSAGE.PAGE, p.page())
                                .set(PASSAGE.TEXT, p.text()))
                        .toList())
                .execute());
    }

    /// Writes how it ended, and tells it. Text counts only when the file was read to its end.
    ///
    /// @param language ISO 639-1 of the text, now that it was read
    void finish(StoredFile file, Extraction read, String language) {
        database.execute(db -> {
            if (read.state() != Extraction.State.DONE) {
                clear(file);
            }
            db.update(FILE)
                    .set(FILE.EXTRACTION, StoredFile.Extraction.of(read.state()).code())
                    .set(FILE.EXTRACTION_REASON, read.reason())
                    .set(FILE.PAGES, read.pages())
                    .set(FILE.LANGUAGE, language)
                    .set(FILE.OUTLINE, Outlines.write(read.outline()))
                    .where(FILE.ID.eq(file.id()))
                    .execute();
            outbox.append(Catalogue.TEXT, file.item());
        });
    }
}
