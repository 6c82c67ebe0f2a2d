package org.ukuk.exchange.bulk;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.exchange.bulk.readers.SourceFile;
import org.ukuk.exchange.bulk.readers.Unreadable;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.jobs.JobHandler.Progress;

/// Brings records in from files, whoever asks: the command line or the desk. Running it again changes nothing;
/// interrupted, it goes on where it was.
@Component
public final class BulkImport {

    private final Database database;
    private final Kinds kinds;
    private final Composers composers;
    private final Imports imports;
    private final Intake intake;
    private final Attaching attaching;

    BulkImport(
            Database database, Kinds kinds, Composers composers, Imports imports, Intake intake, Attaching attaching) {
        this.database = database;
        this.kinds = kinds;
        this.composers = composers;
        this.imports = imports;
        this.intake = intake;
        this.attaching = attaching;
    }

    /// Does the work and returns what came of it; the lines to tell are in `Imports`.
    ///
    /// @param id of this run; that of an interrupted one to go on with it
    /// @throws Refused when no such kind of item is kept here
    public ImportRun run(String id, ImportOrder order, Progress progress) throws IOException {
        var kind = kinds.find(order.kind())
                .orElseThrow(() -> new Refused(Reason.about("kind", "import.no-kind", order.kind())));
        var memory = new Memory();
        var taking = new Taking(intake, attaching, order, memory);
        var batches = new Batches(database, imports, intake, taking, order, memory, progress, imports.open(id, order));
        var composers = this.composers.of(kind, order.mapping(), order.hints().original());
        var sources = Sources.of(order);
        long total = Sources.count(sources);
        for (var file : sources) {
            var composer = composers.apply(file);
            try (var source = batches.new Source(file, kind, total)) {
                read(file, composer, source);
            }
        }
        batches.finish();
        imports.finish(id);
        return batches.run();
    }

    private static void read(SourceFile file, Composer composer, Batches.Source source) throws IOException {
        try {
            file.entries(entry -> source.add(composer.compose(entry)));
        } catch (Unreadable unreadable) {
            source.unreadable(unreadable.reason());
        }
    }
}
