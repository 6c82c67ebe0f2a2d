package org.ukuk.catalogue;

import static org.ukuk.platform.database.schema.Tables.DRAFT;
import static org.ukuk.platform.database.schema.Tables.FILE;
import static org.ukuk.platform.database.schema.Tables.PASSAGE;
import static org.ukuk.platform.database.schema.Tables.REVISION;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.FileRecord;
import org.ukuk.platform.extraction.Extraction;
import org.ukuk.platform.files.Blobs;
import org.ukuk.platform.files.MediaTypes;
import org.ukuk.platform.jobs.Jobs;

/// Files of items and the text that was read out of them.
@Component
public final class ItemFiles {

    private static final int LONGEST_NAME = 150;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]+");

    /// Bytes put this recently may belong to a row that is not committed yet.
    private static final Duration FRESH = Duration.ofDays(1);

    private final Database database;
    private final Clock clock;
    private final Blobs blobs;
    private final Jobs jobs;

    ItemFiles(Database database, Clock clock, Blobs blobs, Jobs jobs) {
        this.database = database;
        this.clock = clock;
        this.blobs = blobs;
        this.jobs = jobs;
    }

    /// Keeps a file for an item. Its text is read afterwards, in the background. Readers see it when a version of the
    /// item with the attachment is published.
    ///
    /// @param name as its owner calls it; folders and what file systems dislike are taken out
    /// @param language ISO 639-1 of its text
    /// @throws Refused when it is empty or too large, or the disk is full or read-only; nothing is kept then
    /// @throws IOException when the stream fails
    public StoredFile add(String item, String name, String language, InputStream content, Actor by) throws IOException {
        var blob = put(content);
        var type = MediaTypes.of(blobs.path(blob.sha256()));
        var id = Ulid.next(clock.instant());
        return database.write(db -> {
            db.insertInto(FILE)
                    .set(FILE.ID, id)
                    .set(FILE.ITEM_ID, item)
                    .set(FILE.SHA256, blob.sha256())
                    .set(FILE.NAME, clean(name))
                    .set(FILE.MEDIA_TYPE, type)
                    .set(FILE.BYTES, blob.bytes())
                    .set(FILE.LANGUAGE, language)
                    .set(FILE.EXTRACTION, StoredFile.Extraction.PENDING.code())
                    .set(FILE.PAGES, 0)
                    .set(FILE.CREATED_AT, clock.instant())
                    .execute();
            jobs.addUnlessWaiting(FileReading.KIND, "", by);
            return find(id).orElseThrow();
        });
    }

    private Blobs.Blob put(InputStream content) throws IOException {
        try {
            var blob = blobs.put(content);
            if (blob.bytes() == 0) {
                throw new Refused(Reason.about("file", "file.refused.empty"));
            }
            return blob;
        } catch (Blobs.NotStored e) {
            throw new Refused(Reason.about("file", "file.refused." + e.why().code(), Blobs.MOST_BYTES / 1024 / 1024));
        }
    }

    private static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = NOT_IN_NAMES.matcher(last).replaceAll(" ").strip();
        if (plain.isEmpty() || plain.chars().allMatch(c -> c == '.')) {
            return "file";
        }
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    public List<StoredFile> of(String item) {
        return select(FILE.ITEM_ID.eq(item), Items.MOST);
    }

    public Optional<StoredFile> find(String file) {
        return select(FILE.ID.eq(file), 1).stream().findFirst();
    }

    /// Every file with these bytes, of whatever item.
    public List<StoredFile> withHash(String sha256) {
        return select(FILE.SHA256.eq(sha256), Items.MOST);
    }

    /// Files whose text is still to be read, oldest first.
    List<StoredFile> pending(int limit) {
        return select(FILE.EXTRACTION.eq(StoredFile.Extraction.PENDING.code()), limit);
    }

    private List<StoredFile> select(Condition which, int limit) {
        return database.read(db ->
                db.selectFrom(FILE).where(which).orderBy(FILE.ID).limit(limit).fetch(ItemFiles::file));
    }

    /// Where the bytes lie.
    public Path path(StoredFile file) {
        return blobs.path(file.sha256());
    }

    /// Pages `from` and after, at most `limit`.
    public List<Passage> passages(String file, int from, int limit) {
        return database.read(db -> db.selectFrom(PASSAGE)
                .where(PASSAGE.FILE_ID.eq(file).and(PASSAGE.PAGE.ge(from)))
                .orderBy(PASSAGE.PAGE)
                .limit(limit)
                .fetch(r -> new Passage(r.getFileId(), r.getPage(), r.getText())));
    }

    /// The table of contents a file brought with it, at most 2,000 lines; empty when it has none.
    public List<Extraction.Heading> outline(String file) {
        return database.read(db -> db.select(FILE.OUTLINE)
                .from(FILE)
                .where(FILE.ID.eq(file))
                .fetchOptional(FILE.OUTLINE)
                .map(Outlines::read)
                .orElse(List.of()));
    }

    /// Deletes a file that no version of its item, published or in writing, holds.
    ///
    /// @return whether it went; a file in use stays
    public boolean drop(String file) {
        return database.write(db -> {
            var mention = "%\"" + file + "\"%";
            var item = db.select(FILE.ITEM_ID).from(FILE).where(FILE.ID.eq(file));
            boolean used = db.fetchExists(DRAFT, DRAFT.ITEM_ID.eq(item).and(DRAFT.CONTENT.like(mention)))
                    || db.fetchExists(REVISION, REVISION.ITEM_ID.eq(item).and(REVISION.CONTENT.like(mention)));
            return !used && db.deleteFrom(FILE).where(FILE.ID.eq(file)).execute() > 0;
        });
    }

    /// Deletes bytes that belong to no file any more; returns how many. Those of the last day stay.
    public int sweep() throws IOException {
        return blobs.sweep(
                sha256 -> !withHash(sha256).isEmpty(), clock.instant().minus(FRESH));
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
