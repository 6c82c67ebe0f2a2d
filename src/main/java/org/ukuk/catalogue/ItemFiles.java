package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.FILE;
import static org.ukuk.platform.database.schema.Tables.PASSAGE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.FileRecord;

/// Files of items and the text that was read out of them.
@Component
public final class ItemFiles {

    private final Database database;

    ItemFiles(Database database) {
        this.database = database;
    }

    public List<StoredFile> of(String item) {
        return database.read(db -> db.selectFrom(FILE)
                .where(FILE.ITEM_ID.eq(item))
                .orderBy(FILE.ID)
                .limit(Items.MOST)
                .fetch(ItemFiles::file));
    }

    public Optional<StoredFile> find(String file) {
        return database.read(db -> db.selectFrom(FILE).where(FILE.ID.eq(file)).fetchOptional(ItemFiles::file));
    }

    /// Pages `from` and after, at most `limit`.
    public List<Passage> passages(String file, int from, int limit) {
        return database.read(db -> db.selectFrom(PASSAGE)
                .where(PASSAGE.FILE_ID.eq(file).and(PASSAGE.PAGE.ge(from)))
                .orderBy(PASSAGE.PAGE)
                .limit(limit)
                .fetch(r -> new Passage(r.getFileId(), r.getPage(), r.getText())));
    }

    private static StoredFile file(FileRecord row) {
        return new StoredFile(
                row.getId(),
                row.getItemId(),
                row.getSha256(),
                row.getName(),
                row.getMediaType(),
                row.getBytes(),
                row.getLanguage(),
                StoredFile.Extraction.valueOf(row.getExtraction().toUpperCase(Locale.ROOT)),
                row.getExtractionReason(),
                row.getPages(),
                row.getCreatedAt());
    }
}
